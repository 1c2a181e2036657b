using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>What an autoscaler follows.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CpuSignal), "cpu")]
[JsonDerivedType(typeof(RequestRateSignal), "request-rate")]
[JsonDerivedType(typeof(QueueDepthSignal), "queue-depth")]
[JsonDerivedType(typeof(PrometheusSignal), "prometheus")]
[JsonDerivedType(typeof(GpuUtilizationSignal), "gpu-utilization")]
[JsonDerivedType(typeof(InstanceMetricSignal), "instance-metric")]
[JsonDerivedType(typeof(GroupMetricSignal), "group-metric")]
[JsonDerivedType(typeof(PubSubBacklogSignal), "pubsub-backlog")]
public abstract record ScalingSignal
{
    private protected ScalingSignal()
    {
    }

    /// <summary>Keeps the average CPU utilization at a target.</summary>
    /// <param name="target">The utilization: over 0, at most 1; null for the default, 0.6.</param>
    public static CpuSignal Cpu(double? target = null) => new() { Target = target };

    /// <summary>Keeps the requests per second of a replica at a fraction of what it bears.</summary>
    /// <param name="perReplica">The requests per second a replica bears; over 0. Measure it.</param>
    /// <param name="target">The fraction to keep it at: over 0, at most 1; null for the default, 0.8.</param>
    public static RequestRateSignal RequestRate(double perReplica, double? target = null) =>
        new() { PerReplica = perReplica, Target = target };

    /// <summary>Makes replicas for the requests that wait in the servers' queues, by the runtime's own gauge.</summary>
    /// <param name="perReplica">The waiting requests a replica may have; over 0.</param>
    public static QueueDepthSignal QueueDepth(double perReplica) => new() { PerReplica = perReplica };

    /// <summary>Makes replicas for the sum of a gauge that the servers show to Prometheus.</summary>
    /// <param name="metric">The gauge's name, such as <c>vllm:kv_cache_usage_perc</c>.</param>
    /// <param name="perReplica">How much of it is one replica's share; over 0.</param>
    public static PrometheusSignal Prometheus(string metric, double perReplica) => new() { Metric = metric, PerReplica = perReplica };

    /// <summary>Keeps the average duty cycle of the GPUs at a target.</summary>
    /// <param name="target">The fraction of time the GPUs are busy: over 0, at most 1.</param>
    public static GpuUtilizationSignal GpuUtilization(double target) => new() { Target = target };

    /// <summary>Keeps the average of a metric that every VM writes at a target.</summary>
    /// <param name="metric">The metric's type, such as <c>agent.googleapis.com/memory/percent_used</c>.</param>
    /// <param name="target">The average to keep; over 0.</param>
    public static InstanceMetricSignal InstanceMetric(string metric, double target) => new() { Metric = metric, Target = target };

    /// <summary>Makes replicas for a metric that stands for work of the whole group.</summary>
    /// <param name="metric">The metric's type, such as <c>custom.googleapis.com/jobs/waiting</c>.</param>
    /// <param name="filter">Which of its series count; it names a <c>resource.type</c> other than <c>gce_instance</c>.</param>
    /// <param name="perReplica">How much of it is one replica's share; over 0.</param>
    public static GroupMetricSignal GroupMetric(string metric, string filter, double perReplica) =>
        new() { Metric = metric, Filter = filter, PerReplica = perReplica };

    /// <summary>Makes replicas for the messages that wait in a Pub/Sub subscription.</summary>
    /// <param name="subscription">The subscription: its name, or <c>projects/P/subscriptions/S</c>.</param>
    /// <param name="messagesPerReplica">The waiting messages a replica may have; over 0.</param>
    public static PubSubBacklogSignal PubSubBacklog(string subscription, double messagesPerReplica) =>
        new() { Subscription = subscription, MessagesPerReplica = messagesPerReplica };
}

/// <summary>Follows the average CPU utilization.</summary>
public sealed record CpuSignal : ScalingSignal
{
    /// <summary>The utilization to keep: over 0, at most 1.</summary>
    /// <value>The default is 0.6.</value>
    public double? Target { get; init; }

    /// <summary>
    /// Whether Google also forecasts the utilization and adds replicas a cold start ahead. It needs three days of history and a load that
    /// repeats by day or week; it never removes what is needed now.
    /// </summary>
    /// <value>The default is false.</value>
    public bool Predictive { get; init; }
}

/// <summary>
/// Follows the request rate. One object feeds both sides: the load balancer gives a replica at most
/// <see cref="PerReplica"/> requests per second, and the autoscaler adds replicas at <see cref="Target"/> of it.
/// </summary>
public sealed record RequestRateSignal : ScalingSignal
{
    /// <summary>The requests per second a replica bears; over 0.</summary>
    public required double PerReplica { get; init; }

    /// <summary>The fraction of it to keep a replica at: over 0, at most 1.</summary>
    /// <value>The default is 0.8.</value>
    public double? Target { get; init; }
}
