using System.Text;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Review;

namespace MlInferenceCdktf.Corpus.Tests.Planning;

/// <summary>An edit with its plan and the review of it.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Plan">What <c>terraform show -json</c> said.</param>
/// <param name="Report">The review; null where it could not be planned.</param>
/// <param name="Failure">Why it could not be planned; null where it was.</param>
internal sealed record PlannedEdit(Edit Edit, JsonObject Plan, ReviewReport? Report, string? Failure)
{
    /// <summary>What was known beside the plan.</summary>
    public ReviewOptions Known { get; private init; } = new();

    public static PlannedEdit Review(Edit edit, JsonObject plan, string manifest, string stack)
    {
        var known = new ReviewOptions
        {
            Manifest = manifest,
            SynthesizedStack = stack,
            Now = edit.Age is { } age ? plan["timestamp"]!.GetValue<DateTimeOffset>() + age : null,
        };
        return new(edit, plan, Of(plan, known), null) { Known = known };
    }

    /// <summary>The review of a plan like this one, with the same knowledge beside it.</summary>
    public ReviewReport Again(JsonObject plan) => Of(plan, Known);

    /// <summary>Whether the plan does anything at all.</summary>
    public bool ChangesSomething => Report is { } report && (report.Resources.Count > 0 || report.Outputs.Count > 0 || Plan["resource_changes"]!.AsArray().Any(static resource => resource!["previous_address"] is not null || resource["change"]!["importing"] is not null));

    public string Said => Failure ?? string.Join('\n', Report!.Findings.Select(static finding => $"  {finding.Severity} {finding.Id} {finding.Address}: {finding.Title} ({finding.Cause})"));

    private static ReviewReport Of(JsonObject plan, ReviewOptions known) => PlanReviewer.Review(Encoding.UTF8.GetBytes(plan.ToJsonString()), known);
}
