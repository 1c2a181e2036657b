using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Schedules and scale-in: MLI153x, MLI2312 and MLI2313.</summary>
internal static class ScheduleCases
{
    private const string CronFix = "write minute, hour, day of the month, month, day of the week, such as 0 8 * * MON-FRI, and a year for what happens once";

    private static readonly ScalingSchedule s_peak = new() { Name = "peak", Cron = "0 8 * * MON-FRI", Duration = TimeSpan.FromHours(8), MinReplicas = 3, TimeZone = "Europe/Paris" };

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        new("MLI1530", "too many", Several(129), Several(128), "schedules: there are 129 schedules | keep 128; those of the past have no effect"),
        new("MLI1530", "a name twice", Cpu with { Schedules = [s_peak, s_peak with { MinReplicas = 2 }] }, Cpu with { Schedules = [s_peak, s_peak with { Name = "peak-2" }] },
            "schedules[peak].name: 'peak' names 2 schedules | give each a name of its own"),
        Case("MLI1530", "name", s => s with { Name = "Peak" },
            "schedules[Peak].name: 'Peak' is not a schedule's name | write 1 to 63 lower-case letters, digits and hyphens, starting with a letter, ending with a letter or digit"),
        Lasts("4m59s", TimeSpan.FromSeconds(299), TimeSpan.FromSeconds(300)),
        Lasts("5m500ms", TimeSpan.FromSeconds(300.5), TimeSpan.FromSeconds(301)),
        Lasts("8760h1s", TimeSpan.FromDays(365) + TimeSpan.FromSeconds(1), TimeSpan.FromDays(365)),
        Case("MLI1530", "no replicas", s => s with { MinReplicas = 0 }, "schedules[peak].minReplicas: 0 replicas are no reason for a schedule | write 1 or more; a region's own least may be 0"),
        new("MLI1530", "more than a region may have",
            Cpu with { Regions = ["us-central1", new("us-east1") { MaxReplicas = 2 }], Schedules = [s_peak] },
            Cpu with { Regions = ["us-central1", new("us-east1") { MaxReplicas = 2 }], Schedules = [s_peak with { MinReplicas = 2 }] },
            "schedules[peak].minReplicas: 3 replicas are more than us-east1 may have (2) | lower it, or raise the region's most replicas"),
        Cron("0 8 * *", "it has 4 fields"),
        Cron("60 8 * * *", "'60' is no minute (0 to 59)"),
        Cron("0 24 * * *", "'24' is no hour (0 to 23)"),
        Cron("0 8 0 * *", "'0' is no day of the month (1 to 31)"),
        Cron("0 8 * MOON *", "'MOON' is no month (1 to 12, JAN to DEC)"),
        Cron("0 8 * * 7", "'7' is no day of the week (0 to 6, SUN to SAT)"),
        Cron("0 8 * * FRI-MON", "'FRI-MON' ends before it begins"),
        Cron("*/0 8 * * *", "'*/0' is no step of minute"),
        Cron("0 8 L * *", "'L' is no day of the month (1 to 31)"),
        Cron("0 8 31 2,4,JUN *", "no month has that day"),
        Cron("0 8 1 1 * 27", "'27' is no year (1970 to 2099)"),
        Cron("0 8 29 2 * 2027", "no month of its years has that day"),
        new("MLI2313", "over", With(s => s with { Cron = "0 8 24 12 * 2025" }), With(s => s with { Cron = "0 8 24 12 * 2026" }),
            "schedules[peak].cron: '0 8 24 12 * 2025' is over: its last year is past | remove the schedule, or write a year to come"),
        new("MLI1532", "with a space", With(s => s with { TimeZone = "Europe/Paris summer" }), With(s => s), "schedules[peak].timeZone: 'Europe/Paris summer' is not a time zone's name | write a name of the IANA database, such as Europe/Paris or UTC"),
        new("MLI2312", "misspelt", With(s => s with { TimeZone = "Europe/Pariss" }), With(s => s),
            "schedules[peak].timeZone: the IANA database of 2025b does not know 'Europe/Pariss' | check the name (did you mean Europe/Paris or Europe/Madrid or Europe/Prague?)"),
        new("MLI2313", "as many anyway", With(s => s) with { Replicas = new(3, 5) }, With(s => s) with { Replicas = new(2, 5) },
            "schedules[peak].minReplicas: every region has 3 replicas or more anyway | raise it, or lower the least replicas outside of the schedule"),
        // Floor 2 and one Spot replica at least.
        new("MLI2313", "in a mixed region", With(s => s) with { Replicas = new(1, 5), Capacity = Capacity.Mixed(2) }, With(s => s with { MinReplicas = 4 }) with { Replicas = new(1, 5), Capacity = Capacity.Mixed(2) },
            "schedules[peak].minReplicas: every region has 3 replicas or more anyway | raise it, or lower the least replicas outside of the schedule") { Also = ["MLI2114"] },
        new("MLI1533", "both", ScaleIn(new() { MaxReplicas = 1, MaxPercent = 10 }), ScaleIn(new() { MaxReplicas = 1 }), "scaleIn: maxReplicas and maxPercent are both stated | keep one of them (Google's rule)"),
        new("MLI1533", "replicas", ScaleIn(new() { MaxReplicas = 0 }), ScaleIn(new() { MaxReplicas = 2000 }), "scaleIn.maxReplicas: 0 replicas cannot be the most that go | write 1 to 2000"),
        new("MLI1533", "percent", ScaleIn(new() { MaxPercent = 101 }), ScaleIn(new() { MaxPercent = 100 }), "scaleIn.maxPercent: 101 is not a percentage | write 1 to 100"),
        Window("59s", TimeSpan.FromSeconds(59), TimeSpan.FromMinutes(1)),
        Window("1h1s", TimeSpan.FromSeconds(3601), TimeSpan.FromHours(1)),
        Window("1m500ms", TimeSpan.FromSeconds(60.5), TimeSpan.FromSeconds(61)),
        new("MLI2006", "a schedule that is disabled wakes nobody", With(s => s with { Disabled = true }) with { Replicas = new(0, 3) }, With(s => s) with { Replicas = new(0, 3) },
            "replicas: us-central1 may go down to no replica, and its signals come from replicas | let the least be 1"),
        new("MLI2313", "over with its last hours", With(s => s with { Cron = "0 8 31 12 * 2024", Duration = TimeSpan.FromDays(365) }), With(s => s with { Cron = "0 8 31 12 * 2025", Duration = TimeSpan.FromDays(365) }),
            "schedules[peak].cron: '0 8 31 12 * 2024' is over: its last year is past | remove the schedule, or write a year to come"),
        new("MLI2006", "a schedule with years wakes nobody after them", With(s => s with { Cron = "0 8 24 12 * 2030" }) with { Replicas = new(0, 3) }, With(s => s) with { Replicas = new(0, 3) },
            "replicas: us-central1 may go down to no replica, and its signals come from replicas | let the least be 1"),
        new("MLI2006", "a backlog wakes", Cpu with { Replicas = new(0, 3), Scaling = [ScalingSignal.InstanceMetric("custom.googleapis.com/jobs", 1)] },
            Cpu with { Replicas = new(0, 3), Scaling = [ScalingSignal.PubSubBacklog("jobs", 5)] },
            "replicas: us-central1 may go down to no replica, and its signals come from replicas | let the least be 1"),
    ];

    private static InferenceOptions With(Func<ScalingSchedule, ScalingSchedule> change) => Cpu with { Schedules = [change(s_peak)] };

    private static InferenceOptions ScaleIn(ScaleInControl control) => Cpu with { ScaleIn = control };

    private static InferenceOptions Several(int count) => Cpu with { Schedules = [.. Enumerable.Range(0, count).Select(i => s_peak with { Name = $"peak-{i}" })] };

    private static DiagnosticCase Case(string id, string what, Func<ScalingSchedule, ScalingSchedule> change, string text) => new(id, what, With(change), With(s => s), text);

    private static DiagnosticCase Lasts(string shown, TimeSpan wrong, TimeSpan right) =>
        new("MLI1530", shown, With(s => s with { Duration = wrong }), With(s => s with { Duration = right }),
            $"schedules[peak].duration: {shown} is not a schedule's duration | write 5m to 8760h, in whole seconds");

    private static DiagnosticCase Cron(string cron, string problem) =>
        new("MLI1531", cron, With(s => s with { Cron = cron }), With(s => s), $"schedules[peak].cron: '{cron}' cannot be read: {problem} | {CronFix}");

    private static DiagnosticCase Window(string shown, TimeSpan wrong, TimeSpan right) =>
        new("MLI1533", shown, ScaleIn(new() { Window = wrong }), ScaleIn(new() { Window = right }), $"scaleIn.window: {shown} is not a window | write 1m to 1h, in whole seconds");
}
