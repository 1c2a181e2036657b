using System.Globalization;
using System.Text;
using MlInferenceCdktf.Review.Replacement;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Writes an upgrade for a pull request or a job's summary. Names in it do nothing.</summary>
public static class UpgradeMarkdown
{
    private const int LongestText = 2000;
    private const int LongestName = 300;

    /// <summary>What a reader looks through in one action of one stack; what blocks is never left out.</summary>
    private const int MostListed = 40;

    /// <summary>Writes the report.</summary>
    /// <param name="report">What the upgrade does.</param>
    /// <returns>Markdown with a line feed at its end; the same for the same report.</returns>
    public static string Write(UpgradeReport report)
    {
        var page = new StringBuilder("### Upgrade: ").Append(UpgradePhrases.Head(report)).Append('\n');
        Notices(page, report.Notices.Count > 0 ? "\n" : "", report.Notices);
        foreach (var stack in report.Stacks.Where(static stack => stack.IsChanged))
        {
            Stack(page, stack);
        }

        List(page, "Not compared", UpgradePhrases.Alone(report));
        List(page, "Only the sandbox or a plan can tell", UpgradeReport.NotChecked);
        return page.ToString();
    }

    private static void Stack(StringBuilder page, StackUpgrade stack)
    {
        page.Append('\n');
        if (stack.Name.Length > 0)
        {
            page.Append("**").Append(Inert.Code(stack.Name, LongestName)).Append("**\n\n");
        }

        foreach (var violation in stack.Report.Violations)
        {
            page.Append("- **BLOCK** ").Append(Inert.Code(violation.Address, LongestName)).Append(' ').Append(Inert.Text(violation.Message, LongestText)).Append('\n');
        }

        Notices(page, "", stack.Report.Notices);
        foreach (var action in UpgradePhrases.Sorted(stack.Report).GroupBy(static change => change.Action))
        {
            foreach (var change in action.Take(MostListed))
            {
                page.Append("- ").Append(UpgradePhrases.Of(change.Action)).Append(": ").Append(Inert.Code(change.Address, LongestName))
                    .Append(Inert.Text(UpgradePhrases.MovedFrom(change), LongestText))
                    .Append(change.Paths.Count > 0 ? $" ({Inert.Text(string.Join(", ", change.Paths), LongestText)})" : "").Append('\n');
            }

            if (action.Count() > MostListed)
            {
                page.Append(CultureInfo.InvariantCulture, $"- {action.Count() - MostListed} more {UpgradePhrases.Of(action.Key)}\n");
            }
        }
    }

    private static void Notices(StringBuilder page, string before, IEnumerable<UpgradeNotice> notices)
    {
        page.Append(before);
        foreach (var notice in notices)
        {
            page.Append("- **").Append(Phrases.Of(notice.Severity)).Append("** ").Append(Inert.Text(notice.Message, LongestText)).Append('\n');
        }
    }

    private static void List(StringBuilder page, string title, IEnumerable<string> items)
    {
        foreach (var (index, item) in items.Index())
        {
            page.Append(index == 0 ? $"\n{title}:\n\n" : "").Append("- ").Append(Inert.Text(item, LongestText)).Append('\n');
        }
    }
}
