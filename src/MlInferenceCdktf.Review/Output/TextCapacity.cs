namespace MlInferenceCdktf.Review.Output;

/// <summary>The capacity table in columns.</summary>
internal static class TextCapacity
{
    public static IEnumerable<string> Lines(ReviewReport report)
    {
        if (report.Capacity.Count == 0)
        {
            return [];
        }

        List<IReadOnlyList<string>> rows = [CapacityFigures.Headings, .. report.Capacity.Select(CapacityFigures.Cells)];
        var shown = rows.Select(static row => row.Select(VisibleText.Of).ToList()).ToList();
        var widths = CapacityFigures.Headings.Select((_, column) => shown.Max(row => row[column].Length)).ToList();
        return shown.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd())
            .Concat(CapacityFigures.Exposures(report));
    }
}
