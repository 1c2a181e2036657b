using System.Globalization;
using System.Text;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Makes every character of a name show: a plan may hold names that move the cursor, reverse the text or hide a part of it.</summary>
internal static class VisibleText
{
    /// <summary>Line feeds, tabs and controls as escapes; so the result is one line.</summary>
    public static string Of(string text)
    {
        StringBuilder? shown = null;
        var done = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Escape(rune) is { } escape)
            {
                shown = (shown ?? new StringBuilder(text, 0, done, text.Length + 16)).Append(escape);
            }
            else
            {
                _ = shown?.Append(rune.ToString());
            }

            done += rune.Utf16SequenceLength;
        }

        return shown?.ToString() ?? text;
    }

    /// <summary>At most so many characters, never half a pair.</summary>
    public static string Clip(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return $"{text[..end]}…";
    }

    private static string? Escape(Rune rune) => rune.Value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned || rune.Value is 0xFFFD or 0x3164 or 0x115F or 0x1160
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}")
            : null,
    };
}
