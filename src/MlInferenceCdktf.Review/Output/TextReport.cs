using System.Text;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Writes a review for a terminal or a log: plain text, no escape sequences, the verdict first.</summary>
public static class TextReport
{
    /// <summary>Writes the review.</summary>
    /// <param name="document">The review.</param>
    /// <returns>Lines that end with a line feed; the same for the same review.</returns>
    public static string Write(ReviewDocument document)
    {
        var text = new StringBuilder();
        var report = document.Report;
        Line(text, $"{(document.Stack.Length > 0 ? $"{document.Stack}: " : "")}{Phrases.Of(report.Verdict)} ({Phrases.Figures(document)})");
        Section(text, "Why this is incomplete", report.Plan.Incomplete);
        foreach (var told in AlikeFindings.Folded(report.Findings))
        {
            Finding(text, told, report);
        }

        Section(text, "One edit, several changes", report.RootCauses.Select(static cause => $"{cause.Title}: {Phrases.Reach(cause, string.Join(", ", cause.Addresses))}"));
        Section(text, "Capacity", TextCapacity.Lines(report));
        Section(text, "All changes", report.Resources.Where(static resource => !resource.IsNoise).Select(Resource));
        Section(text, "Folded", report.Noise.Select(static noise => noise.Title));
        Section(text, "Changed outside Terraform", report.Drift.Select(Resource));
        Section(text, "Outputs", report.Outputs.Select(static output => $"{output.Name}: {Change(output.Value)}"));
        Section(text, "Suppressed", Notices.Suppressed(document));
        Section(text, "Judged otherwise", Notices.Overridden(document));
        Section(text, "Suppressions to tidy up", Notices.Stale(document));
        Section(text, "Judged with less knowledge", report.Degraded);
        _ = text.Append('\n');
        Line(text, Phrases.Origin(report.Plan, static name => name));
        Line(text, Phrases.Coverage(report, static name => name));
        return text.ToString();
    }

    private static void Finding(StringBuilder text, ToldFinding told, ReviewReport report)
    {
        var finding = told.Finding;
        _ = text.Append('\n');
        Line(text, $"{Phrases.Of(finding.Severity),-5} {finding.Id}  {finding.Title}{(finding.Confidence is Confidence.Conditional ? " (conditional)" : "")}");
        foreach (var other in told.Others)
        {
            Line(text, $"           {other}");
        }

        Field(text, "where", Notices.Places(finding));
        Field(text, "why", finding.Cause);
        Field(text, "effect", finding.Consequence);
        Field(text, "instead", finding.Remedy);
        Field(text, "follows", Phrases.FollowsFrom(report, finding));
        foreach (var change in finding.Changes)
        {
            Line(text, $"               {change.Path}: {Change(change)}");
        }

        foreach (var line in (finding.Moved ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Line(text, $"               {line}");
        }
    }

    private static void Field(StringBuilder text, string label, string value)
    {
        if (value.Length > 0)
        {
            Line(text, $"      {label,-8} {value}");
        }
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            if (index == 0)
            {
                Line(text.Append('\n'), title);
            }

            Line(text, $"  {line}");
        }
    }

    private static string Resource(ResourceSummary resource) =>
        $"{Phrases.Of(resource.Action),-8} {resource.Address}{(resource.MovedFrom is { } from ? $" (moved from {from})" : "")}{(resource.ReplacePaths.Count > 0 ? $"  because of {string.Join(", ", resource.ReplacePaths)}" : "")}";

    private static string Change(ValueChange change) => $"{change.Before ?? "(none)"} -> {change.After ?? "(none)"}";

    private static void Line(StringBuilder text, string line) => text.Append(VisibleText.Of(line)).Append('\n');
}
