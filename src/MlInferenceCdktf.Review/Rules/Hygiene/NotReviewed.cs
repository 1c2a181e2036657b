namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>Changes without rules.</summary>
internal sealed class NotReviewed() : ReviewRule("H11", Severity.Note, "Changes without rules", "Nothing was checked about them.")
{
    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        var uncovered = Coverage.Uncovered(context.Plan);
        if (uncovered.Count > 0)
        {
            yield return OfPlan(Severity.Note, $"{Words.Count(uncovered.Sum(static type => type.Changed), "changed resource is", "changed resources are")} of types without rules: {Words.List(uncovered.Select(static type => type.Type))}", "No rule covers the type.", "Nothing was checked about them.", "Read their changes in Terraform's own plan.") with { Direction = Direction.Neutral };
        }
    }
}
