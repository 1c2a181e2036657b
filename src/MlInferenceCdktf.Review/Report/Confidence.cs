namespace MlInferenceCdktf.Review;

/// <summary>How sure a finding is.</summary>
public enum Confidence
{
    /// <summary>The plan says it.</summary>
    Certain,

    /// <summary>It depends on a value that is known after apply only, or on a connection that was inferred.</summary>
    Conditional,
}
