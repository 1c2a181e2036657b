using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Corpus.Tests.Pairs;

namespace MlInferenceCdktf.Corpus.Tests;

/// <summary>The corpus.</summary>
internal static class AllPairs
{
    public static IReadOnlyList<Pair> Listed { get; } =
    [
        .. IncidentPairs.All, .. FrontendPairs.All, .. RoutingPairs.All, .. CapacityPairs.All, .. ScalingPairs.All, .. RolloutPairs.All,
        .. SecurityPairs.All, .. HygienePairs.All,
    ];

    public static Pair Named(string name) => Listed.Single(pair => pair.Name == name);
}
