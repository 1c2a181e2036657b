using static MlInferenceCdktf.Scenarios.Services;

namespace MlInferenceCdktf.Scenarios;

/// <summary>A change of every option of metrics, schedules and scale-in.</summary>
internal static class SignalMutations
{
    private static readonly InferenceOptions s_measured = SignalServices.GpuAndCustom with { Scaling = [] };
    private static readonly ScalingSchedule s_peak = new() { Name = "peak", Cron = "0 8 * * MON-FRI", Duration = TimeSpan.FromHours(8), MinReplicas = 2 };
    private static readonly QueueDepthSignal s_queue = ScalingSignal.QueueDepth(4);
    private static readonly PrometheusSignal s_gauge = ScalingSignal.Prometheus("vllm:kv_cache_usage_perc", 0.8);
    private static readonly GpuUtilizationSignal s_gpu = ScalingSignal.GpuUtilization(0.7);
    private static readonly InstanceMetricSignal s_instance = ScalingSignal.InstanceMetric("custom.googleapis.com/sessions", 40);
    private static readonly GroupMetricSignal s_group = ScalingSignal.GroupMetric("custom.googleapis.com/jobs", "resource.type = \"global\"", 5);
    private static readonly PubSubBacklogSignal s_backlog = ScalingSignal.PubSubBacklog("jobs", 20);

    public static IEnumerable<Mutation> All =>
    [
        new("InferenceOptions.Scaling", "a queue", Gpu, o => o with { Scaling = [s_queue] }),
        new("InferenceOptions.Scaling", "from a queue to a request rate", Gpu, o => o with { Scaling = [s_queue] }, o => o with { Scaling = [ScalingSignal.RequestRate(4)] }),
        new("InferenceOptions.Scaling", "a backlog, and down to none", Cpu, o => o with { Scaling = [s_backlog], Replicas = new(0, 3) }),
        new("InferenceOptions.Schedules", "a first", Gpu, o => o with { Schedules = [s_peak] }),
        new("InferenceOptions.Schedules", "none", Gpu, o => o with { Schedules = [s_peak] }, o => o),
        new("InferenceOptions.Schedules", "another order", Gpu, o => o with { Schedules = [s_peak, s_peak with { Name = "noon" }] }, o => o with { Schedules = [s_peak with { Name = "noon" }, s_peak] }),
        new("InferenceOptions.ScaleIn", "a percentage", Gpu, o => o with { ScaleIn = new() { MaxPercent = 20 } }),
        new("ScaleInControl.MaxReplicas", "stated", Gpu, o => o with { ScaleIn = new() { MaxReplicas = 2 } }),
        new("ScaleInControl.MaxPercent", "for a number", Gpu, o => o with { ScaleIn = new() { MaxReplicas = 2 } }, o => o with { ScaleIn = new() { MaxPercent = 50 } }),
        new("ScaleInControl.Window", "longer", Gpu, o => o with { ScaleIn = new() { Window = TimeSpan.FromHours(1) } }),
        Schedule("Name", s_peak with { Name = "office" }),
        Schedule("Cron", s_peak with { Cron = "30 16 1 6 * 2027" }),
        Schedule("Duration", s_peak with { Duration = TimeSpan.FromMinutes(5) }),
        Schedule("MinReplicas", s_peak with { MinReplicas = 3 }),
        Schedule("TimeZone", s_peak with { TimeZone = "Asia/Tokyo" }),
        Schedule("Disabled", s_peak with { Disabled = true }),
        Signal("CpuSignal.Predictive", Cpu, ScalingSignal.Cpu(), ScalingSignal.Cpu() with { Predictive = true }),
        Signal("QueueDepthSignal.PerReplica", Gpu, s_queue, s_queue with { PerReplica = 8 }),
        Signal("QueueDepthSignal.Metric", Gpu, s_queue, s_queue with { Metric = "acme:waiting" }),
        Signal("PrometheusSignal.Metric", Gpu, s_gauge, s_gauge with { Metric = "vllm:num_requests_running" }),
        Signal("PrometheusSignal.PerReplica", Gpu, s_gauge, s_gauge with { PerReplica = 0.7 }),
        Signal("PrometheusSignal.Labels", Gpu, s_gauge, s_gauge with { Labels = Label("engine", "${0}") }),
        Signal("PrometheusSignal.Filter", Gpu, s_gauge, s_gauge with { Filter = "resource.type = \"prometheus_target\" AND metric.labels.mig = \"{group}\"" }),
        Signal("GpuUtilizationSignal.Target", s_measured, s_gpu, s_gpu with { Target = 0.8 }),
        Signal("InstanceMetricSignal.Metric", Gpu, s_instance, s_instance with { Metric = "custom.googleapis.com/streams" }),
        Signal("InstanceMetricSignal.Target", Gpu, s_instance, s_instance with { Target = 50 }),
        Signal("InstanceMetricSignal.Type", Gpu, s_instance, s_instance with { Type = MetricType.DeltaPerMinute }),
        Signal("InstanceMetricSignal.Filter", Gpu, s_instance, s_instance with { Filter = "metric.labels.model = \"chat\"" }),
        Signal("GroupMetricSignal.Metric", Cpu, s_group, s_group with { Metric = "custom.googleapis.com/minutes" }),
        Signal("GroupMetricSignal.Filter", Cpu, s_group, s_group with { Filter = "resource.type = \"global\" AND metric.labels.queue = \"chat\"" }),
        Signal("GroupMetricSignal.PerReplica", Cpu, s_group, s_group with { PerReplica = 6 }),
        Signal("GroupMetricSignal.Target", Cpu, s_group, s_group with { PerReplica = null, Target = 30 }),
        Signal("GroupMetricSignal.Type", Cpu, s_group with { PerReplica = null, Target = 30 }, s_group with { PerReplica = null, Target = 30, Type = MetricType.DeltaPerSecond }),
        Signal("PubSubBacklogSignal.Subscription", Cpu, s_backlog, s_backlog with { Subscription = "projects/acme-data/subscriptions/jobs" }),
        Signal("PubSubBacklogSignal.MessagesPerReplica", Cpu, s_backlog, s_backlog with { MessagesPerReplica = 40 }),
    ];

    private static Mutation Signal(string option, InferenceOptions scene, ScalingSignal before, ScalingSignal after) =>
        new(option, "another", scene, o => o with { Scaling = [before] }, o => o with { Scaling = [after] });

    private static Mutation Schedule(string property, ScalingSchedule after) =>
        new($"ScalingSchedule.{property}", "another", Gpu, o => o with { Schedules = [s_peak] }, o => o with { Schedules = [after] });

    private static ValueMap Label(string key, string value) => new Dictionary<string, string>(StringComparer.Ordinal) { [key] = value };
}
