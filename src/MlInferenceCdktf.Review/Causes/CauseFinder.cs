using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Causes;

/// <summary>Says why a resource is replaced, deleted or changed, up to the edit that somebody made.</summary>
internal sealed class CauseFinder(StackGraph graph, Masker masker)
{
    private const int MaxHops = 8;

    /// <summary>The edit in words, and the resources where it was made.</summary>
    public Cause Of(PlannedResource resource) => Of(resource, 0);

    private Cause Of(PlannedResource resource, int hops)
    {
        var paths = resource.Action.IsReplace() ? Replacing(resource) : [];
        if (paths.Count == 0)
        {
            return new(Plain(resource), [resource]);
        }

        List<string> words = [];
        HashSet<PlannedResource> origins = [];
        foreach (var path in paths)
        {
            var attribute = PathText.Attribute(path);
            if (hops < MaxHops && Upstream(resource, attribute) is { } upstream)
            {
                var cause = Of(upstream, hops + 1);
                words.Add(cause.Title);
                origins.UnionWith(cause.Origins);
                continue;
            }

            words.Add(Edit(resource, attribute, path));
            _ = origins.Add(resource);
        }

        return new(string.Join(" and ", words.Distinct(StringComparer.Ordinal)), [.. origins.OrderBy(static origin => origin.Address, StringComparer.Ordinal)]);
    }

    /// <summary>What forces the replacement; a new name beside another cause is only its consequence.</summary>
    private static List<string> Replacing(PlannedResource resource)
    {
        var paths = resource.ReplacePaths.Where(path => !resource.ReplacePaths.Any(other => other.Length > path.Length && other.StartsWith(path, StringComparison.Ordinal) && other[path.Length] is '.' or '[')).ToList();
        var telling = paths.Where(static path => path is not ("name" or "name_prefix")).ToList();
        return telling.Count > 0 ? telling : paths;
    }

    /// <summary>The replaced resource that the value comes from; the provider may know the new value already (an account's email).</summary>
    private PlannedResource? Upstream(PlannedResource resource, string attribute) =>
        graph.Referenced(resource, attribute).FirstOrDefault(target => target != resource && target.Action.IsReplace());

    private string Edit(PlannedResource resource, string attribute, string path)
    {
        if (LabelDiff.IsLabels(attribute) && LabelDiff.Of(resource) is { } labels)
        {
            return labels;
        }

        if (attribute is "metadata")
        {
            var keys = resource.Before["metadata"].Members.Keys.Union(resource.After["metadata"].Members.Keys, StringComparer.Ordinal)
                .Where(key => !Same.Values(resource.Before["metadata"][key], resource.After["metadata"][key])).Order(StringComparer.Ordinal);
            return $"metadata {string.Join(", ", keys.Select(static key => $"`{key}`"))} changed";
        }

        var change = resource.Changes.FirstOrDefault(change => string.Equals(Plain(change.Path), Plain(path), StringComparison.Ordinal));
        return change is null
            ? $"`{Plain(path)}` changed"
            : $"`{change.Path}` changed from {masker.Text(change.Before) ?? "nothing"} to {masker.Text(change.After) ?? "nothing"}";
    }

    /// <summary>A path without the index 0 that a block which appears once carries.</summary>
    private static string Plain(string path) => path.Replace("[0]", "", StringComparison.Ordinal);

    private static string Plain(PlannedResource resource) => resource.Reason switch
    {
        "replace_because_tainted" => "an earlier apply left it half made (tainted)",
        "replace_by_request" => "the plan was made with -replace",
        "replace_by_triggers" => "something named in replace_triggered_by changed",
        "delete_because_no_resource_config" => "it left the configuration",
        "delete_because_no_module" => "its module left the configuration",
        "delete_because_wrong_repetition" or "delete_because_count_index" or "delete_because_each_key" => "count or for_each no longer has its key",
        "delete_because_no_move_target" => "a moved block points to nothing",
        _ when resource.Action == PlanAction.Update => resource.Changes.All(static change => LabelDiff.IsLabels(change.Attribute)) && LabelDiff.Of(resource) is { } labels
            ? labels
            : $"{string.Join(", ", resource.Changes.Select(static change => $"`{change.Path}`").Distinct(StringComparer.Ordinal).Take(4))} changed",
        _ when resource.Action == PlanAction.Delete => "it left the configuration",
        _ => "the configuration asks for it",
    };
}
