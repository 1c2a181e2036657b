using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Domains, ports and addresses of the front end.</summary>
internal static partial class EndpointRules
{
    // Google's limits: certificates of a proxy, bytes of a managed certificate's domain.
    private const int MaxDomains = 15;
    private const int MaxDomainLength = 64;
    private const int HttpPort = 80;
    private const int HttpsPort = 443;

    public static void Check(PlanningContext context)
    {
        var endpoint = context.Options.Endpoint;
        CheckAddress(context, endpoint);
        switch (endpoint)
        {
            case HttpsEndpoint https:
                CheckDomains(context, https);
                CheckPort(context, https.Port);
                context.Diagnostics.AddIf(https.Port == HttpPort, FrontendDiagnostics.PortTaken, "endpoint.port",
                    "port 80 is HTTP's", "serve HTTPS on 443 or another port");
                break;
            case InsecureHttpEndpoint http:
                CheckPort(context, http.Port);
                context.Diagnostics.AddIf(http.Port == HttpsPort, FrontendDiagnostics.PortTaken, "endpoint.port",
                    "port 443 is HTTPS's", "serve HTTP on 80 or another port");
                context.Diagnostics.Add(AdviceDiagnostics.InsecureEndpoint, "endpoint",
                    "the endpoint is HTTP without encryption", "use https with a domain");
                break;
        }
    }

    private static void CheckPort(PlanningContext context, int port) => context.Diagnostics.AddIf(
        port is < 1 or > 65535, ServingDiagnostics.PortInvalid, "endpoint.port", $"{port} is not a port", "write a port from 1 to 65535");

    private static void CheckAddress(PlanningContext context, Endpoint endpoint)
    {
        context.Diagnostics.AddIf(endpoint.Address is { } name && !GoogleName.IsResource(name), FrontendDiagnostics.AddressInvalid,
            "endpoint.address", $"'{endpoint.Address}' is not an address's name", "write the reserved global address's name, not its IP");
        context.Diagnostics.AddIf(endpoint is { Address: not null, Ipv6: true }, FrontendDiagnostics.AddressWithIpv6,
            "endpoint.ipv6", "an existing address has no IPv6 companion", "leave address out, or turn ipv6 off");
        context.Diagnostics.AddIf(endpoint.Address is not null, AdviceDiagnostics.AddressKept, "endpoint.address",
            $"the service stands on '{endpoint.Address}'; leaving it later moves clients to another address",
            "plan DNS with a short lifetime before you change it");
        context.Diagnostics.AddIf(endpoint.Ipv6, AdviceDiagnostics.AddressKept, "endpoint.ipv6",
            "an IPv6 address is reserved; turning ipv6 off gives it up", "remove the AAAA record before you turn it off");
    }

    private static void CheckDomains(PlanningContext context, HttpsEndpoint endpoint)
    {
        var domains = endpoint.Domains;
        context.Diagnostics.AddIf(domains.Count is 0 or > MaxDomains, FrontendDiagnostics.DomainsCount, "endpoint.domains",
            $"there are {domains.Count} domains", $"name 1 to {MaxDomains} domains");
        foreach (var twice in domains.GroupBy(d => d, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            context.Diagnostics.Add(FrontendDiagnostics.DomainTwice, "endpoint.domains", $"'{twice.Key}' stands {twice.Count()} times",
                "name each domain once");
        }

        foreach (var domain in domains)
        {
            context.Diagnostics.AddIf(domain.Length > MaxDomainLength || !HostName().IsMatch(domain), FrontendDiagnostics.DomainInvalid,
                "endpoint.domains", $"'{domain}' cannot have a managed certificate",
                "write a host name such as chat.example.com: lower case, no wildcard, no IP address, no trailing dot, xn-- for other scripts");
        }
    }

    [GeneratedRegex(@"^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HostName();
}
