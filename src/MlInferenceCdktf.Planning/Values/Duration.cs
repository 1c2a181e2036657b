using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>Reads and writes durations as people write them in files: <c>90s</c>, <c>10m</c>, <c>1h30m</c>.</summary>
public static class Duration
{
    /// <summary>Reads a duration of hours, minutes and seconds, each at most once and in that order.</summary>
    /// <param name="text">The text, such as <c>1h30m</c>.</param>
    /// <param name="duration">The duration read.</param>
    /// <returns>Whether the text is a duration.</returns>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = TimeSpan.Zero;
        var rest = text.AsSpan();
        foreach (var (unit, seconds) in Units)
        {
            var end = rest.IndexOf(unit);
            if (end < 0)
            {
                continue;
            }

            if (!int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                return false;
            }

            // The longest TimeSpan is 256 million hours; a count of hours can say more.
            if ((long)count * seconds > s_longest - (long)duration.TotalSeconds)
            {
                return false;
            }

            duration += TimeSpan.FromSeconds((long)count * seconds);
            rest = rest[(end + 1)..];
        }

        return rest.IsEmpty && text.Length > 0;
    }

    /// <summary>Writes a duration in whole seconds, such as <c>1h30m</c>; zero is <c>0s</c>.</summary>
    /// <param name="duration">The duration, zero or more.</param>
    public static string Format(TimeSpan duration)
    {
        var text = "";
        var left = (long)duration.TotalSeconds;
        foreach (var (unit, seconds) in Units)
        {
            if (left >= seconds)
            {
                text += string.Create(CultureInfo.InvariantCulture, $"{left / seconds}{unit}");
                left %= seconds;
            }
        }

        return text.Length == 0 ? "0s" : text;
    }

    /// <summary>Writes any duration for a message: one that no file can hold, too.</summary>
    internal static string Show(TimeSpan duration)
    {
        var (sign, positive) = duration < TimeSpan.Zero ? ("-", duration == TimeSpan.MinValue ? TimeSpan.MaxValue : duration.Negate()) : ("", duration);
        var part = TimeSpan.FromTicks(positive.Ticks % TimeSpan.TicksPerSecond).TotalMilliseconds;
        var whole = part > 0 && positive < TimeSpan.FromSeconds(1) ? "" : Format(positive);
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}{(part > 0 ? FormattableString.Invariant($"{part:0.####}ms") : "")}");
    }

    private static readonly long s_longest = (long)TimeSpan.MaxValue.TotalSeconds;

    private static (char Unit, int Seconds)[] Units => [('h', 3600), ('m', 60), ('s', 1)];
}

internal sealed class DurationJsonConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Duration.TryParse(reader.GetString()!, out var duration)
            ? duration
            : throw new JsonException("expected a duration such as 90s, 10m or 1h30m");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Duration.Format(value));
}
