using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>Signals, cold start and timeouts.</summary>
internal static class ScalingRules
{
    private static readonly TimeSpan s_maxColdStart = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_maxRequest = TimeSpan.FromHours(24);

    public static void Check(PlanningContext context)
    {
        CheckSignals(context);
        SignalRules.Check(context);
        ScheduleRules.Check(context);
        CheckColdStart(context, context.Options.ColdStart, "coldStart");
        CheckRequestTimeout(context, context.Options.RequestTimeout, "requestTimeout");
    }

    private static void CheckSignals(PlanningContext context)
    {
        var signals = context.Options.Scaling;
        foreach (var twice in signals.Where(IsOneOfAKind).GroupBy(s => s.GetType()).Where(g => g.Count() > 1))
        {
            context.Diagnostics.Add(ScalingDiagnostics.SignalTwice, "scaling",
                $"{SignalPaths.KindOf(twice.Key)} is followed {twice.Count()} times", "keep one signal of each kind");
        }

        foreach (var (cpu, path) in SignalPaths.Of<CpuSignal>(context.Options))
        {
            CheckTarget(context, cpu.Target, $"{path}.target");
            context.Diagnostics.AddIf(context.HasGpu, AdviceDiagnostics.CpuSignalOnGpu, path,
                "CPU is followed on machines with GPUs", "follow the request rate");
        }

        foreach (var (rate, path) in SignalPaths.Of<RequestRateSignal>(context.Options))
        {
            CheckTarget(context, rate.Target, $"{path}.target");
            CheckRate(context, rate.PerReplica, $"{path}.perReplica");
        }

        context.Diagnostics.AddIf(context.HasGpu && !signals.OfType<RequestRateSignal>().Any(), AdviceDiagnostics.RateNotMeasured, "scaling",
            $"a GPU replica is taken to bear {context.Options.Defaults.RequestsPerGpuReplica} requests per second",
            "load one replica until its latency grows, and state that rate: {kind: request-rate, perReplica: N}");
    }

    // The others are told apart by their metrics.
    private static bool IsOneOfAKind(ScalingSignal signal) => signal is CpuSignal or RequestRateSignal or QueueDepthSignal or GpuUtilizationSignal;

    public static void CheckTarget(PlanningContext context, double? target, string path) => context.Diagnostics.AddIf(
        target is { } value && !(value > 0 && value <= 1), ScalingDiagnostics.TargetInvalid, path,
        $"{target} is not a fraction", "write a number over 0 and at most 1, such as 0.6");

    public static void CheckRate(PlanningContext context, double rate, string path) => context.Diagnostics.AddIf(
        !(rate > 0 && double.IsFinite(rate)), ScalingDiagnostics.RateInvalid, path,
        $"{rate} requests per second cannot be served", "write the requests per second one replica bears, such as 4");

    public static void CheckColdStart(PlanningContext context, TimeSpan? coldStart, string path) => context.Diagnostics.AddIf(
        coldStart is { } start && (start <= TimeSpan.Zero || start > s_maxColdStart || !IsWholeSeconds(start)),
        ScalingDiagnostics.ColdStartInvalid, path, $"{coldStart} is not a cold start that can be waited for",
        "write over 0s and at most 1h, in whole seconds; bake image and weights into a disk image if it takes longer");

    public static void CheckRequestTimeout(PlanningContext context, TimeSpan? timeout, string path) => context.Diagnostics.AddIf(
        timeout is { } stated && (stated < TimeSpan.FromSeconds(1) || stated > s_maxRequest || !IsWholeSeconds(stated)),
        ScalingDiagnostics.RequestTimeoutInvalid, path, $"{timeout} is not a request timeout",
        "write 1s to 24h, in whole seconds");

    // Both become whole numbers of seconds in resource arguments.
    private static bool IsWholeSeconds(TimeSpan duration) => duration.Ticks % TimeSpan.TicksPerSecond == 0;
}
