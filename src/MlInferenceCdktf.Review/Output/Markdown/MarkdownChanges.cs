namespace MlInferenceCdktf.Review.Output;

/// <summary>All resources that change, grouped by construct.</summary>
internal static class MarkdownChanges
{
    public static void Write(MarkdownPage page, ReviewReport report)
    {
        List<ResourceSummary> resources = [.. report.Resources.Where(static resource => !resource.IsNoise)];
        if (resources.Count > 0 && page.Rung.Changes is not ChangeDetail.None)
        {
            page.Fold($"All changes: {Phrases.Number(resources.Count)}", open: false, () => Section(page, resources));
        }
    }

    public static void Resources(MarkdownPage page, IReadOnlyList<ResourceSummary> resources)
    {
        foreach (var group in resources.GroupBy(static resource => Parent(resource.ConstructPath), StringComparer.Ordinal))
        {
            if (group.Key.Length > 0)
            {
                _ = page.Line($"In {page.Code(group.Key)}:").Line();
            }

            foreach (var resource in group)
            {
                Resource(page, resource);
            }

            _ = page.Line();
        }
    }

    private static void Section(MarkdownPage page, List<ResourceSummary> resources)
    {
        if (page.Rung.Changes is ChangeDetail.Types)
        {
            Types(page, resources);
        }
        else
        {
            Resources(page, resources);
        }
    }

    private static void Types(MarkdownPage page, List<ResourceSummary> resources)
    {
        foreach (var type in resources.GroupBy(static resource => (resource.Type, resource.Action)).OrderBy(static type => type.Key.Type, StringComparer.Ordinal).ThenBy(static type => type.Key.Action))
        {
            _ = page.Line($"- {page.Code(type.Key.Type)}: {Phrases.Of(type.Key.Action)} {Phrases.Number(type.Count())}");
        }
    }

    private static void Resource(MarkdownPage page, ResourceSummary resource)
    {
        var because = resource.ReplacePaths.Count > 0 ? $" because of {string.Join(", ", resource.ReplacePaths.Select(page.Code))}" : "";
        var moved = resource.MovedFrom is { } from ? $", moved from {page.Code(from)}" : "";
        _ = page.Item().Line($"- {Phrases.Of(resource.Action)} {page.Code(resource.Address)}{moved}{because}");
        if (page.Rung.Changes is ChangeDetail.Values)
        {
            foreach (var change in resource.Changes)
            {
                _ = page.Item().Line($"  - {page.Code(change.Path)}: {page.Value(change.Before)} → {page.Value(change.After)}");
            }
        }
    }

    /// <summary>The construct that holds a resource; nothing for a path of one step.</summary>
    private static string Parent(string constructPath) => constructPath.LastIndexOf('/') is > 0 and var end ? constructPath[..end] : "";
}
