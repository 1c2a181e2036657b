using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>A team's own defaults are held to the same rules as what is stated.</summary>
internal static class DefaultsCases
{
    private const string TargetFix = "write a number over 0 and at most 1, such as 0.6";
    private const string TooLong = ": 1h1s is not a cold start that can be waited for | write over 0s and at most 1h, in whole seconds; bake image and weights into a disk image if it takes longer";
    private const string FamilyFix = "write a family's name, such as cos-125-lts";

    private static readonly TimeSpan s_long = TimeSpan.FromSeconds(3601);
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        Default("MLI1106", d => d with { Replicas = new(2, 1) }, d => d with { Replicas = new(1, 1) },
            "replicas: 2 to 1 replicas in us-central1 | let the least be 0 or more, the most 1 to 2000 and not below the least"),
        Default("MLI1502", d => d with { CpuTarget = 1.5 }, d => d with { CpuTarget = 1 }, $"defaults.cpuTarget: 1.5 is not a fraction | {TargetFix}"),
        Default("MLI1502", d => d with { CpuBalancingLimit = 0 }, d => d with { CpuBalancingLimit = 1 }, $"defaults.cpuBalancingLimit: 0 is not a fraction | {TargetFix}"),
        Default("MLI1502", d => d with { RequestRateTarget = -1 }, d => d with { RequestRateTarget = 1 }, $"defaults.requestRateTarget: -1 is not a fraction | {TargetFix}"),
        Default("MLI1503", d => d with { RequestsPerGpuReplica = 0 }, d => d with { RequestsPerGpuReplica = 0.1 },
            "defaults.requestsPerGpuReplica: 0 requests per second cannot be served | write the requests per second one replica bears, such as 4"),
        Default("MLI1504", d => d with { CpuColdStart = s_long }, d => d with { CpuColdStart = s_hour }, "defaults.cpuColdStart" + TooLong),
        Default("MLI1504", d => d with { GpuColdStart = s_long }, d => d with { GpuColdStart = s_hour }, "defaults.gpuColdStart" + TooLong),
        Default("MLI1504", d => d with { MultiGpuColdStart = s_long }, d => d with { MultiGpuColdStart = s_hour }, "defaults.multiGpuColdStart" + TooLong),
        Default("MLI1505", d => d with { RequestTimeout = default }, d => d with { RequestTimeout = s_hour },
            "defaults.requestTimeout: 0s is not a request timeout | write 1s to 24h, in whole seconds"),
        Default("MLI1113", d => d with { CpuDiskSizeGb = 9 }, d => d with { CpuDiskSizeGb = 10 }, "defaults.cpuDiskSizeGb: 9 GB cannot be a boot disk | write 10 to 65536"),
        Default("MLI1113", d => d with { GpuDiskSizeGb = 9 }, d => d with { GpuDiskSizeGb = 10 }, "defaults.gpuDiskSizeGb: 9 GB cannot be a boot disk | write 10 to 65536"),
        Default("MLI1113", d => d with { ImageFamily = "COS" }, d => d with { ImageFamily = "cos" }, $"defaults.imageFamily: 'COS' is not an image family | {FamilyFix}"),
        Default("MLI1113", d => d with { ArmImageFamily = "" }, d => d with { ArmImageFamily = "cos" }, $"defaults.armImageFamily: '' is not an image family | {FamilyFix}"),
    ];

    private static DiagnosticCase Default(string id, Func<InferenceDefaults, InferenceDefaults> wrong, Func<InferenceDefaults, InferenceDefaults> right, string text) =>
        new(id, text.Split(':')[0] + " of a team's own", Cpu with { Defaults = wrong(InferenceDefaults.V1) }, Cpu with { Defaults = right(InferenceDefaults.V1) }, text);
}
