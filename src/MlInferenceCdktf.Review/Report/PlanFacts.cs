namespace MlInferenceCdktf.Review;

/// <summary>What a plan says of itself.</summary>
public sealed record PlanFacts
{
    /// <summary>The plan JSON's format version, such as <c>1.2</c>.</summary>
    public required string FormatVersion { get; init; }

    /// <summary>The version of Terraform or OpenTofu; null where the file does not say.</summary>
    public string? TerraformVersion { get; init; }

    /// <summary>When the plan was made, as the file says (RFC 3339); null where it does not.</summary>
    public string? Timestamp { get; init; }

    /// <summary>Whether planning failed.</summary>
    public bool Errored { get; init; }

    /// <summary>Whether the plan can be applied; null where the file does not say.</summary>
    public bool? Applyable { get; init; }

    /// <summary>Why the review cannot be complete, one sentence each; empty when it is.</summary>
    public IReadOnlyList<string> Incomplete { get; init; } = [];

    /// <summary>The resources by what happens to them.</summary>
    public required ActionCounts Counts { get; init; }

    /// <summary>The provider versions the configuration asks for, such as <c>google 6.50.0</c>.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];
}
