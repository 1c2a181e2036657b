using System.Text.Json;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>What a review reads of a plan. Variables, prior state and planned values are not among it: they hold secrets in cleartext.</summary>
internal sealed class PlanDocument
{
    public required IReadOnlyList<PlannedResource> Resources { get; init; }

    public required IReadOnlyList<PlannedResource> Drift { get; init; }

    public required IReadOnlyList<PlannedOutput> Outputs { get; init; }

    public required IReadOnlyList<PlanCheck> FailedChecks { get; init; }

    /// <summary>The resources whose refreshed values the plan was drawn from; null where the file does not say.</summary>
    public required IReadOnlySet<string>? RelevantAddresses { get; init; }

    public required JsonElement Configuration { get; init; }

    /// <summary>The plan's root, for marks of sensitivity only.</summary>
    public required JsonElement Root { get; init; }

    public required PlanFacts Facts { get; init; }
}
