using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Causes;

/// <summary>Which labels changed, and who writes them. The plan says <c>effective_labels</c>, which nobody wrote (plan-review A4).</summary>
internal static class LabelDiff
{
    public static bool IsLabels(string attribute) => attribute is "labels" or "effective_labels" or "terraform_labels" or "user_labels";

    /// <summary>The change in words; null when no label is known to change.</summary>
    public static string? Of(PlannedResource resource)
    {
        var own = Keys(resource.Before["labels"], resource.After["labels"]);
        var all = Keys(resource.Before["effective_labels"], resource.After["effective_labels"]).Concat(own).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var names = string.Join(", ", all.Select(static name => $"`{name}`"));
        var words = all.Count == 1 ? $"label {names}" : $"labels {names}";
        return all.TrueForAll(own.Contains) ? $"{words} changed" : $"{words} changed (provider default labels)";
    }

    private static List<string> Keys(PlanValue before, PlanValue after) =>
        before.IsUnknown || after.IsUnknown
            ? []
            : [.. before.Members.Keys.Union(after.Members.Keys, StringComparer.Ordinal).Where(key => !Same.Values(before[key], after[key])).Order(StringComparer.Ordinal)];
}
