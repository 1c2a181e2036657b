namespace MlInferenceCdktf.Review;

/// <summary>Which way a change goes, seen from the service.</summary>
public enum Direction
{
    /// <summary>Neither better nor worse by itself.</summary>
    Neutral,

    /// <summary>Less capacity, less protection, or an interruption.</summary>
    Worse,

    /// <summary>More capacity or more protection.</summary>
    Better,
}
