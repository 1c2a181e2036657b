using System.Globalization;
using System.Text;

namespace MlInferenceCdktf.Loading;

/// <summary>Text from a file as a message shows it: short, and unable to command a terminal.</summary>
internal static class Shown
{
    /// <summary>The text in single quotes.</summary>
    public static string Text(string text) => $"'{Plain(text)}'";

    /// <summary>A parser's sentence as the end of one of ours.</summary>
    public static string Reason(string sentence) =>
        Plain(char.ToLowerInvariant(sentence[0]) + sentence[1..], maxLength: 200).TrimEnd('.').Replace(",  ", ", ", StringComparison.Ordinal);

    /// <summary>The text without quotes.</summary>
    public static string Plain(string text, int maxLength = 60)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= maxLength)
            {
                return shown.Append('…').ToString();
            }

            if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            }
            else
            {
                shown.Append(rune);
            }
        }

        return shown.ToString();
    }
}
