using System.Globalization;

namespace MlInferenceCdktf.Naming;

/// <summary>
/// The names of a service's resources. A name carries a digest of exactly those literal values whose change makes the provider
/// replace the resource, so that the new one never meets the old one's name; where nothing but the name can replace a resource,
/// the name is constant. Lengths: the service's name is at most 28 characters and a region's short name at most 6.
/// </summary>
internal sealed class ResourceNames(string service)
{
    /// <summary>The longest name a service can have: an instance template's prefix is at most 37 characters.</summary>
    public const int MaxServiceLength = 28;

    private const int MaxAccountLength = 30;

    public string Address => $"{service}-address";

    public string AddressIpv6 => $"{service}-address-v6";

    public string Network => $"{service}-network";

    public string Readiness => $"{service}-ready";

    public string Liveness => $"{service}-live";

    public string Backend => $"{service}-backend";

    public string UrlMap => $"{service}-routes";

    public string RedirectMap => $"{service}-redirect";

    public string TlsPolicy => $"{service}-tls";

    public string RedirectProxy => $"{service}-redirect-proxy";

    /// <summary>The kind of front end belongs to a proxy's name: a change of certificates' kind must be a new proxy.</summary>
    public string Proxy(string kind) => $"{service}-{kind}-proxy";

    /// <summary>An account id is at most 30 characters, so a long service name is cut and told apart by a digest.</summary>
    public string ServiceAccount => $"{service}-vm".Length <= MaxAccountLength
        ? PadAccount($"{service}-vm")
        : $"{service[..(MaxAccountLength - Digest.Length - 1)].TrimEnd('-')}-{Digest.Of(service)}";

    public string Subnetwork(string shortRegion) => $"{service}-{shortRegion}";

    public string Router(string shortRegion) => $"{service}-{shortRegion}-router";

    public string Nat(string shortRegion) => $"{service}-{shortRegion}-nat";

    public string TemplatePrefix(string shortRegion) => $"{service}-{shortRegion}-";

    /// <summary>One letter: the prefix has room for no more.</summary>
    public string SpotTemplatePrefix(string shortRegion) => $"{service}-{shortRegion}s-";

    public string BaseInstance(string shortRegion) => $"{service}-{shortRegion}";

    /// <summary>Region, zones and base name replace a group; it also keeps the network of its first instances.</summary>
    public string Group(string shortRegion, string region, IEnumerable<string> zones, string baseInstance, string network) =>
        $"{service}-{shortRegion}-{Digest.Of([region, baseInstance, network, .. zones])}";

    /// <summary>The Spot group beside a region's group.</summary>
    public string SpotGroup(string shortRegion, string region, IEnumerable<string> zones, string baseInstance, string network) =>
        $"{service}-{shortRegion}-spot-{Digest.Of([region, baseInstance, network, .. zones])}";

    /// <summary>A rule belongs to one network of one project.</summary>
    public string Firewall(string network) => $"{service}-lb-{Digest.Of([network])}";

    /// <summary>A certificate's domain replaces it; the domain's beginning is there for people.</summary>
    public string Certificate(string domain) => $"{service}-{Slug.Of(domain, 26)}-{Digest.Of([domain])}";

    /// <summary>Port and address replace a rule, and nothing else of it may vary.</summary>
    public string ForwardingRule(int port, string address) => ForwardingRule(service, port, address);

    /// <summary>
    /// The same on an address that exists already: a service that is called otherwise keeps the rule, because a second one for the
    /// same address and port is refused.
    /// </summary>
    public static string ForwardingRuleOn(int port, string address) => ForwardingRule(Slug.Of(address, MaxServiceLength), port, address);

    private static string ForwardingRule(string owner, int port, string address) =>
        $"{owner}-{port.ToString(CultureInfo.InvariantCulture)}-{Digest.Of([port.ToString(CultureInfo.InvariantCulture), address])}";

    // An account id has at least 6 characters.
    private static string PadAccount(string id) => id.Length >= 6 ? id : $"{id}-{Digest.Of([id])}";
}
