using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Manifest;

/// <summary>A metric that the autoscalers follow.</summary>
/// <param name="Name">Its type in Cloud Monitoring.</param>
/// <param name="PerReplica">How much of the sum is one replica's share; null when a value is kept.</param>
/// <param name="Target">The value that is kept; null when the sum is shared out.</param>
public sealed record ManifestMetric(string Name, double? PerReplica, double? Target)
{
    /// <summary>The metrics of a service, which are those of each of its groups; null without any, so that older manifests stay as they are.</summary>
    internal static IReadOnlyList<ManifestMetric>? Of(ServicePlan plan) => plan.Pools[0].Scaling.Metrics is { Count: > 0 } metrics
        ? [.. metrics.Select(metric => new ManifestMetric(metric.Name, metric.PerReplica, metric.Target))]
        : null;
}

/// <summary>A time of more replicas.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cron">When it begins.</param>
/// <param name="TimeZone">The time zone of that.</param>
/// <param name="DurationSeconds">How long it lasts.</param>
/// <param name="MinReplicas">The least replicas of every region then.</param>
/// <param name="Disabled">Whether it has no effect.</param>
public sealed record ManifestSchedule(string Name, string Cron, string TimeZone, double DurationSeconds, int MinReplicas, bool Disabled)
{
    /// <summary>The schedules of a service; null without any.</summary>
    internal static IReadOnlyList<ManifestSchedule>? Of(ServicePlan plan) => plan.Scaling.Schedules is { Count: > 0 } schedules
        ? [.. schedules.Select(s => new ManifestSchedule(s.Name, s.Cron, s.TimeZone, s.Duration.TotalSeconds, s.MinReplicas, s.Disabled))]
        : null;
}
