using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Decides addresses, ports, certificates and their names.</summary>
internal static class FrontendDecisions
{
    private const int HttpPort = 80;

    public static FrontendPlan Decide(Endpoint endpoint, ResourceNames names)
    {
        var https = endpoint as HttpsEndpoint;
        var redirects = https is { RedirectHttp: true };
        var port = https?.Port ?? ((InsecureHttpEndpoint)endpoint).Port;
        return new()
        {
            Addresses = Addresses(endpoint, names, port, redirects),
            UrlMapName = names.UrlMap,
            ProxyName = names.Proxy(https is null ? "http" : "https"),
            Tls = https is null ? null : new(names.TlsPolicy, https.TlsProfile, Certificates(https, names)),
            Redirect = redirects ? new(names.RedirectMap, names.RedirectProxy) : null,
            Port = port,
        };
    }

    private static ValueList<AddressPlan> Addresses(Endpoint endpoint, ResourceNames names, int port, bool redirects)
    {
        var ipv4 = endpoint.Address ?? names.Address;
        return
        [
            Address(ipv6: false, ipv4, endpoint.Address is not null),
            .. endpoint.Ipv6 ? [Address(ipv6: true, names.AddressIpv6, existing: false)] : Array.Empty<AddressPlan>(),
        ];

        AddressPlan Address(bool ipv6, string name, bool existing) => new(ipv6, name, existing,
        [
            Rule(name, existing, port, redirects: false),
            .. redirects ? [Rule(name, existing, HttpPort, redirects: true)] : Array.Empty<ForwardingRulePlan>(),
        ]);

        ForwardingRulePlan Rule(string address, bool existing, int rulePort, bool redirects) =>
            new(existing ? ResourceNames.ForwardingRuleOn(rulePort, address) : names.ForwardingRule(rulePort, address), rulePort, redirects);
    }

    private static ValueList<CertificatePlan> Certificates(HttpsEndpoint endpoint, ResourceNames names) =>
        endpoint.Domains.Order(StringComparer.Ordinal).Select(d => new CertificatePlan(d, names.Certificate(d))).ToValueList();
}
