using System.Globalization;

namespace MlInferenceCdktf.Review.Output;

/// <summary>The words that all renderers share.</summary>
internal static class Phrases
{
    public const string ToolName = "mlinference review";

    /// <summary>The verdicts' words (plan-review A6); none of them is "safe".</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Blocked => "BLOCKED",
        Verdict.NeedsReview => "NEEDS REVIEW",
        Verdict.NoFindings => "NO FINDINGS",
        _ => "INCOMPLETE",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Block => "BLOCK",
        Severity.Warn => "WARN",
        _ => "NOTE",
    };

    public static string Of(PlanAction action) => action switch
    {
        PlanAction.NoOp => "unchanged",
        PlanAction.Read => "read",
        PlanAction.Create => "create",
        PlanAction.Update => "update",
        PlanAction.CreateThenDelete => "replace (new first)",
        PlanAction.DeleteThenCreate => "replace (old goes first)",
        PlanAction.Delete => "delete",
        PlanAction.Forget => "forget",
        PlanAction.CreateThenForget => "replace (old is left)",
        _ => "unknown action",
    };

    public static string Figure(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "?";

    public static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";

    /// <summary>A text as a sentence begins; a name at its start stays as it is.</summary>
    public static string Sentence(string text)
    {
        var word = text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : text.Length);
        return word.Length > 0 && !word.ContainsAnyExceptInRange('a', 'z') ? $"{char.ToUpperInvariant(text[0])}{text[1..]}" : text;
    }

    public static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    /// <summary>How far an edit reaches from where it starts.</summary>
    public static string Reach(RootCause cause, string starts) => cause.Follows.Count == 0
        ? $"{starts} {(cause.Addresses.Count == 1 ? "changes" : "change")}"
        : $"{Count(cause.Follows.Count, "resource follows", "resources follow")} from {starts}";

    /// <summary>The edit that a finding follows from, where its cause does not say so already.</summary>
    public static string FollowsFrom(ReviewReport report, Finding finding) =>
        report.RootCauses.FirstOrDefault(cause => string.Equals(cause.Id, finding.RootCause, StringComparison.Ordinal))?.Title is { } title
        && !finding.Cause.Contains(title, StringComparison.Ordinal)
            ? title
            : "";

    public static int Count(ReviewReport report, Severity severity) => report.Findings.Count(finding => finding.Severity == severity);

    /// <summary>Findings and changes in figures: <c>2 block, 1 warn, 0 note; 3 changes: 1 replace, 2 update</c>.</summary>
    public static string Figures(ReviewDocument document)
    {
        var report = document.Report;
        var suppressed = document.Suppressed.Count > 0 ? $", {Number(document.Suppressed.Count)} suppressed" : "";
        return $"{Number(Count(report, Severity.Block))} block, {Number(Count(report, Severity.Warn))} warn, {Number(Count(report, Severity.Note))} note{suppressed}; {Changes(report.Plan.Counts)}";
    }

    /// <summary>The honesty line: what was looked at, and what no plan tells.</summary>
    public static string Coverage(ReviewReport report, Func<string, string> name)
    {
        var types = report.Uncovered.Select(type => $"{name(type.Type)} ({Number(type.Changed)})");
        var uncovered = report.Uncovered.Count == 0 ? "none" : $"{Number(report.Uncovered.Sum(static type => type.Changed))}: {string.Join(", ", types)}";
        return $"{Number(report.RulesAsked)} rules ({name(report.RuleSet)}) over {Count(report.Plan.Counts.Changed, "changed resource", "changed resources")}; "
            + $"changed resources of types without rules: {uncovered}; not checked: {string.Join(", ", report.NotChecked)}.";
    }

    /// <summary>Where the plan comes from: <c>planned 2026-11-23T08:00:00Z by Terraform 1.11.4, format 1.2</c>.</summary>
    public static string Origin(PlanFacts plan, Func<string, string> name) =>
        $"Planned {(plan.Timestamp is { } time ? name(time) : "at a time the file does not tell")} by {(plan.TerraformVersion is { } version ? $"Terraform {name(version)}" : "a Terraform the file does not name")}, format {name(plan.FormatVersion)}.";

    private static string Changes(ActionCounts counts)
    {
        (int Count, string Word)[] kinds =
        [
            (counts.Delete, "delete"), (counts.Replace, "replace"), (counts.Update, "update"), (counts.Create, "create"),
            (counts.Forget, "forget"), (counts.Move, "move"), (counts.Import, "import"),
        ];
        var told = string.Join(", ", kinds.Where(static kind => kind.Count > 0).Select(static kind => $"{Number(kind.Count)} {kind.Word}"));
        return $"{Count(counts.Changed, "change", "changes")}{(told.Length > 0 ? $": {told}" : "")}";
    }
}
