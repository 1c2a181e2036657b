using System.Text;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Output;
using MlInferenceCdktf.Review.Tests.Plans;

namespace MlInferenceCdktf.Review.Tests.Output;

/// <summary>Reviews to render: real ones, and ones whose every text is chosen by an attacker.</summary>
internal static class Reviews
{
    /// <summary>Recorded plans that between them have every part of a report.</summary>
    public static IReadOnlyList<string> Recorded { get; } = ["fr-port", "default-labels", "as-min-down", "nothing"];

    /// <summary>A new rule must not change every accepted file: their number is fixed here.</summary>
    public static ReviewDocument Of(string name) => new(PlanReviewer.Review(Bytes(name == "nothing" ? RecordedCase.Unchanged() : RecordedCase.All[name].Plan())) with { RulesAsked = 70 })
    {
        Stack = "chat-prod",
        ToolVersion = "0.1.0",
    };

    public static ReviewDocument Hostile(string text) => Of("as-min-down") is var real
        ? real with
        {
            Stack = text,
            Report = real.Report with
            {
                Findings = [Finding(text), Finding(text) with { Severity = Severity.Warn }, Finding(text) with { Severity = Severity.Note }],
                RootCauses = [new("cause-1", text, [text], [text])],
                Capacity = [.. real.Report.Capacity.Select(row => row with { Service = text, Region = text, After = row.After! with { MachineType = text } })],
                Resources = [Resource(text)],
                Drift = [Resource(text)],
                Outputs = [new(text, PlanAction.Update, new(text, text, text, Masked: false))],
                Noise = [new(text, [text], [text])],
                Uncovered = [new(text, 1, 1)],
                Plan = real.Report.Plan with { Timestamp = text, TerraformVersion = text, Incomplete = [text] },
                Degraded = [text],
            },
        }
        : throw new InvalidOperationException();

    /// <summary>A review with so many findings and changes that it fits nowhere.</summary>
    public static ReviewDocument Large(int findings, int changes, int nameLength = 40)
    {
        var real = Of("as-min-down");
        return real with
        {
            Report = real.Report with
            {
                Verdict = Verdict.Blocked,
                Findings = [.. Enumerable.Range(0, findings).Select(i => Finding($"a.{new string('n', nameLength)}{i:00000}") with { Severity = (i % 3) switch { 0 => Severity.Block, 1 => Severity.Warn, _ => Severity.Note } }).OrderByDescending(static finding => finding.Severity)],
                Resources = [.. Enumerable.Range(0, changes).Select(i => Resource($"b.{new string('m', nameLength)}{i:00000}"))],
            },
        };
    }

    public static Finding Finding(string text) => new()
    {
        Id = "T01",
        Rule = "Public address replaced or released",
        Severity = Severity.Block,
        Addresses = [text, text],
        ConstructPath = $"prod/{text}",
        Title = text,
        Cause = text,
        Consequence = text,
        Remedy = text,
        RootCause = "cause-1",
        Changes = [new(text, text, text, Masked: false)],
        Moved = $"moved {{\n  from = {text}\n  to   = {text}\n}}",
    };

    private static ResourceSummary Resource(string text) => new()
    {
        Address = text,
        ConstructPath = $"prod/{text}",
        Type = text,
        Action = PlanAction.CreateThenDelete,
        ReplacePaths = [text],
        MovedFrom = text,
        Changes = [new(text, text, text, Masked: false)],
        HasRules = true,
    };

    private static byte[] Bytes(JsonObject plan) => Encoding.UTF8.GetBytes(plan.ToJsonString());
}
