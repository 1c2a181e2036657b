using static MlInferenceCdktf.Scenarios.Services;

namespace MlInferenceCdktf.Scenarios;

/// <summary>A change of every option of declared traffic, of rollouts and of the figures behind an estimated cold start.</summary>
internal static class DemandMutations
{
    private static readonly ExpectedTraffic s_traffic = new()
    {
        BaselineRequestsPerSecond = 2,
        PeakRequestsPerSecond = 6,
        RequestDuration = TimeSpan.FromSeconds(6),
        SlotsPerReplica = 16,
        QueuePerReplica = 32,
    };

    public static IEnumerable<Mutation> All =>
    [
        new("InferenceOptions.Traffic", "declared", Gpu, o => o with { Traffic = s_traffic }),
        Traffic("BaselineRequestsPerSecond", t => t with { BaselineRequestsPerSecond = 3 }),
        Traffic("PeakRequestsPerSecond", t => t with { PeakRequestsPerSecond = 12 }),
        Traffic("RequestDuration", t => t with { RequestDuration = TimeSpan.FromSeconds(5) }),
        Traffic("SlotsPerReplica", t => t with { SlotsPerReplica = 24 }),
        Traffic("QueuePerReplica", t => t with { QueuePerReplica = 8 }),
        new("InferenceOptions.Rollout", "opportunistic", Gpu, o => o with { Rollout = Rollout.Opportunistic }),
        new("InferenceOptions.Rollout", "from opportunistic to surge first", Gpu, o => o with { Rollout = Rollout.Opportunistic }, o => o),
        new("InferenceOptions.Rollout", "opportunistic on CPUs", Cpu, o => o with { Rollout = Rollout.Opportunistic }),
        new("InferenceDefaults.ColdStart", "a mirror of the models", Gpu,
            o => o with { Defaults = InferenceDefaults.V1 with { ColdStart = new() { HuggingFaceMegabytesPerSecond = 30 } } }),
    ];

    private static Mutation Traffic(string property, Func<ExpectedTraffic, ExpectedTraffic> edit) => new(
        "ExpectedTraffic." + property, "another", Gpu, o => o with { Traffic = s_traffic }, o => o with { Traffic = edit(s_traffic) });
}
