namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of endpoint, domains, address.</summary>
internal static class FrontendDiagnostics
{
    public static readonly DiagnosticDescriptor DomainsCount = new(
        "MLI1401", DiagnosticSeverity.Error, "Number of domains",
        "An HTTPS endpoint needs a domain, and a proxy holds at most 15 certificates (Google's limit).");

    public static readonly DiagnosticDescriptor DomainInvalid = new(
        "MLI1402", DiagnosticSeverity.Error, "Domain",
        "A managed certificate takes a full host name in lower case: no wildcard, no address, no trailing dot, at most 64 characters.");

    public static readonly DiagnosticDescriptor DomainTwice = new(
        "MLI1403", DiagnosticSeverity.Error, "Domain given twice",
        "Each domain has one certificate.");

    public static readonly DiagnosticDescriptor PortTaken = new(
        "MLI1404", DiagnosticSeverity.Error, "Port of the other protocol",
        "Port 80 stays HTTP and port 443 stays HTTPS: Google turns no forwarding rule from one kind of proxy to the other, and no two rules share a port, so an edit could not be applied.");

    public static readonly DiagnosticDescriptor AddressInvalid = new(
        "MLI1405", DiagnosticSeverity.Error, "Existing address",
        "The name of a reserved global address of the stack's project; it is part of forwarding rules' names, so it is a literal.");

    public static readonly DiagnosticDescriptor AddressWithIpv6 = new(
        "MLI1406", DiagnosticSeverity.Error, "Existing address with IPv6",
        "Only a new address can have an IPv6 companion that lives and dies with it.");
}
