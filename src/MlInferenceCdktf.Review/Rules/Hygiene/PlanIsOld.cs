using System.Globalization;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>The plan is old.</summary>
internal sealed class PlanIsOld() : ReviewRule("H09", Severity.Note, "The plan is old", "What exists may have changed since.")
{
    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        if (context.Options.Now is { } now && DateTimeOffset.TryParse(context.Plan.Facts.Timestamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var made) && now - made > context.Options.MaxPlanAge)
        {
            yield return OfPlan(Severity.Note, $"The plan is {ReviewContext.Figure(Math.Floor((now - made).TotalHours))} hours old", "Its time stamp says so.", "What exists may have changed since: live sizes, and changes made by hand.", "Plan again before applying.") with { Direction = Direction.Neutral };
        }
    }
}
