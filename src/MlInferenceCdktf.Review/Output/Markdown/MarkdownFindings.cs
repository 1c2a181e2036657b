namespace MlInferenceCdktf.Review.Output;

/// <summary>The findings, most severe first.</summary>
internal static class MarkdownFindings
{
    private static readonly Severity[] s_severities = [Severity.Block, Severity.Warn, Severity.Note];

    public static void Write(MarkdownPage page, ReviewReport report)
    {
        foreach (var severity in s_severities)
        {
            List<Finding> findings = [.. report.Findings.Where(finding => finding.Severity == severity)];
            if (findings.Count > 0)
            {
                page.Fold($"{Icons.Of(severity)} {Phrases.Of(severity)}: {Phrases.Count(findings.Count, "finding", "findings")}", severity is Severity.Block, () => Section(page, report, findings));
            }
        }
    }

    private static void Section(MarkdownPage page, ReviewReport report, List<Finding> findings)
    {
        var detail = page.Rung.Findings;
        if (detail is FindingDetail.Counts || (detail is FindingDetail.Addresses && findings[0].Severity is not Severity.Block))
        {
            Counts(page, findings);
            return;
        }

        if (detail is FindingDetail.Full)
        {
            foreach (var told in AlikeFindings.Folded(findings))
            {
                _ = page.Item();
                Full(page, report, told);
            }

            return;
        }

        foreach (var finding in findings)
        {
            _ = page.Item().Line($"- **{finding.Id}** {Place(page, finding)}{(detail is FindingDetail.Lines ? $": {page.Text(finding.Title)}" : "")}");
        }
    }

    private static void Counts(MarkdownPage page, List<Finding> findings)
    {
        foreach (var rule in findings.GroupBy(static finding => finding.Id, StringComparer.Ordinal))
        {
            _ = page.Line($"- **{rule.Key}** {page.Text(rule.First().Rule)}: {Phrases.Number(rule.Count())}");
        }
    }

    private static void Full(MarkdownPage page, ReviewReport report, ToldFinding told)
    {
        var finding = told.Finding;
        _ = page.Line($"**{finding.Id}** {page.Text(finding.Title)}{(finding.Confidence is Confidence.Conditional ? " *(conditional)*" : "")}")
            .Line()
            .Line($"- Where: {Places(page, finding)}");
        foreach (var other in told.Others)
        {
            Field(page, "Also", other);
        }

        Field(page, "Why", finding.Cause);
        Field(page, "Effect", finding.Consequence);
        Field(page, "Instead", finding.Remedy);
        Field(page, "Follows from", Phrases.FollowsFrom(report, finding));
        page.Changes(finding.Changes);
        if (finding.Moved is { } moved)
        {
            _ = page.Line().Line(Inert.Fenced("hcl", VisibleText.Clip(moved, page.Rung.Longest)));
        }

        _ = page.Line();
    }

    private static void Field(MarkdownPage page, string label, string text)
    {
        if (text.Length > 0)
        {
            _ = page.Line($"- {label}: {page.Text(text)}");
        }
    }

    private static string Places(MarkdownPage page, Finding finding)
    {
        var path = Notices.HasPath(finding) ? $" ({page.Code(finding.ConstructPath)})" : "";
        return $"{Place(page, finding)}{path}{string.Concat(finding.Addresses.Skip(1).Select(address => $", {page.Code(address)}"))}";
    }

    private static string Place(MarkdownPage page, Finding finding) => finding.Address.Length == 0 ? "the plan" : page.Code(finding.Address);
}
