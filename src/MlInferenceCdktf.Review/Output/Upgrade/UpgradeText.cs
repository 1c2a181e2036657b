using System.Text;
using MlInferenceCdktf.Review.Replacement;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Writes an upgrade for a terminal or a log.</summary>
public static class UpgradeText
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">What the upgrade does.</param>
    /// <returns>Lines that end with a line feed; the same for the same report.</returns>
    public static string Write(UpgradeReport report)
    {
        var text = new StringBuilder();
        Line(text, UpgradePhrases.Head(report));
        foreach (var notice in report.Notices)
        {
            Line(text, $"{Phrases.Of(notice.Severity)} {notice.Message}");
        }

        foreach (var stack in report.Stacks.Where(static stack => stack.IsChanged))
        {
            Stack(text, stack);
        }

        Section(text, "Not compared", UpgradePhrases.Alone(report));
        Section(text, "Only the sandbox or a plan can tell", UpgradeReport.NotChecked);
        return text.ToString();
    }

    private static void Stack(StringBuilder text, StackUpgrade stack)
    {
        _ = text.Append('\n');
        if (stack.Name.Length > 0)
        {
            Line(text, stack.Name);
        }

        foreach (var violation in stack.Report.Violations)
        {
            Line(text, $"  BLOCK {violation.Kind}: {violation.Address} {violation.Message}");
        }

        foreach (var notice in stack.Report.Notices)
        {
            Line(text, $"  {Phrases.Of(notice.Severity)} {notice.Message}");
        }

        foreach (var change in UpgradePhrases.Sorted(stack.Report))
        {
            Line(text, $"  {UpgradePhrases.Of(change.Action)}: {change.Address}{UpgradePhrases.MovedFrom(change)}{(change.Paths.Count > 0 ? $" ({string.Join(", ", change.Paths)})" : "")}");
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

    private static void Line(StringBuilder text, string line) => text.Append(VisibleText.Of(line)).Append('\n');
}
