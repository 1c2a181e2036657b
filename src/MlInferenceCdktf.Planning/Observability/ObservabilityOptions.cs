namespace MlInferenceCdktf;

/// <summary>What is recorded of the service, and who is told.</summary>
public sealed record ObservabilityOptions
{
    /// <summary>The fraction of requests in the load balancer's access log; 0 (no log) to 1.</summary>
    /// <value>The default is 0.1.</value>
    public double AccessLogSampleRate { get; init; } = 0.1;

    /// <summary>Whether a Cloud Monitoring dashboard is made: requests, errors, latency, replicas.</summary>
    /// <value>The default is true.</value>
    public bool Dashboard { get; init; } = true;

    /// <summary>
    /// Whether a collector beside the server writes its Prometheus metrics into Managed Service for Prometheus, where the server has any;
    /// Google charges for samples.
    /// </summary>
    /// <value>The default is true.</value>
    public bool ServerMetrics { get; init; } = true;

    /// <summary>
    /// Whether NVIDIA's DCGM exporter runs beside the server and its metrics are collected too: utilization, memory, power of each GPU.
    /// Not proven outside of GKE yet.
    /// </summary>
    /// <value>The default is false.</value>
    public bool GpuMetrics { get; init; }

    /// <summary>
    /// The notification channels that hear of failing requests, as resource names
    /// (<c>projects/P/notificationChannels/N</c>); may be tokens. Without any, no alert is made.
    /// </summary>
    /// <value>The default is none.</value>
    public ValueList<string> NotificationChannels { get; init; } = [];
}
