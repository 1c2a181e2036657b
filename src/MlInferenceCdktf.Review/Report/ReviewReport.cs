namespace MlInferenceCdktf.Review;

/// <summary>A reviewed plan. Everything is ordered, so the same plan gives the same report byte for byte; no text holds a sensitive value.</summary>
public sealed record ReviewReport
{
    /// <summary>What the review says of the plan as a whole.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The findings: by falling severity, then rule, then address.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The edits from which several changes follow.</summary>
    public required IReadOnlyList<RootCause> RootCauses { get; init; }

    /// <summary>The capacity of every group, by service, region and address.</summary>
    public required IReadOnlyList<CapacityRow> Capacity { get; init; }

    /// <summary>What doubled traffic costs while replicas start cold; empty without declared intent.</summary>
    public required IReadOnlyList<Exposure> Exposure { get; init; }

    /// <summary>What the plan says of itself.</summary>
    public required PlanFacts Plan { get; init; }

    /// <summary>Every resource that changes, by construct path and address.</summary>
    public required IReadOnlyList<ResourceSummary> Resources { get; init; }

    /// <summary>Changes made outside Terraform that matter to the plan.</summary>
    public required IReadOnlyList<ResourceSummary> Drift { get; init; }

    /// <summary>The outputs that change.</summary>
    public required IReadOnlyList<OutputChange> Outputs { get; init; }

    /// <summary>Changes that carry no decision, folded.</summary>
    public required IReadOnlyList<NoiseGroup> Noise { get; init; }

    /// <summary>Changed resource types without rules.</summary>
    public required IReadOnlyList<UncoveredType> Uncovered { get; init; }

    /// <summary>Which rules ran with less knowledge than they could have, one sentence each.</summary>
    public required IReadOnlyList<string> Degraded { get; init; }

    /// <summary>What no plan can tell.</summary>
    public required IReadOnlyList<string> NotChecked { get; init; }

    /// <summary>How many rules were asked.</summary>
    public required int RulesAsked { get; init; }

    /// <summary>The rules' facts, such as <c>google 6.50.0</c>: what the provider replaces and suppresses.</summary>
    public required string RuleSet { get; init; }
}
