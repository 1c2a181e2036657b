using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Review.Output;

/// <summary>
/// Writes names into Markdown so that they are read and do nothing: who opens a pull request chooses them. Characters that cannot be
/// seen become escapes; mentions, issue numbers and addresses of pages are broken by a zero-width space, which GitHub's own
/// filters look behind a backslash for (the way dependency bots do it).
/// </summary>
internal static partial class Inert
{
    private const string Break = "&#8203;";

    /// <summary>A sentence with names in it. It must not begin a line.</summary>
    public static string Text(string text, int longest)
    {
        var shown = VisibleText.Clip(VisibleText.Of(text), longest);
        var markdown = new StringBuilder(shown.Length + 16);
        for (var i = 0; i < shown.Length; i++)
        {
            _ = shown[i] switch
            {
                '&' => markdown.Append("&amp;"),
                '<' => markdown.Append("&lt;"),
                '>' => markdown.Append("&gt;"),
                '\\' or '`' or '*' or '[' or ']' or '|' or '~' or '!' or '$' or '^' => markdown.Append('\\').Append(shown[i]),
                '_' => IsWithinWord(shown, i) ? markdown.Append('_') : markdown.Append("\\_"),
                '@' => markdown.Append('@').Append(Break),
                '#' => markdown.Append("\\#").Append(Break),
                ':' when i + 1 < shown.Length && (char.IsAsciiLetter(shown[i + 1]) || shown[i + 1] == '/') => markdown.Append(':').Append(Break),
                '.' when i > 2 && shown.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => markdown.Append(Break).Append('.'),
                '-' when i > 1 && shown.AsSpan(i - 2, 2).Equals("gh", StringComparison.OrdinalIgnoreCase) => markdown.Append(Break).Append('-'),
                _ => markdown.Append(shown[i]),
            };
        }

        return markdown.ToString();
    }

    /// <summary>A name or a value as code: nothing in it is read as Markdown, a mention or a link. Good in tables as well.</summary>
    public static string Code(string name, int longest)
    {
        var shown = VisibleText.Clip(VisibleText.Of(name), longest);
        return Plain().IsMatch(shown) ? $"`{shown}`" : HtmlCode(shown);
    }

    /// <summary>The same where HTML surrounds it, such as in a summary.</summary>
    public static string HtmlCode(string name)
    {
        var html = new StringBuilder("<code>", name.Length + 16);
        foreach (var rune in VisibleText.Of(name).EnumerateRunes())
        {
            _ = rune.IsAscii && !Rune.IsLetterOrDigit(rune) && rune.Value is not (' ' or '-' or ',' or '/')
                ? html.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};")
                : html.Append(rune.ToString());
        }

        return html.Append("</code>").ToString();
    }

    /// <summary>Lines to copy, in a fence longer than any run of backticks in them.</summary>
    public static string Fenced(string language, string lines)
    {
        var longest = Backticks().Matches(lines).Select(static run => run.Length).Append(2).Max();
        var fence = new string('`', longest + 1);
        return $"{fence}{language}\n{string.Join('\n', lines.TrimEnd('\n').Split('\n').Select(VisibleText.Of))}\n{fence}\n";
    }

    private static bool IsWithinWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]);

    /// <summary>What means nothing between backticks, in tables either.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9_(\[{""][A-Za-z0-9_.:,/=+\-()\[\]{}"" ]*\z(?<! )", RegexOptions.None, 1000)]
    private static partial Regex Plain();

    [GeneratedRegex("`+", RegexOptions.None, 1000)]
    private static partial Regex Backticks();
}
