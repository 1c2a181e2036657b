namespace MlInferenceCdktf.Review;

/// <summary>What a review says of a plan as a whole. There is no "safe": a plan does not show quota, stock or live traffic.</summary>
public enum Verdict
{
    /// <summary>No rule fired. What was not checked is listed in <see cref="ReviewReport.NotChecked"/>.</summary>
    NoFindings,

    /// <summary>At least one <see cref="Severity.Warn"/>, or a resource without rules is deleted or replaced.</summary>
    NeedsReview,

    /// <summary>At least one <see cref="Severity.Block"/>.</summary>
    Blocked,

    /// <summary>The plan is partial, failed, or has actions this reviewer does not know; see <see cref="PlanFacts.Incomplete"/>.</summary>
    Incomplete,
}
