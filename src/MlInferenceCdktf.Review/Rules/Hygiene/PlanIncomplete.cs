namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>The plan is incomplete.</summary>
internal sealed class PlanIncomplete() : ReviewRule("H02", Severity.Block, "The plan is incomplete", "What is not in it cannot be reviewed.")
{
    public override IEnumerable<Finding> Check(ReviewContext context) =>
        context.Plan.Facts.Incomplete.Select(reason => OfPlan(Severity.Block, reason, "The plan says so.", "What is not in the plan cannot be reviewed: it may do anything.", "Make a complete plan and review that."));
}
