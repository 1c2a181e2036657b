
namespace MlInferenceCdktf.Planning;

/// <summary>Decides what the autoscalers follow; with nothing stated, CPU machines follow CPU and GPU machines the request rate.</summary>
internal static class ScalingDecisions
{
    private static readonly TimeSpan s_leastScaleInWindow = TimeSpan.FromMinutes(10);

    public static ScalingPlan Decide(PlanningContext context, TimeSpan coldStart)
    {
        var signals = context.Options.Scaling;
        var defaults = context.Options.Defaults;
        var cpu = signals.OfType<CpuSignal>().FirstOrDefault() ?? (signals.Count == 0 && !context.HasGpu ? new() : null);
        var rate = signals.OfType<RequestRateSignal>().FirstOrDefault();
        var followsRate = rate is not null || (signals.Count == 0 && context.HasGpu);
        return new(
            cpu is null ? null : cpu.Target ?? defaults.CpuTarget,
            followsRate ? rate?.Target ?? defaults.RequestRateTarget : null,
            coldStart,
            coldStart > s_leastScaleInWindow ? coldStart : s_leastScaleInWindow);
    }
}
