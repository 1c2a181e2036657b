namespace MlInferenceCdktf.Review;

/// <summary>One resource that changes, for the list of all changes.</summary>
public sealed record ResourceSummary
{
    /// <summary>The Terraform address.</summary>
    public required string Address { get; init; }

    /// <summary>The construct path where a synthesized stack was given, else module and name.</summary>
    public required string ConstructPath { get; init; }

    /// <summary>The resource type.</summary>
    public required string Type { get; init; }

    /// <summary>What happens to it.</summary>
    public required PlanAction Action { get; init; }

    /// <summary>The paths that force a replacement, such as <c>scheduling[0].preemptible</c>.</summary>
    public IReadOnlyList<string> ReplacePaths { get; init; } = [];

    /// <summary>Where it was moved from; null when it was not.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>The values that change, noise left out.</summary>
    public IReadOnlyList<ValueChange> Changes { get; init; } = [];

    /// <summary>Whether rules exist for its type.</summary>
    public required bool HasRules { get; init; }

    /// <summary>Whether all its changes are noise; see <see cref="ReviewReport.Noise"/>.</summary>
    public bool IsNoise { get; init; }
}
