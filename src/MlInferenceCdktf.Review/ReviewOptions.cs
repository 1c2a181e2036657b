namespace MlInferenceCdktf.Review;

/// <summary>What a review may know beyond the plan.</summary>
public sealed record ReviewOptions
{
    /// <summary>The content of <c>inference-manifest.json</c>, the declared intent that synthesis writes beside the stack.</summary>
    /// <value>Null: rules that need it run degraded, and the report says so.</value>
    public string? Manifest { get; init; }

    /// <summary>The content of the stack's <c>cdk.tf.json</c>: its metadata gives construct paths.</summary>
    /// <value>Null: resources are grouped by module and name.</value>
    public string? SynthesizedStack { get; init; }

    /// <summary>The time of the review, for the plan's age.</summary>
    /// <value>Null: the age is not judged.</value>
    public DateTimeOffset? Now { get; init; }

    /// <summary>From which age on a plan is called old.</summary>
    /// <value>12 hours.</value>
    public TimeSpan MaxPlanAge { get; init; } = TimeSpan.FromHours(12);

    /// <summary>How many times its floor's rate a group should stand while it starts cold.</summary>
    /// <value>2.</value>
    public double SurgeFactor { get; init; } = 2;
}
