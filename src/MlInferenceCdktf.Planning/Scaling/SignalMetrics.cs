namespace MlInferenceCdktf.Planning;

/// <summary>Which metric of Cloud Monitoring stands behind a signal.</summary>
internal static class SignalMetrics
{
    /// <summary>
    /// The duty cycle of one GPU in percent, a series for each GPU (NVIDIA's exporter, default counters: "GPU utilization (in %)").
    /// </summary>
    public const string DutyCycle = "DCGM_FI_DEV_GPU_UTIL";

    public const string Backlog = "pubsub.googleapis.com/subscription/num_undelivered_messages";

    private const string Domain = "prometheus.googleapis.com/";

    /// <summary>
    /// The metric; null when the signal follows none, or names none that is known. Managed Service for Prometheus keeps a gauge's name,
    /// colons included: public dashboards of vLLM read <c>prometheus.googleapis.com/vllm:num_requests_waiting/gauge</c>.
    /// </summary>
    public static string? Of(ScalingSignal signal, string? queueMetric) => signal switch
    {
        QueueDepthSignal queue => Gauge(queue.Metric ?? queueMetric),
        PrometheusSignal gauge => Gauge(gauge.Metric),
        GpuUtilizationSignal => Gauge(DutyCycle),
        InstanceMetricSignal metric => metric.Metric,
        GroupMetricSignal metric => metric.Metric,
        PubSubBacklogSignal => Backlog,
        _ => null,
    };

    /// <summary>A Prometheus gauge as Cloud Monitoring names it.</summary>
    public static string? Gauge(string? name) => name is null ? null : $"{Domain}{name}/gauge";

    /// <summary>Whether the metric has data while a region has no replica.</summary>
    public static bool HasDataWithoutReplicas(ScalingSignal signal) => signal is GroupMetricSignal or PubSubBacklogSignal;
}
