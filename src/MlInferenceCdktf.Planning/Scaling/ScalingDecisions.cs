namespace MlInferenceCdktf.Planning;

/// <summary>
/// Decides what the autoscalers follow. A signal that always has data is always among it: with nothing stated, CPU machines follow CPU and
/// GPU machines the request rate, and the same stays beside metrics, which may be late, lost or misnamed.
/// </summary>
internal static class ScalingDecisions
{
    private static readonly TimeSpan s_leastScaleInWindow = TimeSpan.FromMinutes(10);

    public static ScalingPlan Decide(PlanningContext context, TimeSpan coldStart)
    {
        var options = context.Options;
        var (cpu, rate) = Targets(context);
        return new(cpu, rate, coldStart, options.ScaleIn.Window ?? (coldStart > s_leastScaleInWindow ? coldStart : s_leastScaleInWindow))
        {
            Predictive = options.Scaling.OfType<CpuSignal>().FirstOrDefault()?.Predictive ?? false,
            Companion = KeepsCompanion(context),
            MaxScaledInPercent = options.ScaleIn.MaxPercent,
            Schedules = Schedules(context),
        };
    }

    public static ValueList<ScalingSchedule> Schedules(PlanningContext context) =>
        [.. context.Options.Schedules.OrderBy(schedule => schedule.Name, StringComparer.Ordinal)];

    /// <summary>The targets of the signals that have data wherever there is a replica.</summary>
    public static (double? Cpu, double? RequestRate) Targets(PlanningContext context)
    {
        var (signals, defaults) = (context.Options.Scaling, context.Options.Defaults);
        var cpu = signals.OfType<CpuSignal>().FirstOrDefault();
        var rate = signals.OfType<RequestRateSignal>().FirstOrDefault();
        var adds = signals.Count == 0 || KeepsCompanion(context);
        return (
            cpu is not null || (adds && !context.HasGpu) ? cpu?.Target ?? defaults.CpuTarget : null,
            rate is not null || (adds && context.HasGpu) ? rate?.Target ?? defaults.RequestRateTarget : null);
    }

    /// <summary>
    /// Whether a signal is followed beside the stated ones: GPU machines are balanced by their request rate whatever else is stated, and on
    /// CPU machines the CPU has data where nothing else may.
    /// </summary>
    public static bool KeepsCompanion(PlanningContext context)
    {
        var signals = context.Options.Scaling;
        return signals.Count > 0 && !signals.OfType<RequestRateSignal>().Any() && (context.HasGpu || !signals.OfType<CpuSignal>().Any());
    }
}
