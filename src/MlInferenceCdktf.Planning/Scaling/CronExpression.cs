using System.Globalization;

namespace MlInferenceCdktf.Planning;

/// <summary>
/// The cron expressions of scaling schedules: five fields, and a year for what happens once (compute v1,
/// AutoscalingPolicyScalingSchedule.schedule). Letters of other dialects (L, W, #, ?) are refused: nothing says that Google takes them.
/// </summary>
internal static class CronExpression
{
    private static readonly string[] s_months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] s_days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private static readonly CronField[] s_fields =
    [
        new("minute", 0, 59, []),
        new("hour", 0, 23, []),
        new("day of the month", 1, 31, []),
        new("month", 1, 12, s_months),
        // 7 is Sunday in some dialects and an error in others, so it is not taken.
        new("day of the week", 0, 6, s_days),
        new("year", 1970, 2099, []),
    ];

    /// <summary>What is wrong with an expression; null for nothing.</summary>
    public static string? Problem(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (5 or 6))
        {
            return string.Create(CultureInfo.InvariantCulture, $"it has {parts.Length} fields");
        }

        var wrong = parts.Zip(s_fields, (part, field) => field.Problem(part)).FirstOrDefault(problem => problem is not null);
        return wrong ?? (Happens(parts) ? null : parts.Length == 5 ? "no month has that day" : "no month of its years has that day");
    }

    /// <summary>The last year of an expression; null when it happens in every year, or cannot be read.</summary>
    public static int? LastYear(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.. { Length: 5 }, var year] && year is not "*" && Problem(text) is null
            ? s_fields[5].Values(year).Max()
            : null;

    /// <summary>Whether one of the months has one of the days; a day of the week makes it happen anyway.</summary>
    private static bool Happens(string[] parts)
    {
        var day = s_fields[2].Values(parts[2]).Min();
        return parts[4] is not "*"
            || s_fields[3].Values(parts[3]).Any(month => Years(parts).Any(year => day <= DateTime.DaysInMonth(year, month)));
    }

    private static IEnumerable<int> Years(string[] parts) => s_fields[5].Values(parts.Length > 5 ? parts[5] : "*");
}

/// <summary>One field: its bounds, and the words that stand for numbers from the least on.</summary>
internal sealed record CronField(string Name, int Least, int Most, string[] Words)
{
    public string? Problem(string part) => part.Split(',').Select(ProblemOfItem).FirstOrDefault(problem => problem is not null);

    /// <summary>The values of a part without problems.</summary>
    public IEnumerable<int> Values(string part) => part.Split(',').SelectMany(ValuesOfItem);

    private string? ProblemOfItem(string item)
    {
        var (range, step) = Split(item, '/');
        if (step is not null && (Number(step) is not { } every || every < 1 || every > Most - Least || (range is not "*" && !range.Contains('-', StringComparison.Ordinal))))
        {
            return $"'{item}' is no step of {Name}";
        }

        if (range is "*")
        {
            return null;
        }

        var (from, to) = Split(range, '-');
        return Value(from) is not { } first || (to is not null && Value(to) is not { })
            ? string.Create(CultureInfo.InvariantCulture, $"'{item}' is no {Name} ({Least} to {Most}{(Words.Length > 0 ? $", {Words[0]} to {Words[^1]}" : "")})")
            : to is not null && Value(to) < first ? $"'{item}' ends before it begins" : null;
    }

    private IEnumerable<int> ValuesOfItem(string item)
    {
        var (range, step) = Split(item, '/');
        var (from, to) = range is "*" ? (null, null) : Split(range, '-');
        var (first, last) = from is null ? (Least, Most) : (Value(from)!.Value, Value(to ?? from)!.Value);
        for (var value = first; value <= last; value += step is null ? 1 : Number(step)!.Value)
        {
            yield return value;
        }
    }

    private int? Value(string text)
    {
        var word = Array.FindIndex(Words, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        var value = word >= 0 ? Least + word : Number(text);
        return value >= Least && value <= Most ? value : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static (string First, string? Second) Split(string text, char separator) =>
        text.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
}
