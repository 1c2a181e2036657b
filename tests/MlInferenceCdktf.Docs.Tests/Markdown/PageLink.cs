using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Docs.Tests.Markdown;

/// <summary>A link of a page to a file of the repository.</summary>
/// <param name="Page">The page's path from the root.</param>
/// <param name="Target">What the link says.</param>
internal sealed partial record PageLink(string Page, string Target)
{
    private string File => Target.Split('#')[0];

    private string Anchor => Target.Contains('#', StringComparison.Ordinal) ? Target.Split('#')[1] : "";

    /// <summary>What is wrong with the link; null when it leads somewhere.</summary>
    public string? Problem()
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(Page))!;
        var path = File.Length == 0 ? Repository.PathOf(Page) : Path.GetFullPath(Path.Combine(folder, File));
        if (!Path.Exists(path))
        {
            return $"{Page} links to {Target}, and there is no {Path.GetRelativePath(Repository.Root, path)}.";
        }

        return Anchor.Length == 0 || !path.EndsWith(".md", StringComparison.Ordinal) || Anchors(System.IO.File.ReadAllText(path)).Contains(Anchor)
            ? null
            : $"{Page} links to {Target}, and no heading there makes #{Anchor}.";
    }

    /// <summary>The links of a page to files and headings, not to the web.</summary>
    public static IEnumerable<PageLink> In(string page) =>
        Link().Matches(WithoutCode(Repository.Read(page)))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Select(target => new PageLink(page, target));

    /// <summary>The anchors GitHub gives to a page's headings.</summary>
    private static HashSet<string> Anchors(string text) =>
        [.. Heading().Matches(FencedCode().Replace(text.ReplaceLineEndings("\n"), "")).Select(match => AnchorOf(match.Groups["title"].Value))];

    private static string AnchorOf(string title) =>
        NotInAnchor().Replace(title.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    private static string WithoutCode(string text) => InlineCode().Replace(FencedCode().Replace(text, ""), "");

    [GeneratedRegex(@"\]\((?<target>[^()\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (?<title>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotInAnchor();

    [GeneratedRegex("^```.*?^```", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex FencedCode();

    [GeneratedRegex("`[^`\n]+`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineCode();
}
