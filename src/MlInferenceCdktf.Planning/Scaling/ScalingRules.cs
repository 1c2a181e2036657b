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
        CheckTimes(context);
    }

    private static void CheckSignals(PlanningContext context)
    {
        var signals = context.Options.Scaling;
        foreach (var twice in signals.GroupBy(s => s.GetType()).Where(g => g.Count() > 1))
        {
            context.Diagnostics.Add(ScalingDiagnostics.SignalTwice, "scaling",
                $"{twice.Key.Name.Replace("Signal", "", StringComparison.Ordinal)} is followed {twice.Count()} times", "keep one signal of each kind");
        }

        foreach (var cpu in signals.OfType<CpuSignal>())
        {
            CheckTarget(context, cpu.Target, "scaling[cpu].target");
            context.Diagnostics.AddIf(context.HasGpu, AdviceDiagnostics.CpuSignalOnGpu, "scaling[cpu]",
                "CPU is followed on machines with GPUs", "follow the request rate");
        }

        foreach (var rate in signals.OfType<RequestRateSignal>())
        {
            CheckTarget(context, rate.Target, "scaling[request-rate].target");
            context.Diagnostics.AddIf(!(rate.PerReplica > 0 && double.IsFinite(rate.PerReplica)), ScalingDiagnostics.RateInvalid,
                "scaling[request-rate].perReplica", FormattableString.Invariant($"{rate.PerReplica} requests per second cannot be served"),
                "write the requests per second one replica bears, such as 4");
        }

        context.Diagnostics.AddIf(context.HasGpu && !signals.OfType<RequestRateSignal>().Any(), AdviceDiagnostics.RateNotMeasured, "scaling",
            FormattableString.Invariant($"a GPU replica is taken to bear {context.Options.Defaults.RequestsPerGpuReplica} requests per second"),
            "load one replica until its latency grows, and state that rate: {kind: request-rate, perReplica: N}");
    }

    private static void CheckTarget(PlanningContext context, double? target, string path) => context.Diagnostics.AddIf(
        target is { } value && !(value > 0 && value <= 1), ScalingDiagnostics.TargetInvalid, path,
        FormattableString.Invariant($"{target} is not a fraction"), "write a number over 0 and at most 1, such as 0.6");

    private static void CheckTimes(PlanningContext context)
    {
        var options = context.Options;
        context.Diagnostics.AddIf(options.ColdStart is { } start && (start <= TimeSpan.Zero || start > s_maxColdStart),
            ScalingDiagnostics.ColdStartInvalid, "coldStart", FormattableString.Invariant($"{options.ColdStart} is not a cold start that can be waited for"),
            "write over 0s and at most 1h; bake image and weights into a disk image if it takes longer");
        context.Diagnostics.AddIf(
            options.RequestTimeout is { } timeout && (timeout < TimeSpan.FromSeconds(1) || timeout > s_maxRequest || timeout.Ticks % TimeSpan.TicksPerSecond != 0),
            ScalingDiagnostics.RequestTimeoutInvalid, "requestTimeout", FormattableString.Invariant($"{options.RequestTimeout} is not a request timeout"),
            "write 1s to 24h, in whole seconds");
    }
}
