namespace MlInferenceCdktf.Planning.Tests.Naming;

/// <summary>Every name in a plan, by what it names.</summary>
internal static class PlanNames
{
    public static SortedDictionary<string, string> Of(ServicePlan plan) => new(
        All(plan).ToDictionary(entry => entry.What, entry => entry.Name, StringComparer.Ordinal), StringComparer.Ordinal);

    private static IEnumerable<(string What, string Name)> All(ServicePlan plan) =>
    [
        ("account", plan.Identity.AccountId),
        ("backend", plan.Balancing.Name),
        ("readiness", plan.Health.Readiness.Name),
        ("liveness", plan.Health.Liveness.Name),
        .. OfFrontend(plan.Frontend),
        .. OfNetwork(plan.Network),
        .. plan.Pools.SelectMany(OfPool),
    ];

    private static IEnumerable<(string, string)> OfPool(PoolPlan pool) =>
    [
        ($"{pool.Key} group", pool.GroupName),
        ($"{pool.Key} template", pool.TemplatePrefix),
        ($"{pool.Key} VMs", pool.BaseInstanceName),
    ];

    private static IEnumerable<(string, string)> OfNetwork(NetworkPlan network)
    {
        yield return ("network", network.Name);
        if (network.Firewall is { } firewall)
        {
            yield return ("firewall", firewall.Name);
        }

        foreach (var subnetwork in network.Subnetworks)
        {
            yield return ($"{subnetwork.Region} subnetwork", subnetwork.Name);
            if (subnetwork.Nat is { } nat)
            {
                yield return ($"{subnetwork.Region} router", nat.RouterName);
                yield return ($"{subnetwork.Region} NAT", nat.Name);
            }
        }
    }

    private static IEnumerable<(string, string)> OfFrontend(FrontendPlan plan) =>
    [
        ("routes", plan.UrlMapName),
        ("proxy", plan.ProxyName),
        .. plan.Tls is { } tls ? [("TLS policy", tls.PolicyName), .. tls.Certificates.Select(c => ($"{c.Domain} certificate", c.Name))] : Array.Empty<(string, string)>(),
        .. plan.Redirect is { } redirect ? [("redirect routes", redirect.UrlMapName), ("redirect proxy", redirect.ProxyName)] : Array.Empty<(string, string)>(),
        .. plan.Addresses.SelectMany(OfAddress),
    ];

    private static IEnumerable<(string, string)> OfAddress(AddressPlan address)
    {
        var kind = address.Ipv6 ? "IPv6" : "IPv4";
        return [($"{kind} address", address.Name), .. address.Rules.Select(rule => ($"{kind} {(rule.Redirects ? "redirecting" : "serving")} rule", rule.Name))];
    }
}
