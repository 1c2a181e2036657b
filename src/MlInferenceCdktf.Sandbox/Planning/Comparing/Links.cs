namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>Links to Google objects, full or relative.</summary>
internal static class Links
{
    /// <summary><c>projects/…</c> of <c>https://…/compute/v1/projects/…</c>.</summary>
    public static string RelativePath(string link)
    {
        var start = link.IndexOf("projects/", StringComparison.Ordinal);
        return start < 0 ? link : link[start..];
    }

    public static string LastSegment(string link) => link[(link.LastIndexOf('/') + 1)..];

    public static string WithoutParameters(string link) => link.Split('?')[0];

    public static string? Parameter(string link, string name)
    {
        var query = link.Split('?', 2);
        var start = name + "=";
        return query.Length < 2 ? null : query[1].Split('&').FirstOrDefault(pair => pair.StartsWith(start, StringComparison.Ordinal))?[start.Length..];
    }

    public static bool SameRelativePath(string left, string right) => Same(RelativePath(left), RelativePath(right));

    /// <summary>A bare name is compared with the last segment of the other side.</summary>
    public static bool SameLinkOrName(string left, string right) =>
        left.Contains('/', StringComparison.Ordinal) && right.Contains('/', StringComparison.Ordinal)
            ? SameRelativePath(left, right)
            : SameName(left, right);

    public static bool SameName(string left, string right) => Same(LastSegment(left), LastSegment(right));

    public static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
