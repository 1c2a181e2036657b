using System.Globalization;
using System.Text;

namespace MlInferenceCdktf.Text;

/// <summary>Puts arbitrary text into bash source as one inert word.</summary>
public static class ShellText
{
    // Text that UTF-8 cannot carry (a lone surrogate) must fail: a replacement character would alter it in silence.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Quotes text so that bash reads back exactly the same bytes (in UTF-8) as one word.</summary>
    /// <param name="text">Any text without NUL. A CDKTF token such as <c>${TfToken[TOKEN.1]}</c> stays as it is.</param>
    /// <returns>
    /// <c>'…'</c> for printable ASCII and <c>$'…'</c> (bash, not POSIX sh) for everything else. The result is
    /// printable ASCII on one line, so it survives YAML block scalars, and a reviewer sees control and
    /// bidirectional characters as escapes.
    /// </returns>
    /// <exception cref="ArgumentException">The text holds NUL or a lone surrogate: no process argument can carry them.</exception>
    public static string Quote(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException("Text for a shell must not hold the NUL character: arguments and environment variables end at it. Remove it.", nameof(text));
        }

        return text.All(IsPrintableAscii)
            ? $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'"
            : QuoteAsEscapes(text);
    }

    private static bool IsPrintableAscii(char character) => character is >= ' ' and <= '~';

    private static string QuoteAsEscapes(string text)
    {
        var quoted = new StringBuilder("$'");
        foreach (var value in Utf8Bytes(text))
        {
            _ = value switch
            {
                (byte)'\n' => quoted.Append(@"\n"),
                (byte)'\t' => quoted.Append(@"\t"),
                (byte)'\'' => quoted.Append(@"\'"),
                (byte)'\\' => quoted.Append(@"\\"),
                >= (byte)' ' and <= (byte)'~' => quoted.Append((char)value),
                // Bytes, not \u: bash writes \u in the locale's encoding, and boot runs in the C locale.
                _ => quoted.Append(CultureInfo.InvariantCulture, $@"\x{value:x2}"),
            };
        }

        return quoted.Append('\'').ToString();
    }

    private static byte[] Utf8Bytes(string text)
    {
        try
        {
            return StrictUtf8.GetBytes(text);
        }
        catch (EncoderFallbackException exception)
        {
            throw new ArgumentException("Text for a shell must be valid Unicode: it holds half of a surrogate pair. Remove it.", nameof(text), exception);
        }
    }
}
