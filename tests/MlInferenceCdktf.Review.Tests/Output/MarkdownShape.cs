using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Review.Tests.Output;

/// <summary>Checks Markdown that our renderer wrote: only our own tags, balanced; tables whole; nothing that GitHub acts on outside of code.</summary>
internal static partial class MarkdownShape
{
    private static readonly string[] s_ownTags = ["<details>", "<details open>", "</details>", "<summary>", "</summary>", "<code>", "</code>", "<sub>", "</sub>"];

    public static IReadOnlyList<string> Faults(string markdown) => [.. Fences(markdown.Split('\n'), out var prose), .. Tags(prose), .. Tables(prose), .. Actions(prose), .. Characters(markdown)];

    /// <summary>Takes fenced blocks out.</summary>
    private static List<string> Fences(string[] lines, out List<string> prose)
    {
        prose = [];
        string? fence = null;
        foreach (var line in lines)
        {
            if (fence is null && Fence().Match(line) is { Success: true } start)
            {
                fence = start.Groups["fence"].Value;
            }
            else if (fence is not null && line.TrimEnd() == fence)
            {
                fence = null;
            }
            else if (fence is null)
            {
                prose.Add(line);
            }
        }

        return fence is null ? [] : ["a fence stays open"];
    }

    private static IEnumerable<string> Tags(List<string> prose)
    {
        var (open, comments) = (new Stack<string>(), 0);
        foreach (var line in prose.Select(WithoutCodeSpans))
        {
            if (line.StartsWith("<!-- mlinf-review:", StringComparison.Ordinal))
            {
                comments++;
                if (!Marker().IsMatch(line))
                {
                    yield return $"the marker is broken: {line}";
                }

                continue;
            }

            foreach (var tag in Tag().Matches(line).Select(static match => match.Value))
            {
                if (!s_ownTags.Contains(tag))
                {
                    yield return $"a tag that is not ours: {tag} in {line}";
                }
                else if (!tag.StartsWith("</", StringComparison.Ordinal))
                {
                    open.Push(tag.Split(' ', '>')[0][1..]);
                }
                else if (!open.TryPop(out var last) || $"</{last}>" != tag)
                {
                    yield return $"{tag} closes nothing in {line}";
                }
            }
        }

        if (open.Count > 0 || comments != 1)
        {
            yield return $"{open.Count} tags stay open, {comments} markers";
        }
    }

    private static IEnumerable<string> Tables(List<string> prose)
    {
        var columns = 0;
        foreach (var line in prose)
        {
            if (!line.StartsWith('|'))
            {
                columns = 0;
                continue;
            }

            var cells = Pipe().Count(line);
            if (columns != 0 && cells != columns)
            {
                yield return $"a row of {cells - 1} cells in a table of {columns - 1}: {line}";
            }

            columns = cells;
        }
    }

    /// <summary>What GitHub's filters find in text that is no code.</summary>
    private static IEnumerable<string> Actions(List<string> prose) => prose.Where(static line => !Marker().IsMatch(line)).Select(static line => HtmlCode().Replace(WithoutCodeSpans(line), ""))
        .SelectMany(static line => Active().Matches(line).Select(match => $"'{match.Value}' acts in {line}"));

    private static IEnumerable<string> Characters(string markdown) => markdown
        .Where(static c => char.IsControl(c) && c != '\n' || c is >= '\u200B' and <= '\u200F' or >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF')
        .Select(static c => $"the character U+{(int)c:X4} is in it");

    private static string WithoutCodeSpans(string line) => CodeSpan().Replace(line, "");

    [GeneratedRegex("^(?<fence>`{3,})[a-z]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fence();

    // A backtick behind a backslash opens nothing.
    [GeneratedRegex(@"(?<!\\)`[^`]*`", RegexOptions.None, 1000)]
    private static partial Regex CodeSpan();

    [GeneratedRegex("</?[A-Za-z!][^>]*>?", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<code>[^<]*</code>", RegexOptions.None, 1000)]
    private static partial Regex HtmlCode();

    [GeneratedRegex(@"(?<!\\)(\\\\)*\|", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pipe();

    [GeneratedRegex(@"^<!-- mlinf-review:[A-Za-z0-9._-]+:[0-9a-f]{12} -->$", RegexOptions.None, 1000)]
    private static partial Regex Marker();

    [GeneratedRegex(@"@\w|(?<!&)#[0-9]|gh-[0-9]|://|www\.|mailto:(?!&)|(?<!\\)`|(?<!\\)\]\(|:[a-z]+:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Active();
}
