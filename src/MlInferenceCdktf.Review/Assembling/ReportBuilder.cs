using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Rules;

namespace MlInferenceCdktf.Review.Assembling;

/// <summary>Puts a report together in an order that does not depend on the plan's.</summary>
internal static class ReportBuilder
{
    /// <summary>What no plan can tell (plan-review A6).</summary>
    private static readonly string[] s_notChecked = ["quota", "GPU stock", "live traffic", "DNS outside this stack", "what the model answers"];

    public static ReviewReport Build(ReviewContext context)
    {
        var noise = NoiseFinder.Find(context);
        var causes = RootCauses.Of(context);
        List<Finding> findings =
        [
            .. RuleSet.All.SelectMany(rule => rule.Check(context))
                .Select(finding => Gate.Pass(context.Masker, finding) with { RootCause = RootCauses.Behind(finding, causes)?.Id })
                .OrderByDescending(static finding => finding.Severity)
                .ThenBy(static finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Address, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Title, StringComparer.Ordinal),
        ];
        var uncovered = Coverage.Uncovered(context.Plan);
        return new()
        {
            Verdict = Verdicts.Of(context.Plan.Facts, findings, uncovered),
            Findings = findings,
            RootCauses = [.. causes.Select(cause => cause with { Title = context.Masker.Scrub(cause.Title) })],
            Capacity = [.. context.Capacity.Select(row => Gate.Pass(context.Masker, row))],
            Exposure = [.. ColdStartExposure.Of(context.Pools, context.Intent, context.Options.SurgeFactor)],
            Plan = Gate.Pass(context.Masker, context.Plan.Facts),
            Resources = ResourceSummaries.Of(context, context.Plan.Resources.Where(static resource => resource.Action.IsChange() || resource.MovedFrom is not null), noise),
            Drift = ResourceSummaries.Of(context, context.Plan.Drift.Where(drift => context.Plan.RelevantAddresses?.Contains(drift.ConfigAddress) != false && drift.Action.IsChange()), []),
            Outputs = [.. context.Plan.Outputs.Where(static output => output.Action.IsChange()).Select(output => new OutputChange(output.Name, output.Action, context.Masker.Change(output.Name, output.Before, output.After)))],
            Noise = [.. noise.Select(found => found.Group with { Title = context.Masker.Scrub(found.Group.Title) })],
            Uncovered = uncovered,
            Degraded = Degradations.Of(context),
            NotChecked = s_notChecked,
            RulesAsked = RuleSet.All.Count,
            RuleSet = RuleSet.Facts,
        };
    }
}
