using System.Globalization;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>JSON may escape half a character (<c>\ud800</c>), which no .NET string can be read from.</summary>
internal static class SurrogatePairs
{
    public static bool AreWhole(ReadOnlySpan<byte> json)
    {
        var expectsLow = false;
        while (true)
        {
            var escape = json.IndexOf((byte)'\\');
            if (escape < 0 || escape + 1 >= json.Length)
            {
                return !expectsLow;
            }

            if (expectsLow && escape != 0)
            {
                return false;
            }

            var unit = Unit(json[(escape + 1)..]);
            if (char.IsLowSurrogate(unit) != expectsLow)
            {
                return false;
            }

            expectsLow = char.IsHighSurrogate(unit);
            json = json[Math.Min(json.Length, escape + (unit == default ? 2 : 6))..];
        }
    }

    private static char Unit(ReadOnlySpan<byte> escape) =>
        escape.Length >= 5 && escape[0] == (byte)'u' && ushort.TryParse(escape[1..5], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : default;
}
