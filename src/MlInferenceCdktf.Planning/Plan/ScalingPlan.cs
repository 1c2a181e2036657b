namespace MlInferenceCdktf.Planning;

/// <summary>What the autoscalers follow.</summary>
/// <param name="CpuTarget">The CPU utilization to keep; null when CPU is not followed.</param>
/// <param name="RequestRateTarget">The fraction of the balancing rate to keep; null when the rate is not followed.</param>
/// <param name="Cooldown">How long a new replica's usage is not counted.</param>
/// <param name="ScaleInWindow">The window over which removals are limited.</param>
public sealed record ScalingPlan(double? CpuTarget, double? RequestRateTarget, TimeSpan Cooldown, TimeSpan ScaleInWindow)
{
    /// <summary>Whether Google also forecasts the CPU utilization.</summary>
    public bool Predictive { get; init; }

    /// <summary>Whether CPU or request rate stay beside the stated signals, as what always has data.</summary>
    public bool Companion { get; init; }

    /// <summary>The percentage of replicas that may go within the scale-in window; null when each group has a number.</summary>
    public int? MaxScaledInPercent { get; init; }

    /// <summary>The times of more replicas, by name.</summary>
    public ValueList<ScalingSchedule> Schedules { get; init; } = [];
}

/// <summary>How the load balancer fills replicas.</summary>
public sealed record BalancingPlan
{
    /// <summary>The backend service's name.</summary>
    public required string Name { get; init; }

    /// <summary>The requests per second a replica is given; null when utilization decides.</summary>
    public required double? RatePerReplica { get; init; }

    /// <summary>The CPU utilization up to which a replica is filled; null when the rate decides.</summary>
    public required double? MaxUtilization { get; init; }

    /// <summary>Whether the replica with the fewest open requests is chosen, not the next one.</summary>
    public required bool LeastRequest { get; init; }

    /// <summary>The longest time a request may take.</summary>
    public required TimeSpan RequestTimeout { get; init; }

    /// <summary>How long a leaving replica may finish its requests; at most an hour (Google's limit).</summary>
    public required TimeSpan Draining { get; init; }

    /// <summary>The fraction of requests in the access log; 0 for no log.</summary>
    public required double AccessLogSampleRate { get; init; }
}
