namespace MlInferenceCdktf.Docs.Tests.Markdown;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page's path from the root.</param>
/// <param name="Line">The line of its fence, from 1.</param>
/// <param name="Language">What follows the fence's backticks.</param>
/// <param name="Marker">The HTML comment on the line above, without its brackets; null when there is none.</param>
/// <param name="Text">What it holds, lines ended by line feeds.</param>
internal sealed record FencedBlock(string Page, int Line, string Language, string? Marker, string Text)
{
    private const string Fence = "```";

    /// <summary>Where the block stands, as tests list it.</summary>
    public override string ToString() => $"{Page}:{Line}";

    /// <summary>What follows a word in the marker, such as the name in <c>snippet: quick-start</c>; null when the marker is another.</summary>
    public string? MarkedAs(string word) =>
        Marker is not null && Marker.StartsWith(word + ":", StringComparison.Ordinal) ? Marker[(word.Length + 1)..].Trim() : null;

    public static IEnumerable<FencedBlock> In(string page) => Of(page, Repository.Read(page));

    public static IEnumerable<FencedBlock> Of(string page, string text)
    {
        var lines = text.Split('\n');
        for (var open = 0; open < lines.Length; open++)
        {
            if (!lines[open].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var close = Array.FindIndex(lines, open + 1, line => line.StartsWith(Fence, StringComparison.Ordinal));
            if (close < 0)
            {
                throw new FormatException($"{page}:{open + 1}: the block is never closed; write {Fence} after its last line.");
            }

            var content = string.Concat(lines[(open + 1)..close].Select(line => line + "\n"));
            yield return new(page, open + 1, lines[open][Fence.Length..].Trim(), open > 0 ? Comment(lines[open - 1]) : null, content);
            open = close;
        }
    }

    private static string? Comment(string line) =>
        line.StartsWith("<!--", StringComparison.Ordinal) && line.EndsWith("-->", StringComparison.Ordinal) ? line[4..^3].Trim() : null;
}
