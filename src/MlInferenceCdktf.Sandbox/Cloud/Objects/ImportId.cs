namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>The short ids that <c>terraform import</c> takes: <c>name</c>, <c>project/name</c>, <c>project/region/name</c>, <c>region/name</c>, a self link.</summary>
internal static class ImportId
{
    public static bool Means(string id, StoredObject item)
    {
        var project = ResourcePath.After(item.Path, "projects");
        if (project is null)
        {
            return false;
        }

        if (string.Equals(ResourcePath.Relative(id, project), item.Path, StringComparison.Ordinal))
        {
            return true;
        }

        var place = ResourcePath.After(item.Path, "regions") ?? ResourcePath.After(item.Path, "zones");
        var name = ResourcePath.Last(item.Path);
        string[] forms = place is null
            ? [name, $"{project}/{name}"]
            : [name, $"{place}/{name}", $"{project}/{place}/{name}"];
        return forms.Contains(id, StringComparer.Ordinal);
    }
}
