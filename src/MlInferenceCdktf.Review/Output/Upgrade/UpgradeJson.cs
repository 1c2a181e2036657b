using System.Text.Json;
using MlInferenceCdktf.Review.Replacement;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Writes an upgrade for programs.</summary>
public static class UpgradeJson
{
    private const string Schema = "mlinf-upgrade/1";

    /// <summary>Writes the report.</summary>
    /// <param name="report">What the upgrade does.</param>
    /// <returns>JSON in ASCII with a line feed at its end; the same for the same report.</returns>
    public static string Write(UpgradeReport report) => JsonSerializer.Serialize(
        new View(
            Schema,
            report.Verdict,
            UpgradePhrases.Order.ToDictionary(Word, report.Count, StringComparer.Ordinal),
            [.. report.Stacks.Select(static stack => new Stack(
                stack.Name,
                [.. stack.Report.Violations.Select(static violation => new Found(violation.Kind.ToString(), Severity.Block, violation.Address, violation.Message))],
                [.. UpgradePhrases.Sorted(stack.Report).Select(static change => new Change(change.Address, change.Type, Word(change.Action), change.Paths, change.OldAddress))],
                stack.Report.Notices))],
            report.Gone,
            report.Added,
            report.Notices,
            UpgradeReport.NotChecked),
        JsonWords.Options) + "\n";

    private static string Word(PlannedAction action) => JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString());

    private sealed record View(string Schema, Verdict Verdict, Dictionary<string, int> Counts, IReadOnlyList<Stack> Stacks, IReadOnlyList<string> Gone, IReadOnlyList<string> Added, IReadOnlyList<UpgradeNotice> Notices, IReadOnlyList<string> NotChecked);

    private sealed record Stack(string Name, IReadOnlyList<Found> Findings, IReadOnlyList<Change> Changes, IReadOnlyList<UpgradeNotice> Notices);

    private sealed record Found(string Id, Severity Severity, string Address, string Message);

    private sealed record Change(string Address, string Type, string Action, IReadOnlyList<string> Paths, string? OldAddress);
}
