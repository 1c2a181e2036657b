
namespace MlInferenceCdktf.Planning;

/// <summary>Says why, for each decision a reader may wonder about.</summary>
internal static class Reasons
{
    public static ValueList<Decision> Of(PlanningContext context, ServicePlan plan, ColdStart coldStart) =>
    [
        Name(context, plan),
        .. plan.Pools.SelectMany(pool => OfPool(context, pool)),
        new("cold start", Duration.Format(coldStart.Duration), coldStart.Reason),
        .. TrafficReasons.Of(context, coldStart.Duration),
        new("auto-healing delay", Duration.Format(plan.Health.HealingDelay),
            "one and a half cold starts, at most 1 hour: a VM recreated while it loads would start cold again"),
        new("autoscaler cooldown", Duration.Format(plan.Scaling.Cooldown), "one cold start: a loading replica's idleness is no spare capacity"),
        .. ScalingReasons.Of(context, plan),
        Balancing(context, plan.Balancing),
        new("request timeout", Duration.Format(plan.Balancing.RequestTimeout),
            context.Options.RequestTimeout is null ? "the default; Google's own 30s cut long generations" : "stated"),
        Endpoint(plan.Frontend),
        Network(plan.Network),
        .. ServerReasons.Of(context, plan),
        ServerReasons.Account(plan.Identity),
    ];

    private static Decision Name(PlanningContext context, ServicePlan plan) => new("name", plan.Name, context.Options.Name is null
        ? $"the construct's id with five characters for its place '{context.Place.Path}'; state a name before you rename or move it"
        : "stated");

    private static IEnumerable<Decision> OfPool(PlanningContext context, PoolPlan pool)
    {
        var region = context.Options.Regions.First(r => string.Equals(r.Name, pool.Region, StringComparison.Ordinal));
        var machine = pool.Machine;
        yield return new($"{pool.Key} machine", machine.HasGpu ? $"{machine.Type} ({machine.GpuCount} × {machine.Gpu})" : machine.Type,
            machine.LiveMigrates ? "stated; moves to another host during maintenance"
            : machine.HasGpu ? "stated; stops during host maintenance, as all GPU machines do"
            : "stated; stops during host maintenance, as all Spot machines do");
        foreach (var decision in CapacityReasons.Of(context, region, pool))
        {
            yield return decision;
        }

        yield return new($"{pool.Key} zones", string.Join(", ", pool.Zones), region.Zones is not null
            ? "stated"
            : machine.HasGpu
                ? $"every zone with the machine in the {context.CatalogOfDate}; state them in production"
                : $"the first three of the {context.CatalogOfDate}, as Compute Engine chooses; state them in production");
        yield return new($"{pool.Key} zone shape", pool.Rollout.Even ? "EVEN" : "BALANCED", pool.Rollout.Even
            ? "CPU machines are to be had everywhere, so zones stay equal"
            : machine.HasGpu
                ? "GPUs are scarce: VMs go where the machine is to be had"
                : "Google asks for it where a group has fallback machines");
        yield return RolloutReasons.Of(context, region, pool);
        yield return new($"{pool.Key} disk", FormattableString.Invariant($"{pool.Disk.SizeGb} GB {pool.Disk.Type}"),
            "image, container and weights are on it");
    }

    private static Decision Balancing(PlanningContext context, BalancingPlan plan) => plan.RatePerReplica is { } rate
        ? new("balancing", FormattableString.Invariant($"at most {rate} requests/s a replica"),
            context.Options.Scaling.OfType<RequestRateSignal>().Any()
                ? "stated; the autoscaler follows the same figure"
                : "the default for GPUs, where CPU utilization says nothing; measure yours")
        : new("balancing", FormattableString.Invariant($"CPU up to {plan.MaxUtilization}"), "CPU machines are full when their CPU is");

    private static Decision Endpoint(FrontendPlan plan) => plan.Tls is { } tls
        ? new("endpoint", FormattableString.Invariant($"HTTPS on {plan.Port}, {tls.Certificates.Count} certificate(s)"),
            "one certificate a domain, so that adding one disturbs no other; TLS 1.2 at least")
        : new("endpoint", FormattableString.Invariant($"HTTP on {plan.Port}"), "asked for by its loud name");

    private static Decision Network(NetworkPlan plan) => plan.Created
        ? new("network", plan.Name, "the service's own; a region's range is its fixed slot in the catalog, so no other region moves it")
        : new("network", plan.HostProject is null ? plan.Name : $"{plan.HostProject}/{plan.Name}", "brought");
}
