namespace MlInferenceCdktf;

/// <summary>
/// A time when every region has at least some replicas, whatever the signals say: office hours, a launch. New replicas need a cold start,
/// so begin that much earlier.
/// </summary>
public sealed record ScalingSchedule
{
    /// <summary>The name: 1 to 63 lower-case letters, digits and hyphens; each name once.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// When it begins: minute, hour, day of the month, month, day of the week and, for what happens once, the year:
    /// <c>0 8 * * MON-FRI</c>, <c>30 17 24 12 * 2027</c>.
    /// </summary>
    public required string Cron { get; init; }

    /// <summary>How long it lasts: 5m (Google's least) to 8760h (365 days), in whole seconds.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The least replicas of every region then: 1 to the most that each may have. Where schedules overlap, the largest counts.</summary>
    public required int MinReplicas { get; init; }

    /// <summary>The time zone of <see cref="Cron"/>, by its name in the IANA database, such as <c>Europe/Paris</c>.</summary>
    /// <value>The default is UTC.</value>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Whether it is kept without effect.</summary>
    /// <value>The default is false.</value>
    public bool Disabled { get; init; }
}
