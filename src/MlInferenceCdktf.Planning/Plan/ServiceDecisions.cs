using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Composes a plan from options that have no errors.</summary>
internal static class ServiceDecisions
{
    public static ServicePlan Decide(PlanningContext context)
    {
        var options = context.Options;
        var names = new ResourceNames(context.Name);
        var gpuCount = options.Regions.Max(context.GpuCount);
        var needs = context.Needs;
        var coldStart = ColdStarts.Of(context, gpuCount);
        var health = HealthDecisions.Decide(options.Health, needs, names, coldStart.Duration);
        var server = ServerDecisions.Server(context, needs, gpuCount, health.Port);
        var balancing = BalancingDecisions.Decide(context, names);
        var network = NetworkDecisions.Decide(context, names, needs.Port, health.Port);
        var plan = new ServicePlan
        {
            Name = context.Name,
            Server = server,
            Health = health,
            Pools = PoolDecisions.Decide(context, names, network, new(ServerDecisions.Boot(needs, server, gpuCount), ServerDecisions.SpotBoot(context, needs, server, gpuCount))),
            Scaling = ScalingDecisions.Decide(context, coldStart.Duration),
            Traffic = options.Traffic,
            Balancing = balancing,
            Frontend = FrontendDecisions.Decide(options.Endpoint, names),
            Network = network,
            Identity = IdentityDecisions.Decide(context, names, needs),
            Observability = new(options.Observability.Dashboard, options.Observability.NotificationChannels),
            Labels = options.Labels,
            Decisions = [],
            Warnings = [],
        };
        return plan with { Decisions = Reasons.Of(context, plan, coldStart) };
    }
}
