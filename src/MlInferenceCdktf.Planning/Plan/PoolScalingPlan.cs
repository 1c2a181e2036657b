namespace MlInferenceCdktf.Planning;

/// <summary>What the autoscaler of one group follows.</summary>
/// <param name="CpuTarget">The CPU utilization to keep; null when CPU is not followed.</param>
/// <param name="RequestRateTarget">The fraction of the balancing rate to keep; null when the rate is not followed.</param>
/// <param name="Metrics">The metrics of Cloud Monitoring, by name; at most 5 (Google's limit).</param>
public sealed record PoolScalingPlan(double? CpuTarget, double? RequestRateTarget, ValueList<MetricPlan> Metrics)
{
    /// <summary>The times of more replicas, by name, with this group's part of the region's; none where it has its part anyway.</summary>
    public ValueList<ScalingSchedule> Schedules { get; init; } = [];
}

/// <summary>A metric of Cloud Monitoring that an autoscaler follows.</summary>
public sealed record MetricPlan
{
    /// <summary>The metric's type.</summary>
    public required string Name { get; init; }

    /// <summary>Which of its series count, not yet escaped for Terraform; null for all of each VM.</summary>
    public string? Filter { get; init; }

    /// <summary>How much of the sum is one replica's share; null when a value is kept instead.</summary>
    public double? PerReplica { get; init; }

    /// <summary>The value to keep; null when the sum is shared out instead.</summary>
    public double? Target { get; init; }

    /// <summary>How a kept value is read.</summary>
    public MetricType Type { get; init; }
}
