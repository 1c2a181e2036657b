namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>The many spellings of a link, brought to one: <c>projects/P/global/networks/N</c>.</summary>
internal static class ResourcePath
{
    private static readonly string[] _versions = ["/compute/v1/", "/compute/beta/"];

    public const string ComputeBase = "https://www.googleapis.com/compute/v1/";

    /// <summary>A link or partial link as a path; the unique id of a template link is cut off.</summary>
    public static string Relative(string link, string project)
    {
        var path = link.Split('?')[0];
        foreach (var version in _versions)
        {
            var at = path.IndexOf(version, StringComparison.Ordinal);
            path = at >= 0 ? path[(at + version.Length)..] : path;
        }

        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            path = path[(path.IndexOf('/', 2) + 1)..];
        }

        return path.StartsWith("global/", StringComparison.Ordinal)
            || path.StartsWith("regions/", StringComparison.Ordinal)
            || path.StartsWith("zones/", StringComparison.Ordinal)
            ? $"projects/{project}/{path}"
            : path;
    }

    public static string? UniqueId(string link)
    {
        const string Key = "?uniqueId=";
        var at = link.IndexOf(Key, StringComparison.Ordinal);
        return at < 0 ? null : link[(at + Key.Length)..];
    }

    public static string Last(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The segment after a word: the region of <c>projects/P/regions/R/…</c>.</summary>
    public static string? After(string path, string word)
    {
        var segments = path.Split('/');
        var at = Array.IndexOf(segments, word);
        return at >= 0 && at + 1 < segments.Length ? segments[at + 1] : null;
    }

    /// <summary>The region of a path, a zone's region included.</summary>
    public static string? Region(string path) =>
        After(path, "regions") ?? (After(path, "zones") is { } zone ? RegionOfZone(zone) : null);

    public static string RegionOfZone(string zone) =>
        zone.LastIndexOf('-') is > 0 and var at ? zone[..at] : zone;

    public static string Collection(string path)
    {
        var segments = path.Split('/');
        return segments.Length > 1 ? segments[^2] : path;
    }
}
