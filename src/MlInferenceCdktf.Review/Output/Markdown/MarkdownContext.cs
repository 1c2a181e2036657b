namespace MlInferenceCdktf.Review.Output;

/// <summary>What stands around the findings: causes, capacity, all changes, drift, outputs, suppressions.</summary>
internal static class MarkdownContext
{
    public static void Causes(MarkdownPage page, ReviewReport report)
    {
        foreach (var cause in report.RootCauses)
        {
            _ = page.Item().Line($"- One edit: {page.Text(cause.Title)}; {Phrases.Reach(cause, Starts(page, cause))}");
        }

        _ = page.Line();
    }

    private static string Starts(MarkdownPage page, RootCause cause)
    {
        const int Most = 3;
        var more = cause.Addresses.Count > Most ? $" and {Phrases.Number(cause.Addresses.Count - Most)} more" : "";
        return $"{string.Join(", ", cause.Addresses.Take(Most).Select(page.Code))}{more}";
    }

    public static void Capacity(MarkdownPage page, ReviewReport report)
    {
        foreach (var service in report.Capacity.GroupBy(static row => row.Service, StringComparer.Ordinal))
        {
            _ = page.Line(service.Key.Length > 0 ? $"Capacity of {page.Code(service.Key)}:" : "Capacity:").Line();
            page.Head(CapacityFigures.Headings);
            foreach (var row in service)
            {
                page.Item().Row(CapacityFigures.Cells(row).Select(cell => row.Changes && cell.Contains('→', StringComparison.Ordinal) ? $"**{page.Text(cell)}**" : page.Text(cell)));
            }

            _ = page.Line();
        }

        foreach (var exposure in CapacityFigures.Exposures(report))
        {
            _ = page.Item().Line($"- Cold start: {page.Text(exposure)}");
        }

        _ = page.Line();
    }

    public static void Drift(MarkdownPage page, ReviewReport report)
    {
        if (report.Drift.Count > 0)
        {
            page.Fold($"Changed outside Terraform: {Phrases.Number(report.Drift.Count)}", open: false, () => MarkdownChanges.Resources(page, report.Drift));
        }
    }

    public static void Outputs(MarkdownPage page, ReviewReport report)
    {
        if (report.Outputs.Count > 0)
        {
            page.Fold($"Outputs: {Phrases.Number(report.Outputs.Count)}", open: false, () => page.Changes([.. report.Outputs.Select(static output => output.Value with { Path = output.Name })]));
        }
    }

    public static void Noise(MarkdownPage page, ReviewReport report)
    {
        foreach (var noise in report.Noise)
        {
            if (page.Rung.Noise)
            {
                page.Fold($"Folded: {Inert.HtmlCode(noise.Title)}", open: false, () => List(page, $"Attributes: {string.Join(", ", noise.Paths.Select(page.Code))}", noise.Addresses));
            }
            else
            {
                _ = page.Item().Line($"- Folded: {page.Text(noise.Title)}");
            }
        }

        _ = page.Line();
    }

    public static void Notes(MarkdownPage page, string title, IEnumerable<string> notes, bool open)
    {
        var lines = notes.ToList();
        if (lines.Count > 0)
        {
            page.Fold($"{title}: {Phrases.Number(lines.Count)}", open, () => lines.ForEach(line => page.Item().Line($"- Note: {page.Text(line)}")));
        }
    }

    private static void List(MarkdownPage page, string first, IEnumerable<string> addresses)
    {
        _ = page.Line(first).Line();
        foreach (var address in addresses)
        {
            _ = page.Item().Line($"- {page.Code(address)}");
        }
    }
}
