using System.Globalization;
using MlInferenceCdktf.Review.Replacement;

namespace MlInferenceCdktf.Review.Output;

/// <summary>The words for an upgrade that every format uses.</summary>
internal static class UpgradePhrases
{
    /// <summary>What weighs most comes first.</summary>
    public static IReadOnlyList<PlannedAction> Order { get; } =
        [PlannedAction.Replace, PlannedAction.Delete, PlannedAction.Unknown, PlannedAction.Create, PlannedAction.Update];

    public static string Of(PlannedAction action) => action switch
    {
        PlannedAction.Replace => "replaced",
        PlannedAction.Delete => "deleted",
        PlannedAction.Unknown => "of an unknown type",
        PlannedAction.Create => "created",
        PlannedAction.Update => "changed in place",
        _ => "unchanged",
    };

    public static string Head(UpgradeReport report)
    {
        var conflicts = report.Stacks.Sum(static stack => stack.Report.Violations.Count);
        string[] figures =
        [
            .. report.Stacks.Count == 0 ? ["no stack of the same name on both sides"] : Array.Empty<string>(),
            .. report.Gone.Count > 0 ? [$"{Phrases.Count(report.Gone.Count, "stack", "stacks")} no longer synthesized"] : Array.Empty<string>(),
            .. report.Added.Count > 0 ? [Phrases.Count(report.Added.Count, "new stack", "new stacks")] : Array.Empty<string>(),
            .. conflicts > 0 ? [Phrases.Count(conflicts, "conflict", "conflicts")] : Array.Empty<string>(),
            .. Order.Select(action => (Action: action, Count: report.Count(action))).Where(static item => item.Count > 0)
                .Select(static item => string.Create(CultureInfo.InvariantCulture, $"{item.Count} {Of(item.Action)}")),
        ];
        return $"{Phrases.Of(report.Verdict)} ({(figures is [] ? report.Worst is null ? "no change" : "no resource changes" : string.Join(", ", figures))})";
    }

    public static IEnumerable<ResourceChange> Sorted(ReplacementReport report) =>
        report.Changes.Where(static change => change.Action is not PlannedAction.NoChange)
            .OrderBy(static change => Order.IndexOf(change.Action)).ThenBy(static change => change.Address, StringComparer.Ordinal);

    /// <summary>A name in brackets behind, for a resource whose address moved.</summary>
    public static string MovedFrom(ResourceChange change) =>
        change.OldAddress is { } old && !string.Equals(old, change.Address, StringComparison.Ordinal) ? $" (moved from {old})" : "";

    /// <summary>The stacks that cannot be compared.</summary>
    public static IEnumerable<string> Alone(UpgradeReport report) =>
        report.Gone.Select(static name => $"{name}: no longer synthesized; what it made stays, and nothing applies it")
            .Concat(report.Added.Select(static name => $"{name}: new"));

    private static int IndexOf(this IReadOnlyList<PlannedAction> order, PlannedAction action) => order.TakeWhile(other => other != action).Count();
}
