namespace MlInferenceCdktf.Review.Output;

/// <summary>Decides what the review's process answers with (the command line's exit codes are the same for every verb).</summary>
public static class ReviewExit
{
    /// <summary>Nothing at or above the threshold.</summary>
    public const int Fine = 0;

    /// <summary>The input is no plan, or the command is wrong.</summary>
    public const int BadInput = 1;

    /// <summary>Findings at or above the threshold.</summary>
    public const int Findings = 2;

    /// <summary>The plan is incomplete, or of a version that is not known.</summary>
    public const int Incomplete = 3;

    /// <summary>The exit code of a review.</summary>
    /// <param name="report">The review, without what is suppressed.</param>
    /// <param name="failOn">The least severity that fails.</param>
    /// <returns><see cref="Incomplete"/> before everything else; <see cref="Findings"/> as well where a resource without rules is deleted or replaced and the threshold is not <see cref="Severity.Block"/>.</returns>
    public static int Of(ReviewReport report, Severity failOn)
    {
        if (report.Verdict is Verdict.Incomplete)
        {
            return Incomplete;
        }

        var isUncovered = failOn <= Severity.Warn && report.Uncovered.Any(static type => type.Destructive > 0);
        return isUncovered || report.Findings.Any(finding => finding.Severity >= failOn) ? Findings : Fine;
    }

    /// <summary>The exit code of an input that cannot be reviewed.</summary>
    /// <param name="problem">What is wrong with it.</param>
    public static int Of(PlanInputProblem problem) => problem is PlanInputProblem.UnsupportedVersion ? Incomplete : BadInput;
}
