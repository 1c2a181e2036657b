namespace MlInferenceCdktf.Review;

/// <summary>Draws the verdict, here and again where findings were suppressed or weighed otherwise.</summary>
public static class Verdicts
{
    /// <summary>The verdict of what stands: incomplete before everything else, for nothing can be concluded from a part.</summary>
    /// <param name="plan">What the plan says of itself.</param>
    /// <param name="findings">The findings that stand.</param>
    /// <param name="uncovered">Changed resource types without rules.</param>
    public static Verdict Of(PlanFacts plan, IEnumerable<Finding> findings, IEnumerable<UncoveredType> uncovered)
    {
        var worst = findings.Select(static finding => (Severity?)finding.Severity).Max();
        return (plan.Incomplete.Count, worst) switch
        {
            (> 0, _) => Verdict.Incomplete,
            (_, Severity.Block) => Verdict.Blocked,
            (_, Severity.Warn) => Verdict.NeedsReview,
            _ => uncovered.Any(static type => type.Destructive > 0) ? Verdict.NeedsReview : Verdict.NoFindings,
        };
    }
}
