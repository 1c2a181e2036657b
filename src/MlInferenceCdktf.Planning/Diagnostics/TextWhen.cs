using System.Globalization;
using System.Runtime.CompilerServices;

namespace MlInferenceCdktf.Diagnostics;

/// <summary>
/// A text that is put together only when its condition holds: a rule that finds nothing costs no text, and no search for names
/// that may have been meant. Numbers are written as in the invariant culture, durations as in files.
/// </summary>
[InterpolatedStringHandler]
internal ref struct TextWhen
{
    private readonly string? _whole;
    private DefaultInterpolatedStringHandler _parts;

    /// <param name="literalLength">Characters outside holes.</param>
    /// <param name="formattedCount">Holes.</param>
    /// <param name="condition">Whether the text is wanted.</param>
    /// <param name="wanted">The same, for the compiler: it skips the holes when false.</param>
    public TextWhen(int literalLength, int formattedCount, bool condition, out bool wanted)
    {
        wanted = condition;
        if (condition)
        {
            _parts = new(literalLength, formattedCount, CultureInfo.InvariantCulture);
        }
    }

    private TextWhen(string whole) => _whole = whole;

    public static implicit operator TextWhen(string whole) => new(whole);

    public void AppendLiteral(string text) => _parts.AppendLiteral(text);

    public void AppendFormatted<T>(T value) => _parts.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string? format) => _parts.AppendFormatted(value, format);

    public void AppendFormatted(TimeSpan duration) => _parts.AppendLiteral(Duration.Show(duration));

    public void AppendFormatted(TimeSpan? duration) => _parts.AppendLiteral(duration is { } stated ? Duration.Show(stated) : "");

    /// <summary>The text; once.</summary>
    public string Take() => _whole ?? _parts.ToStringAndClear();
}
