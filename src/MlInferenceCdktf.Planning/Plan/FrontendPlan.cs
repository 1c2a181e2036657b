namespace MlInferenceCdktf.Planning;

/// <summary>Address, ports and certificates.</summary>
public sealed record FrontendPlan
{
    /// <summary>The addresses clients connect to; IPv4 first.</summary>
    public required ValueList<AddressPlan> Addresses { get; init; }

    /// <summary>The URL map's name.</summary>
    public required string UrlMapName { get; init; }

    /// <summary>The serving proxy's name.</summary>
    public required string ProxyName { get; init; }

    /// <summary>TLS; null for insecure HTTP.</summary>
    public required TlsPlan? Tls { get; init; }

    /// <summary>The redirect from HTTP; null without one.</summary>
    public required RedirectPlan? Redirect { get; init; }

    /// <summary>The port clients connect to.</summary>
    public required int Port { get; init; }
}

/// <summary>One address of the front end, with its forwarding rules.</summary>
/// <param name="Ipv6">Whether it is an IPv6 address.</param>
/// <param name="Name">The address's name.</param>
/// <param name="Existing">Whether it is brought, not made.</param>
/// <param name="Rules">The forwarding rules, the serving one first.</param>
public sealed record AddressPlan(bool Ipv6, string Name, bool Existing, ValueList<ForwardingRulePlan> Rules);

/// <summary>
/// A forwarding rule. A port of an address belongs to one rule at a time, so a rule is what its port is: when port 80 turns from
/// serving to redirecting, the same rule gets another target.
/// </summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Port">The port.</param>
/// <param name="Redirects">Whether it redirects to HTTPS instead of serving.</param>
public sealed record ForwardingRulePlan(string Name, int Port, bool Redirects);

/// <summary>TLS at the front end.</summary>
/// <param name="PolicyName">The SSL policy's name.</param>
/// <param name="Profile">The ciphers offered.</param>
/// <param name="Certificates">One managed certificate for each domain, by domain.</param>
public sealed record TlsPlan(string PolicyName, TlsProfile Profile, ValueList<CertificatePlan> Certificates);

/// <summary>A managed certificate.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Name">The certificate's name.</param>
public sealed record CertificatePlan(string Domain, string Name);

/// <summary>The redirect from HTTP to HTTPS.</summary>
/// <param name="UrlMapName">The redirecting URL map's name.</param>
/// <param name="ProxyName">The HTTP proxy's name.</param>
public sealed record RedirectPlan(string UrlMapName, string ProxyName);
