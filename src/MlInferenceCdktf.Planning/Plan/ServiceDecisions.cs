using MlInferenceCdktf.Naming;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Planning;

/// <summary>Composes a plan from options that have no errors.</summary>
internal static class ServiceDecisions
{
    public static ServicePlan Decide(PlanningContext context)
    {
        var options = context.Options;
        var names = new ResourceNames(context.Name);
        var gpuCount = options.Regions.Max(context.GpuCount);
        var needs = options.Server.Needs(gpuCount);
        var coldStart = ColdStarts.Of(context, gpuCount);
        var health = HealthDecisions.Decide(options.Health, needs, names, coldStart.Duration);
        var workload = ServerDecisions.Workload(needs, gpuCount, health.Port);
        var balancing = BalancingDecisions.Decide(context, names);
        var network = NetworkDecisions.Decide(context, names, workload.Port, health.Port);
        var plan = new ServicePlan
        {
            Name = context.Name,
            Server = new(needs.Runtime, workload),
            Health = health,
            Pools = PoolDecisions.Decide(context, names, network, workload),
            Scaling = ScalingDecisions.Decide(context, coldStart.Duration),
            Balancing = balancing,
            Frontend = FrontendDecisions.Decide(options.Endpoint, names),
            Network = network,
            Identity = new(names.ServiceAccount, GoogleRegistry.RepositoryIn(context.Place.Project, needs.Image)),
            Observability = new(options.Observability.Dashboard, options.Observability.NotificationChannels),
            Labels = options.Labels,
            Decisions = [],
            Warnings = [],
        };
        return plan with { Decisions = Reasons.Of(context, plan, coldStart) };
    }
}
