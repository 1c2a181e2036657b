using System.Text.RegularExpressions;
using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Schedules and scale-in control.</summary>
internal static partial class ScheduleRules
{
    // Google's limits: compute/docs/autoscaler/scaling-schedules.
    private const int MaxSchedules = 128;
    private static readonly TimeSpan s_leastDuration = TimeSpan.FromMinutes(5);

    // A schedule that never ends is a floor; the API's own number of seconds ends at 68 years.
    private static readonly TimeSpan s_longestDuration = TimeSpan.FromDays(365);

    public static void Check(PlanningContext context)
    {
        var schedules = context.Options.Schedules;
        context.Diagnostics.AddIf(schedules.Count > MaxSchedules, SignalDiagnostics.ScheduleInvalid, "schedules",
            $"there are {schedules.Count} schedules", $"keep {MaxSchedules}; those of the past have no effect");
        foreach (var twice in schedules.GroupBy(schedule => schedule.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            context.Diagnostics.Add(SignalDiagnostics.ScheduleInvalid, $"schedules[{twice.Key}].name", $"'{twice.Key}' names {twice.Count()} schedules", "give each a name of its own");
        }

        foreach (var schedule in schedules)
        {
            var path = $"schedules[{schedule.Name}]";
            CheckName(context, schedule, path);
            CheckReplicas(context, schedule, path);
            CheckCron(context, schedule, path);
            CheckTimeZone(context, schedule, path);
        }

        CheckScaleIn(context);
    }

    private static void CheckName(PlanningContext context, ScalingSchedule schedule, string path)
    {
        context.Diagnostics.AddIf(!GoogleName.IsResource(schedule.Name), SignalDiagnostics.ScheduleInvalid, $"{path}.name",
            $"'{schedule.Name}' is not a schedule's name", "write 1 to 63 lower-case letters, digits and hyphens, starting with a letter, ending with a letter or digit");
        context.Diagnostics.AddIf(
            !IsDuration(schedule.Duration),
            SignalDiagnostics.ScheduleInvalid, $"{path}.duration", $"{schedule.Duration} is not a schedule's duration",
            "write 5m to 8760h, in whole seconds");
    }

    private static void CheckReplicas(PlanningContext context, ScalingSchedule schedule, string path)
    {
        var bounds = context.Options.Regions.Select(region => (region.Name, Replicas: PoolShares.Together(PoolShares.Of(context, region)))).OrderBy(b => b.Name, StringComparer.Ordinal).ToArray();
        // 0 is ignored or refused (hashicorp/terraform-provider-google#8993).
        context.Diagnostics.AddIf(schedule.MinReplicas < 1, SignalDiagnostics.ScheduleInvalid, $"{path}.minReplicas",
            $"{schedule.MinReplicas} replicas are no reason for a schedule", "write 1 or more; a region's own least may be 0");
        foreach (var (name, replicas) in bounds.Where(b => schedule.MinReplicas > b.Replicas.Max))
        {
            context.Diagnostics.Add(SignalDiagnostics.ScheduleInvalid, $"{path}.minReplicas",
                FormattableString.Invariant($"{schedule.MinReplicas} replicas are more than {name} may have ({replicas.Max})"), "lower it, or raise the region's most replicas");
        }

        context.Diagnostics.AddIf(
            schedule.MinReplicas >= 1 && bounds.Length > 0 && bounds.All(b => schedule.MinReplicas <= b.Replicas.Min), SignalAdvice.ScheduleWithoutEffect, $"{path}.minReplicas",
            $"every region has {schedule.MinReplicas} replicas or more anyway", "raise it, or lower the least replicas outside of the schedule");
    }

    private static void CheckCron(PlanningContext context, ScalingSchedule schedule, string path)
    {
        if (CronExpression.Problem(schedule.Cron) is { } problem)
        {
            context.Diagnostics.Add(SignalDiagnostics.CronInvalid, $"{path}.cron", $"'{schedule.Cron}' cannot be read: {problem}",
                "write minute, hour, day of the month, month, day of the week, such as 0 8 * * MON-FRI, and a year for what happens once");
            return;
        }

        // Planning has no clock, and a time before the catalog's is over for everyone.
        context.Diagnostics.AddIf(
            IsDuration(schedule.Duration) && CronExpression.LastYear(schedule.Cron) is { } year
            && new DateTime(year, 12, 31).AddDays(1) + schedule.Duration <= context.Catalog.AsOf.ToDateTime(TimeOnly.MinValue),
            SignalAdvice.ScheduleWithoutEffect, $"{path}.cron", $"'{schedule.Cron}' is over: its last year is past", "remove the schedule, or write a year to come");
    }

    private static void CheckTimeZone(PlanningContext context, ScalingSchedule schedule, string path)
    {
        var isName = TimeZoneName().IsMatch(schedule.TimeZone);
        context.Diagnostics.AddIf(!isName, SignalDiagnostics.TimeZoneInvalid, $"{path}.timeZone",
            $"'{schedule.TimeZone}' is not a time zone's name", "write a name of the IANA database, such as Europe/Paris or UTC");
        context.Diagnostics.AddIf(isName && !TimeZones.Has(schedule.TimeZone), SignalAdvice.TimeZoneUnknown, $"{path}.timeZone",
            $"the IANA database of {TimeZones.Release} does not know '{schedule.TimeZone}'", $"check the name{Hint.DidYouMean(schedule.TimeZone, TimeZones.Names)}");
    }

    private static void CheckScaleIn(PlanningContext context)
    {
        var control = context.Options.ScaleIn;
        context.Diagnostics.AddIf(control is { MaxReplicas: not null, MaxPercent: not null }, SignalDiagnostics.ScaleInInvalid, "scaleIn",
            "maxReplicas and maxPercent are both stated", "keep one of them (Google's rule)");
        context.Diagnostics.AddIf(control.MaxReplicas is < 1 or > RegionRules.MaxReplicas, SignalDiagnostics.ScaleInInvalid, "scaleIn.maxReplicas",
            $"{control.MaxReplicas} replicas cannot be the most that go", $"write 1 to {RegionRules.MaxReplicas}");
        context.Diagnostics.AddIf(control.MaxPercent is < 1 or > 100, SignalDiagnostics.ScaleInInvalid, "scaleIn.maxPercent",
            $"{control.MaxPercent} is not a percentage", "write 1 to 100");
        context.Diagnostics.AddIf(
            control.Window is { } window && (window < TimeSpan.FromMinutes(1) || window > TimeSpan.FromHours(1) || !IsWholeSeconds(window)),
            SignalDiagnostics.ScaleInInvalid, "scaleIn.window", $"{control.Window} is not a window", "write 1m to 1h, in whole seconds");
    }

    private static bool IsDuration(TimeSpan duration) => duration >= s_leastDuration && duration <= s_longestDuration && IsWholeSeconds(duration);

    private static bool IsWholeSeconds(TimeSpan duration) => duration.Ticks % TimeSpan.TicksPerSecond == 0;

    [GeneratedRegex(@"^[A-Za-z][-A-Za-z0-9_+]*(/[-A-Za-z0-9_+]+){0,2}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeZoneName();
}
