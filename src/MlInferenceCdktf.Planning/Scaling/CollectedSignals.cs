namespace MlInferenceCdktf;

/// <summary>
/// Follows the requests that wait in the servers' queues. The collector writes each replica's gauge into Managed Service for Prometheus;
/// the autoscaler takes the group's sum and makes a replica for every <see cref="PerReplica"/> of it.
/// </summary>
public sealed record QueueDepthSignal : ScalingSignal
{
    /// <summary>The waiting requests a replica may have; over 0.</summary>
    public required double PerReplica { get; init; }

    /// <summary>The gauge that counts waiting requests, as the server's metrics page names it.</summary>
    /// <value>The default is the runtime's own gauge.</value>
    public string? Metric { get; init; }
}

/// <summary>
/// Follows any gauge of Managed Service for Prometheus: the autoscaler takes the sum of the group's series and makes a replica for every
/// <see cref="PerReplica"/> of it. A gauge between 0 and 1 on every replica works too: its sum divided by 0.8 keeps replicas at 0.8.
/// </summary>
public sealed record PrometheusSignal : ScalingSignal
{
    /// <summary>The gauge, as the server's metrics page names it: <c>vllm:kv_cache_usage_perc</c>. Counters and histograms cannot be followed.</summary>
    public required string Metric { get; init; }

    /// <summary>
    /// How much of the sum is one replica's share; over 0. Where a replica shows the gauge once for each GPU, model or queue, the share is
    /// that of all of them together, unless <see cref="Labels"/> choose one.
    /// </summary>
    public required double PerReplica { get; init; }

    /// <summary>Labels that a series must have, of those on the server's metrics page: <c>gpu: "0"</c>.</summary>
    /// <value>The default is none, so every series of the group counts.</value>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>
    /// A Monitoring filter in place of this library's own, for metrics that something else collects. <c>{group}</c> and
    /// <c>{region}</c> stand for the group's name and region. Google takes <c>=</c> and <c>AND</c> only.
    /// </summary>
    /// <value>The default is the series that this service's collector writes for the group.</value>
    public string? Filter { get; init; }
}

/// <summary>
/// Follows the GPUs' duty cycle, by NVIDIA's exporter (<c>observability.gpuMetrics</c>). Every GPU is a series of its own, so the
/// target is multiplied by the machine's GPUs. Language models keep a GPU busy long before it is full: prefer the queue for them.
/// </summary>
public sealed record GpuUtilizationSignal : ScalingSignal
{
    /// <summary>The fraction of time the GPUs are busy, on average: over 0, at most 1.</summary>
    public required double Target { get; init; }
}
