using MlInferenceCdktf.Review.Causes;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Rules;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Assembling;

/// <summary>Folds what carries no decision: defaults that a newer provider writes, and labels changed in place.</summary>
internal static class NoiseFinder
{
    /// <summary>A default that comes to fewer resources is told as a change.</summary>
    private const int LeastToFold = 3;

    /// <summary>What 7.45.0 writes into the state of 6.50.0 (real-provider.md §7).</summary>
    private static readonly HashSet<string> s_newDefaults = new(StringComparer.Ordinal) { "deletion_policy", "on_failed_health_check", "stabilization_period", "optional_fields" };

    public static IReadOnlyList<FoundNoise> Find(ReviewContext context)
    {
        var updated = context.Plan.Resources.Where(static resource => resource.Action == PlanAction.Update).ToList();
        List<FoundNoise> found = [];
        if (Fold(updated, (resource, change) => IsNewDefault(context, resource, change), static count => $"{count} get defaults that a newer provider writes") is { } defaults)
        {
            found.Add(defaults);
        }

        foreach (var labels in updated.Where(static resource => LabelDiff.Of(resource) is not null).GroupBy(static resource => LabelDiff.Of(resource)!, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            if (Fold([.. labels], static (_, change) => LabelDiff.IsLabels(change.Attribute), count => $"{labels.Key} on {count}, in place") is { } relabeled)
            {
                found.Add(relabeled);
            }
        }

        return found;
    }

    private static FoundNoise? Fold(List<PlannedResource> resources, Func<PlannedResource, PathChange, bool> isNoise, Func<string, string> title)
    {
        var changes = resources.SelectMany(resource => resource.Changes.Where(change => isNoise(resource, change)).Select(change => (resource.Address, change.Path))).ToHashSet();
        var addresses = changes.Select(static change => change.Address).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return addresses.Count < LeastToFold
            ? null
            : new(new(title(Words.Count(addresses.Count, "resource", "resources")), [.. changes.Select(static change => change.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], addresses), changes);
    }

    /// <summary>Set from nothing to a known value that the configuration does not write.</summary>
    private static bool IsNewDefault(ReviewContext context, PlannedResource resource, PathChange change)
    {
        var last = change.Path[(change.Path.LastIndexOf('.') + 1)..];
        return s_newDefaults.Contains(last) && change.Before.IsUnset && !change.After.HasUnknown
            && context.Graph.Configuration.Find(resource.ConfigAddress)?.Writes(change.Path) != true;
    }
}
