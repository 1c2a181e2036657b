namespace MlInferenceCdktf.Planning;

/// <summary>
/// What a service uses of the project's own quotas, whatever its regions. The ids are those that Google's gcpdiag watches
/// (https://github.com/GoogleCloudPlatform/gcpdiag, November 2026).
/// </summary>
internal static class ProjectQuotas
{
    public static IEnumerable<QuotaDemand> Of(ServicePlan plan)
    {
        var (frontend, network) = (plan.Frontend, plan.Network);
        var https = frontend.Tls is null ? 0 : 1;
        var redirect = frontend.Redirect is null ? 0 : 1;
        return
        [
            Whole("STATIC-ADDRESSES-per-project", frontend.Addresses.Count(address => !address.Existing), "global static addresses"),
            Whole("GLOBAL-EXTERNAL-MANAGED-FORWARDING-RULES-per-project", frontend.Addresses.Sum(address => address.Rules.Count), "global forwarding rules"),
            Whole("TARGET-HTTPS-PROXIES-per-project", https, "HTTPS proxies"),
            Whole("TARGET-HTTP-PROXIES-per-project", 1 - https + redirect, "HTTP proxies"),
            Whole("URL-MAPS-per-project", 1 + redirect, "URL maps"),
            Whole("SSL-CERTIFICATES-per-project", frontend.Tls?.Certificates.Count ?? 0, "certificates"),
            Whole("SSL-POLICIES-per-project", https, "SSL policies"),
            Whole("GLOBAL-EXTERNAL-MANAGED-BACKEND-SERVICES-per-project", 1, "backend services") with { Verified = false },
            Whole("HEALTH-CHECKS-per-project", 2, "health checks"),
            // A new template is there before the old one goes.
            Whole("INSTANCE-TEMPLATES-per-project", 2 * plan.Pools.Count, "instance templates"),
            Whole("NETWORKS-per-project", network.Created ? 1 : 0, "networks"),
            Whole("SUBNETWORKS-per-project", network.Subnetworks.Count(subnetwork => subnetwork.Range is not null), "subnetworks"),
            Whole("ROUTERS-per-project", network.Subnetworks.Count(subnetwork => subnetwork.Nat is not null), "routers"),
            // A rule of another project's network counts there.
            Whole("FIREWALLS-per-project", network is { Firewall: not null, HostProject: null } ? 1 : 0, "firewall rules"),
        ];
    }

    private static QuotaDemand Whole(string quota, int amount, string what) => new(quota, ValueMap.Empty, amount, what);
}
