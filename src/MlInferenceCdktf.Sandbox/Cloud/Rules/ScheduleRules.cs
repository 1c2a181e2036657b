using System.Globalization;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Scaling schedules (compute v1 AutoscalingPolicyScalingSchedule).</summary>
internal static partial class ScheduleRules
{
    private const string Schedules = "autoscaling_policy.scaling_schedules";
    private const string Source = "compute v1 AutoscalingPolicyScalingSchedule";

    // Minute, hour, day of month, month, day of week, and a year for what happens once ("extended cron format (with an optional year field)").
    private static readonly (int Low, int High, string[] Names)[] _fields =
    [
        (0, 59, []), (0, 23, []), (1, 31, []),
        (1, 12, ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]),
        (0, 7, ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]),
        (1970, 2099, []),
    ];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("schedule-duration", AutoscalerRules.Types, $"{Schedules}.duration_sec", Source + ".durationSec: at least 300",
            value => value.Decimal < 300 ? "The duration must be at least 300 seconds." : null),
        ApiRule.Value("schedule-replicas", AutoscalerRules.Types, $"{Schedules}.min_required_replicas", Source + ".minRequiredReplicas",
            value => value.Decimal < 1 ? "Must be at least 1." : null),
        ApiRule.Value("schedule-cron", AutoscalerRules.Types, $"{Schedules}.schedule", Source + ".schedule",
            value => IsCron(value.Value!) ? null : "The schedule must be a cron expression of minute, hour, day of month, month, day of week and, at will, a year."),
        ApiRule.Whole("schedule-count", AutoscalerRules.Types, Schedules, "compute v1 AutoscalingPolicy.scalingSchedules: 128 schedules",
            body => body.At(Schedules).Count() > 128 ? "An autoscaler can have at most 128 scaling_schedules." : null),
        ApiRule.Whole("schedule-twice", AutoscalerRules.Types, $"{Schedules}.name", Source + ": a map by name",
            body => Repeats.First(body.At($"{Schedules}.name").Select(name => name.Value!)) is { } twice ? $"Schedule '{twice}' appears more than once." : null),
    ];

    private static bool IsCron(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length is 5 or 6 && fields.Zip(_fields).All(pair => pair.First.Split(',').All(part => IsPart(part, pair.Second)));
    }

    private static bool IsPart(string part, (int Low, int High, string[] Names) field)
    {
        var match = Part().Match(part);
        return match.Success
            && match.Groups["value"].Captures.All(value => IsValue(value.Value, field));
    }

    private static bool IsValue(string text, (int Low, int High, string[] Names) field) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number >= field.Low && number <= field.High
            : field.Names.Contains(text, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(\*|(?<value>\w+)(-(?<value>\w+))?)(/[1-9]\d*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
