namespace MlInferenceCdktf.Review.Output;

/// <summary>Turns a review into what its JSON holds.</summary>
internal static class JsonMapping
{
    public const string Schema = "mlinf-review/1";

    public static ReviewView Of(ReviewDocument document)
    {
        var report = document.Report;
        return new(
            Schema,
            new(Phrases.ToolName, document.ToolVersion, report.RuleSet, report.RulesAsked),
            document.Stack,
            report.Verdict,
            new(Phrases.Count(report, Severity.Block), Phrases.Count(report, Severity.Warn), Phrases.Count(report, Severity.Note), document.Suppressed.Count),
            Of(report.Plan),
            [.. report.Findings.Select(Of)],
            [.. document.Suppressed.Select(static item => new SuppressedView(Of(item.Finding), item.Suppression.Reason, Notices.Day(item.Suppression.Expires)))],
            [.. document.Overridden.Select(static item => new OverriddenView(item.Finding.Fingerprint, item.From, item.Finding.Severity, item.Override.Reason))],
            [.. document.Stale.Select(static item => new StaleView(item.Suppression.Rule, item.Suppression.Address, Notices.Day(item.Suppression.Expires), item.IsExpired, item.Suppression.Line))],
            report.RootCauses,
            [.. report.Capacity.Select(static row => new CapacityView(row.Group, row.Service, row.Region, row.Live, row.Before, row.After))],
            report.Exposure,
            [.. report.Resources.Select(Of)],
            [.. report.Drift.Select(Of)],
            [.. report.Outputs.Select(static output => new OutputView(output.Name, output.Action, output.Value))],
            report.Noise,
            report.Uncovered,
            report.Degraded,
            report.NotChecked);
    }

    private static PlanView Of(PlanFacts plan) => new(
        plan.FormatVersion,
        plan.TerraformVersion,
        plan.Timestamp,
        plan.Errored,
        plan.Applyable,
        plan.Incomplete,
        plan.Providers,
        plan.Counts);

    private static FindingView Of(Finding finding) => new(
        finding.Id,
        finding.Rule,
        finding.Severity,
        finding.Direction,
        finding.Confidence,
        finding.Address,
        finding.Addresses,
        finding.ConstructPath,
        finding.Title,
        finding.Cause,
        finding.Consequence,
        finding.Remedy,
        finding.Changes,
        finding.RootCause,
        finding.Moved,
        finding.Fingerprint);

    private static ResourceView Of(ResourceSummary resource) => new(
        resource.Address,
        resource.ConstructPath,
        resource.Type,
        resource.Action,
        resource.ReplacePaths,
        resource.MovedFrom,
        resource.Changes,
        resource.HasRules,
        resource.IsNoise);
}
