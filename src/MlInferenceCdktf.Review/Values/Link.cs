namespace MlInferenceCdktf.Review.Values;

/// <summary>Google's names of resources: full URLs in state, relative paths in configuration.</summary>
internal static class Link
{
    /// <summary>The path from <c>projects/</c> on, without a query; the text itself where it is no link.</summary>
    public static string Relative(string link)
    {
        var start = link.IndexOf("projects/", StringComparison.Ordinal);
        var path = start > 0 && link[start - 1] == '/' ? link[start..] : link;
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? path : path[..query];
    }

    /// <summary>The last segment.</summary>
    public static string Name(string link)
    {
        var path = Relative(link);
        return path[(path.LastIndexOf('/') + 1)..];
    }

    public static bool IsLink(string text) => text.Contains("projects/", StringComparison.Ordinal);

    /// <summary>A bare name stands for the link that ends in it (CompareSelfLinkOrResourceName, real-provider.md §5).</summary>
    public static bool Same(string left, string right) =>
        string.Equals(Relative(left), Relative(right), StringComparison.Ordinal)
        || (IsLink(left) != IsLink(right) && !left.Contains(' ', StringComparison.Ordinal) && string.Equals(Name(left), Name(right), StringComparison.Ordinal));
}
