using System.Security.Cryptography;
using System.Text;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Writes a review for a pull request: what matters first, details folded, names inert, and short enough to be posted.</summary>
public static class MarkdownReport
{
    /// <summary>GitHub refuses comments above 65,536 characters; the rest is room for what a workflow adds.</summary>
    public const int DefaultLongest = 60_000;

    /// <summary>The shortest limit: verdict, figures and a line for each rule.</summary>
    public const int LeastLongest = 20_000;

    private const int TopFindings = 5;

    /// <summary>Writes the review.</summary>
    /// <param name="document">The review.</param>
    /// <param name="longest">The most characters, from <see cref="LeastLongest"/> on; a review that is longer is shortened to a whole document that says so.</param>
    /// <returns>Markdown with a line feed at its end; the same for the same review.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is too low for any review.</exception>
    public static string Write(ReviewDocument document, int longest = DefaultLongest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, LeastLongest);
        var pages = Rung.Ladder.Select(rung => Page(document, rung));
        MarkdownPage? full = null;
        var text = "";
        foreach (var page in pages)
        {
            full ??= page;
            text = Head(document, full.Items - page.Items) + page.Body;
            if (text.Length <= longest)
            {
                break;
            }
        }

        return text;
    }

    /// <summary>Where the comment of a stack begins: what a workflow looks for to update its comment instead of adding one.</summary>
    /// <param name="stack">The stack's name; empty for a plan without one.</param>
    public static string Marker(string stack) => $"<!-- mlinf-review:{MarkerName(stack)}:";

    private static string Head(ReviewDocument document, int leftOut)
    {
        var stack = document.Stack.Length > 0 ? $"{Inert.Code(document.Stack, Rung.Ladder[^1].Longest)}: " : "";
        var head = $"{Marker(document.Stack)}{Digest(JsonReport.Write(document))[..12]} -->\n"
            + $"### {Icons.Of(document.Report.Verdict)} {stack}{Phrases.Of(document.Report.Verdict)}\n\n{Phrases.Figures(document)}\n\n";
        return leftOut == 0
            ? head
            : $"{head}> ⚠️ Shortened: {Phrases.Count(leftOut, "item", "items")} left out to fit; the full report is in the job summary and the artifact. Do not approve on this text alone.\n\n";
    }

    private static MarkdownPage Page(ReviewDocument document, Rung rung)
    {
        var (page, report) = (new MarkdownPage(rung), document.Report);
        Incomplete(page, report);
        if (rung.Findings is FindingDetail.Full)
        {
            Top(page, report);
        }

        if (rung.Context)
        {
            MarkdownContext.Causes(page, report);
            MarkdownContext.Capacity(page, report);
        }

        MarkdownFindings.Write(page, report);
        if (rung.Context)
        {
            MarkdownChanges.Write(page, report);
            MarkdownContext.Drift(page, report);
            MarkdownContext.Outputs(page, report);
            MarkdownContext.Noise(page, report);
        }

        if (rung.Findings is FindingDetail.Full)
        {
            MarkdownContext.Notes(page, "Suppressed", Notices.Suppressed(document), open: false);
            MarkdownContext.Notes(page, "Judged otherwise than the rules do", Notices.Overridden(document), open: false);
            MarkdownContext.Notes(page, "Suppressions to tidy up", Notices.Stale(document), open: true);
            MarkdownContext.Notes(page, "Judged with less knowledge", report.Degraded, open: false);
        }

        Foot(page, document);
        return page;
    }

    private static void Incomplete(MarkdownPage page, ReviewReport report)
    {
        const int Most = 5;
        foreach (var reason in report.Plan.Incomplete.Take(page.Rung.Context ? int.MaxValue : Most))
        {
            _ = page.Item().Line($"- Incomplete: {page.Text(reason)}");
        }

        _ = page.Line();
    }

    private static void Top(MarkdownPage page, ReviewReport report)
    {
        List<ToldFinding> top = [.. AlikeFindings.Folded(report.Findings.Where(static finding => finding.Severity > Severity.Note)).Take(TopFindings)];
        if (top.Count > 0)
        {
            _ = page.Line("**What this change does to the service**").Line();
            top.ForEach(told => page.Line($"- **{told.Finding.Id}** {page.Text(told.Title)}"));
            _ = page.Line();
        }
    }

    private static void Foot(MarkdownPage page, ReviewDocument document)
    {
        var (report, version) = (document.Report, document.ToolVersion.Length > 0 ? $" {document.ToolVersion}" : "");
        // Types without rules are named on every rung that has room; a hostile plan may have thousands.
        var told = page.Rung.Findings is FindingDetail.Counts ? report with { Uncovered = [.. report.Uncovered.Take(TopFindings)] } : report;
        _ = page.Line($"<sub>{Phrases.ToolName}{page.Text(version)}. {Phrases.Origin(report.Plan, page.Code)} {Phrases.Coverage(told, page.Code)}</sub>");
    }

    private static string MarkerName(string stack)
    {
        if (stack.Length == 0)
        {
            return "plan";
        }

        var plain = string.Concat(stack.Where(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-')).Replace("--", "-", StringComparison.Ordinal);
        // A name that had to be changed could meet another stack's: its digest keeps them apart.
        return string.Equals(plain, stack, StringComparison.Ordinal) && plain.Length <= 100 ? plain : $"{plain[..Math.Min(plain.Length, 40)]}.{Digest(stack)[..12]}";
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
