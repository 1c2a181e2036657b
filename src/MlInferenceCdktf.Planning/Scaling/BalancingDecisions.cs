using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Decides how the load balancer fills replicas.</summary>
internal static class BalancingDecisions
{
    // Google's limit of connection draining.
    private static readonly TimeSpan s_maxDraining = TimeSpan.FromHours(1);

    public static BalancingPlan Decide(PlanningContext context, ResourceNames names)
    {
        var timeout = context.Options.RequestTimeout ?? context.Options.Defaults.RequestTimeout;
        var rate = Rate(context);
        return new()
        {
            Name = names.Backend,
            RatePerReplica = rate,
            MaxUtilization = rate is null ? context.Options.Defaults.CpuBalancingLimit : null,
            LeastRequest = context.HasGpu,
            RequestTimeout = timeout,
            Draining = timeout < s_maxDraining ? timeout : s_maxDraining,
            AccessLogSampleRate = context.Options.Observability.AccessLogSampleRate,
        };
    }

    /// <summary>A stated rate; with GPUs a default one, because CPU utilization says nothing of them.</summary>
    public static double? Rate(PlanningContext context) =>
        context.Options.Scaling.OfType<RequestRateSignal>().FirstOrDefault()?.PerReplica
        ?? (context.HasGpu ? context.Options.Defaults.RequestsPerGpuReplica : null);
}
