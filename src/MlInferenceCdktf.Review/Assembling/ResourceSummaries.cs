using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Rules;

namespace MlInferenceCdktf.Review.Assembling;

/// <summary>The list of all changes.</summary>
internal static class ResourceSummaries
{
    public static IReadOnlyList<ResourceSummary> Of(ReviewContext context, IEnumerable<PlannedResource> resources, IReadOnlyList<FoundNoise> noise) =>
    [
        .. resources.Select(resource => Of(context, resource, noise))
            .OrderBy(static summary => summary.ConstructPath, StringComparer.Ordinal)
            .ThenBy(static summary => summary.Address, StringComparer.Ordinal),
    ];

    private static ResourceSummary Of(ReviewContext context, PlannedResource resource, IReadOnlyList<FoundNoise> noise)
    {
        var left = resource.Changes.Where(change => !noise.Any(found => found.Covers(resource, change))).ToList();
        return new()
        {
            Address = resource.Address,
            ConstructPath = context.Paths.Of(resource),
            Type = resource.Type,
            Action = resource.Action,
            ReplacePaths = resource.ReplacePaths,
            MovedFrom = resource.MovedFrom,
            Changes = [.. left.Where(change => !change.After.IsUnknown || context.Graph.Configuration.Find(resource.ConfigAddress)?.Writes(change.Path) == true).Select(change => context.Masker.Change(change.Path, change.Before, change.After))],
            HasRules = Coverage.HasRules(resource.Type),
            IsNoise = resource.Action == PlanAction.Update && resource.Changes.Count > 0 && left.Count == 0,
        };
    }
}
