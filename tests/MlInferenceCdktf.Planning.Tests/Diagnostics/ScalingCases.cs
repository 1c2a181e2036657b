using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Signals, cold start, timeouts: MLI15xx.</summary>
internal static class ScalingCases
{
    private const string TargetFix = "write a number over 0 and at most 1, such as 0.6";

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        new("MLI1501", "CPU", Scaling(ScalingSignal.Cpu(0.5), ScalingSignal.Cpu()), Scaling(ScalingSignal.Cpu()), "scaling: cpu is followed 2 times | keep one signal of each kind"),
        new("MLI1501", "request rate", Scaling(ScalingSignal.RequestRate(1), ScalingSignal.RequestRate(2)), Scaling(ScalingSignal.Cpu(), ScalingSignal.RequestRate(2)),
            "scaling: request-rate is followed 2 times | keep one signal of each kind"),
        CpuTarget("0", 0, double.Epsilon),
        CpuTarget("1.5", 1.5, 1),
        CpuTarget("NaN", double.NaN, 0.6),
        new("MLI1502", "request rate -0.1", Scaling(ScalingSignal.RequestRate(4, -0.1)), Scaling(ScalingSignal.RequestRate(4, 1)),
            $"scaling[request-rate].target: -0.1 is not a fraction | {TargetFix}"),
        Rate("0", 0, double.Epsilon),
        Rate("-1", -1, 1),
        Rate("NaN", double.NaN, 0.5),
        Rate("Infinity", double.PositiveInfinity, 1e9),
        ColdStart("0s", TimeSpan.Zero, TimeSpan.FromSeconds(1)),
        ColdStart("-1s", TimeSpan.FromSeconds(-1), TimeSpan.FromSeconds(1)),
        ColdStart("1s500ms", TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2)),
        ColdStart("1h1s", TimeSpan.FromSeconds(3601), TimeSpan.FromHours(1)),
        Timeout("0s", TimeSpan.Zero, TimeSpan.FromSeconds(1)),
        Timeout("1s500ms", TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2)),
        Timeout("24h1s", TimeSpan.FromSeconds(86401), TimeSpan.FromDays(1)),
    ];

    private static InferenceOptions Scaling(params ScalingSignal[] signals) => Cpu with { Scaling = signals };

    private static DiagnosticCase CpuTarget(string shown, double wrong, double right) =>
        new("MLI1502", "CPU " + shown, Scaling(ScalingSignal.Cpu(wrong)), Scaling(ScalingSignal.Cpu(right)), $"scaling[cpu].target: {shown} is not a fraction | {TargetFix}");

    private static DiagnosticCase Rate(string shown, double wrong, double right) =>
        new("MLI1503", shown, Scaling(ScalingSignal.RequestRate(wrong)), Scaling(ScalingSignal.RequestRate(right)),
            $"scaling[request-rate].perReplica: {shown} requests per second cannot be served | write the requests per second one replica bears, such as 4");

    private static DiagnosticCase ColdStart(string shown, TimeSpan wrong, TimeSpan right) =>
        new("MLI1504", shown, Cpu with { ColdStart = wrong }, Cpu with { ColdStart = right },
            $"coldStart: {shown} is not a cold start that can be waited for | write over 0s and at most 1h, in whole seconds; bake image and weights into a disk image if it takes longer");

    private static DiagnosticCase Timeout(string shown, TimeSpan wrong, TimeSpan right) =>
        new("MLI1505", shown, Cpu with { RequestTimeout = wrong }, Cpu with { RequestTimeout = right },
            $"requestTimeout: {shown} is not a request timeout | write 1s to 24h, in whole seconds");
}
