using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>How an autoscaler reads a metric of Cloud Monitoring.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MetricType>))]
public enum MetricType
{
    /// <summary>The value itself.</summary>
    Gauge,

    /// <summary>The increase in a second.</summary>
    DeltaPerSecond,

    /// <summary>The increase in a minute.</summary>
    DeltaPerMinute,
}

/// <summary>
/// Follows the average of a metric that every VM writes about itself, on the resource <c>gce_instance</c>: those of Google's Ops Agent
/// in a VM image, or your own.
/// </summary>
public sealed record InstanceMetricSignal : ScalingSignal
{
    /// <summary>The metric's type, such as <c>agent.googleapis.com/memory/percent_used</c>; INT64 or DOUBLE, not log-based (Google's rules).</summary>
    public required string Metric { get; init; }

    /// <summary>The average to keep, in the metric's unit; over 0.</summary>
    public required double Target { get; init; }

    /// <summary>How the metric is read.</summary>
    /// <value>The default is gauge.</value>
    public MetricType Type { get; init; }

    /// <summary>
    /// Which of a VM's series counts, where it writes several (one for each GPU, say): <c>metric.labels.gpu_number = "0"</c>. Google takes
    /// <c>=</c> and <c>AND</c> only, and no labels of the resource.
    /// </summary>
    /// <value>The default is all series of a VM.</value>
    public string? Filter { get; init; }
}

/// <summary>
/// Follows a metric that stands for work of the whole group: a backlog, sessions, jobs. It has data without replicas, so a region may go
/// down to none. State <see cref="PerReplica"/> or <see cref="Target"/>.
/// </summary>
public sealed record GroupMetricSignal : ScalingSignal
{
    /// <summary>The metric's type, such as <c>custom.googleapis.com/jobs/waiting</c>; INT64 or DOUBLE, not log-based (Google's rules).</summary>
    public required string Metric { get; init; }

    /// <summary>
    /// Which series count; several are summed. It names a <c>resource.type</c> other than <c>gce_instance</c>; <c>{group}</c> and
    /// <c>{region}</c> stand for the group's name and region. Google takes <c>=</c> and <c>AND</c> only.
    /// </summary>
    public required string Filter { get; init; }

    /// <summary>How much of the metric is one replica's share; over 0. The metric grows with the work, not with the replicas.</summary>
    /// <value>The default is none.</value>
    public double? PerReplica { get; init; }

    /// <summary>The value to keep the metric at, in its unit; over 0. More replicas lower it.</summary>
    /// <value>The default is none.</value>
    public double? Target { get; init; }

    /// <summary>How the metric is read, with <see cref="Target"/>.</summary>
    /// <value>The default is gauge.</value>
    public MetricType Type { get; init; }
}

/// <summary>
/// Follows the messages that wait in a Pub/Sub subscription. It has data without replicas, so a region may go down to none.
/// Every region sees the whole subscription: give each its own (<c>jobs-{region}</c>), or count with all of them.
/// </summary>
public sealed record PubSubBacklogSignal : ScalingSignal
{
    /// <summary>
    /// The subscription: its name, or <c>projects/P/subscriptions/S</c> of a project that the stack's metrics scope reaches.
    /// <c>{region}</c> stands for the region. May be a token.
    /// </summary>
    public required string Subscription { get; init; }

    /// <summary>The waiting messages a replica may have; over 0. Messages that are being worked on count as waiting.</summary>
    public required double MessagesPerReplica { get; init; }
}
