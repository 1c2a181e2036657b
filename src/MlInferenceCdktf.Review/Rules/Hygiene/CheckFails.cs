namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>A check fails.</summary>
internal sealed class CheckFails() : ReviewRule("H06", Severity.Warn, "A check fails", "The configuration itself says that something is wrong.")
{
    public override IEnumerable<Finding> Check(ReviewContext context) =>
        context.Plan.FailedChecks.Select(check => OfPlan(Severity.Warn, $"{check.Address}: {check.Status}", check.Problems.Count > 0 ? context.Masker.Scrub(Words.List(check.Problems)) : "The plan gives no reason.", "The configuration itself says that something is wrong.", "Mend what the check names.") with
        {
            Addresses = check.Address.Length > 0 ? [check.Address] : [],
        });
}
