using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Writes a review as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), for code scanning.</summary>
public static class SarifReport
{
    /// <summary>GitHub shows the first 5,000 results of a run and refuses more than 25,000 (its SARIF page). Findings come most severe first.</summary>
    private const int MostResults = 5000;

    /// <summary>Writes the review.</summary>
    /// <param name="document">The review; suppressed findings are in it, marked as such.</param>
    /// <returns>JSON with a line feed at its end; the same for the same review.</returns>
    public static string Write(ReviewDocument document)
    {
        var rules = Rules(document);
        var results = SarifResults.Of(document, rules);
        var run = new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = Driver(document, rules) },
            ["automationDetails"] = new JsonObject { ["id"] = $"mlinf-review/{document.Stack}/" },
            ["columnKind"] = "utf16CodeUnits",
            ["invocations"] = new JsonArray(Invocation(document)),
            ["results"] = new JsonArray([.. results.Take(MostResults)]),
            ["properties"] = new JsonObject
            {
                ["verdict"] = Phrases.Of(document.Report.Verdict),
                ["resultsLeftOut"] = Math.Max(0, results.Count - MostResults),
                ["coverage"] = Phrases.Coverage(document.Report, static name => name),
            },
        };
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        }.ToJsonString(JsonWords.Options) + "\n";
    }

    private static JsonObject Driver(ReviewDocument document, List<RuleInfo> rules)
    {
        var driver = new JsonObject { ["name"] = Phrases.ToolName };
        if (document.ToolVersion.Length > 0)
        {
            driver["version"] = document.ToolVersion;
        }

        driver["rules"] = new JsonArray([.. rules.Select(Rule)]);
        return driver;
    }

    /// <summary>The rules that found something; the others would be most of the file.</summary>
    private static List<RuleInfo> Rules(ReviewDocument document)
    {
        var found = document.Report.Findings.Concat(document.Suppressed.Select(static item => item.Finding)).Select(static finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        return [.. PlanReviewer.Rules.Where(rule => found.Contains(rule.Id))];
    }

    private static JsonObject Rule(RuleInfo rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = Message(rule.Title),
        ["fullDescription"] = Message(rule.Why),
        ["defaultConfiguration"] = new JsonObject { ["level"] = SarifResults.Level(rule.MostSevere) },
    };

    private static JsonObject Invocation(ReviewDocument document) => new()
    {
        ["executionSuccessful"] = document.Report.Verdict is not Verdict.Incomplete,
        ["toolExecutionNotifications"] = new JsonArray([.. document.Report.Plan.Incomplete.Concat(document.Report.Degraded).Select(static line => new JsonObject
        {
            ["level"] = "warning",
            ["message"] = Message(line),
        })]),
    };

    private static JsonObject Message(string text) => new() { ["text"] = VisibleText.Of(text) };
}
