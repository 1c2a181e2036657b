using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Signals that are metrics: MLI152x and MLI231x.</summary>
internal static class SignalCases
{
    private const string AmountFix = "write a number over 0, such as 4";
    private const string GaugeFix = "write it as the server's metrics page does, such as vllm:num_requests_waiting";
    private const string TypeFix = "write its full name, such as custom.googleapis.com/jobs/waiting";
    private const string FilterFix = "write selectors such as resource.type = \"global\" AND metric.labels.queue = \"chat\"";
    private const string ResourceFix = "begin with resource.type = \"TYPE\", any but gce_instance; a VM's own metrics are {kind: instance-metric}";
    private const string OtherFix = "follow the request rate, or a metric that something else writes (instance-metric, group-metric)";
    private const string OpsAgentFix =
        "with Google's Ops Agent in the image: {kind: instance-metric, metric: agent.googleapis.com/gpu/utilization, target: 70, filter: 'metric.labels.gpu_number = \"0\"'}";

    private const string Global = "resource.type = \"global\"";
    private const string Jobs = "custom.googleapis.com/jobs/waiting";

    private static readonly InferenceOptions s_measured = Gpu with { Observability = new() { GpuMetrics = true } };
    private static readonly InferenceOptions s_vm = Cpu with { Server = InferenceServer.VmImage(8080), Disk = new() { Image = "projects/acme-images/global/images/server" } };
    private static readonly InferenceOptions s_triton = s_measured with { Server = InferenceServer.Triton(Weights) };
    private static readonly InferenceOptions s_pair = Cpu with { Regions = ["us-central1", "us-east1"] };
    private static readonly QueueDepthSignal s_queue = ScalingSignal.QueueDepth(4);
    private static readonly PrometheusSignal s_gauge = ScalingSignal.Prometheus("vllm:kv_cache_usage_perc", 0.8);
    private static readonly GroupMetricSignal s_group = ScalingSignal.GroupMetric(Jobs, Global, 5);

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        .. Names(),
        .. Amounts(),
        .. Data(),
        .. Filters(),
        .. Together(),
        .. Advice(),
    ];

    private static IEnumerable<DiagnosticCase> Names() =>
    [
        Gauge("with a slash", "prometheus.googleapis.com/x/gauge", "'prometheus.googleapis.com/x/gauge' is not a gauge's name | " + GaugeFix),
        Gauge("empty", "", "'' is not a gauge's name | " + GaugeFix),
        Gauge("counter", "vllm:prompt_tokens_total", "'vllm:prompt_tokens_total' is named like a counter or a histogram, and autoscalers read gauges | name a gauge, such as vllm:num_requests_waiting"),
        Gauge("histogram", "vllm:time_to_first_token_seconds_bucket",
            "'vllm:time_to_first_token_seconds_bucket' is named like a counter or a histogram, and autoscalers read gauges | name a gauge, such as vllm:num_requests_waiting"),
        Counter("nv_inference_count"),
        Counter("nv_inference_request_success"),
        Counter("nv_inference_request_failure"),
        Counter("vllm:time_to_first_token_seconds_sum"),
        Counter("vllm:time_to_first_token_seconds_count"),
        new("MLI1520", "queue-depth", Follow(Gpu, s_queue with { Metric = "a b" }), Follow(Gpu, s_queue with { Metric = "nv_inference_pending_request_count" }),
            "scaling[queue-depth].metric: 'a b' is not a gauge's name | " + GaugeFix) { Also = ["MLI2310"] },
        Instance("without a domain", "memory", "'memory' is not a metric type | " + TypeFix),
        Instance("logs", "logging.googleapis.com/user/errors", "'logging.googleapis.com/user/errors' is made of logs | write the metric from the program itself: autoscalers read none that are made of logs"),
        Instance("Prometheus", "prometheus.googleapis.com/x/gauge", "'prometheus.googleapis.com/x/gauge' is not written on the resource gce_instance | follow it as {kind: prometheus, metric: NAME, perReplica: N}"),
        new("MLI1520", "group-metric", Follow(Cpu, s_group with { Metric = "jobs" }), Follow(Cpu, s_group), "scaling[group-metric].metric: 'jobs' is not a metric type | " + TypeFix),
        Subscription("short", "ab", "abc"),
        Subscription("of Google's", "google-jobs", "jobs"),
        Subscription("of no project", "projects/X/subscriptions/jobs", "projects/acme-ml-prod/subscriptions/jobs-{region}"),
        Subscription("with a slash", "subscriptions/jobs", Token),
    ];

    private static IEnumerable<DiagnosticCase> Amounts() =>
    [
        new("MLI1521", "queue-depth", Follow(Gpu, ScalingSignal.QueueDepth(0)), Follow(Gpu, ScalingSignal.QueueDepth(0.5)), Nothing("scaling[queue-depth].perReplica", "0")) { Also = ["MLI2310"] },
        new("MLI1521", "the second of a kind", Follow(Gpu, s_gauge, s_gauge with { Metric = "vllm:num_requests_running", PerReplica = 0 }), Follow(Gpu, s_gauge, s_gauge with { Metric = "vllm:num_requests_running" }),
            Nothing("scaling[2].perReplica", "0")) { Also = ["MLI2310"] },
        new("MLI1521", "prometheus", Follow(Gpu, s_gauge with { PerReplica = double.NaN }), Follow(Gpu, s_gauge), Nothing("scaling[prometheus].perReplica", "NaN")) { Also = ["MLI2310"] },
        new("MLI1521", "instance-metric", Follow(Cpu, ScalingSignal.InstanceMetric(Jobs, -1)), Follow(Cpu, ScalingSignal.InstanceMetric(Jobs, 1)), Nothing("scaling[instance-metric].target", "-1")),
        new("MLI1521", "pubsub-backlog", Follow(Cpu, ScalingSignal.PubSubBacklog("jobs", double.PositiveInfinity)), Follow(Cpu, ScalingSignal.PubSubBacklog("jobs", 65535)),
            Nothing("scaling[pubsub-backlog].messagesPerReplica", "Infinity")),
        new("MLI1521", "group-metric, share", Follow(Cpu, s_group with { PerReplica = 0 }), Follow(Cpu, s_group), Nothing("scaling[group-metric].perReplica", "0")),
        new("MLI1521", "group-metric, target", Follow(Cpu, s_group with { PerReplica = null, Target = 0 }), Follow(Cpu, s_group with { PerReplica = null, Target = 1 }), Nothing("scaling[group-metric].target", "0")),
        new("MLI1521", "neither", Follow(Cpu, s_group with { PerReplica = null }), Follow(Cpu, s_group),
            "scaling[group-metric]: neither perReplica nor target is stated | state perReplica for work that is shared out, or target for a value that is kept"),
        new("MLI1521", "both", Follow(Cpu, s_group with { Target = 2 }), Follow(Cpu, s_group),
            "scaling[group-metric]: perReplica and target are both stated | state perReplica for work that is shared out, or target for a value that is kept"),
        new("MLI1521", "reading of a share", Follow(Cpu, s_group with { Type = MetricType.DeltaPerSecond }), Follow(Cpu, s_group with { PerReplica = null, Target = 2, Type = MetricType.DeltaPerSecond }),
            "scaling[group-metric].type: what is shared out is read as it is | remove type, or state target instead of perReplica"),
        new("MLI1502", "gpu-utilization", Follow(s_triton, ScalingSignal.GpuUtilization(80)), Follow(s_triton, ScalingSignal.GpuUtilization(0.8)),
            "scaling[gpu-utilization].target: 80 is not a fraction | write a number over 0 and at most 1, such as 0.6") { Also = ["MLI2019", "MLI2310"] },
    ];

    private static IEnumerable<DiagnosticCase> Data() =>
    [
        NoData("queue of a VM image", s_vm, s_queue, "scaling[queue-depth]: nothing collects metrics on a VM image of your own | " + OtherFix),
        NoData("gauge of a VM image", s_vm, s_gauge, "scaling[prometheus]: nothing collects metrics on a VM image of your own | " + OtherFix),
        NoData("nothing collected", Gpu with { Observability = new() { ServerMetrics = false } }, s_queue,
            "scaling[queue-depth]: observability.serverMetrics is off, so nothing collects the metric | turn it on, or follow another signal"),
        NoData("container without metrics", Cpu, s_gauge, "scaling[prometheus]: the container is not known to show metrics | state server.metricsPath, or follow another signal"),
        NoData("container without a queue", Cpu with { Server = Container() with { MetricsPath = "/metrics" } }, s_queue,
            "scaling[queue-depth]: container is not known to count waiting requests | name its gauge: {kind: queue-depth, perReplica: N, metric: NAME}, or follow the request rate"),
        NoData("Ollama", Cpu with { Server = InferenceServer.Ollama("llama3.2:3b") }, s_queue, "scaling[queue-depth]: Ollama shows no metrics | " + OtherFix),
        NoData("llama.cpp with a key", Cpu with { Server = InferenceServer.LlamaCpp("ggml-org/gemma-3-4b-it-GGUF") with { Secrets = Map(("LLAMA_API_KEY", "llama-key")) } }, s_queue,
            "scaling[queue-depth]: llama.cpp shows its metrics only to who has the API key, and the collector has none | "
            + "check the key in front of the service and leave it out here, or follow the request rate"),
        NoData("GPUs of a CPU machine", Cpu, ScalingSignal.GpuUtilization(0.8), "scaling[gpu-utilization]: the machine has no GPUs | follow the CPU"),
        NoData("GPUs of a VM image", Gpu with { Server = s_vm.Server, Disk = s_vm.Disk }, ScalingSignal.GpuUtilization(0.8),
            "scaling[gpu-utilization]: nothing runs NVIDIA's exporter on a VM image of your own | " + OpsAgentFix),
        NoData("GPUs without the exporter", s_triton with { Observability = new() }, ScalingSignal.GpuUtilization(0.8),
            "scaling[gpu-utilization]: observability.gpuMetrics is off, so nothing writes GPU metrics | state observability: {gpuMetrics: true}"),
        NoData("a metric of NVIDIA's without the exporter", Gpu, ScalingSignal.Prometheus("DCGM_FI_DEV_FB_USED", 100),
            "scaling[prometheus]: observability.gpuMetrics is off, so nothing writes GPU metrics | state observability: {gpuMetrics: true}"),
    ];

    private static IEnumerable<DiagnosticCase> Filters() =>
    [
        Group("OR", "resource.type = \"global\" OR metric.labels.a = \"b\"", Unread("resource.type = \"global\" OR metric.labels.a = \"b\"")),
        Group("another comparison", "resource.type != \"global\"", Unread("resource.type != \"global\"")),
        Group("function", "resource.type = starts_with(\"g\")", Unread("resource.type = starts_with(\"g\")")),
        Group("end missing", "resource.type = \"global\" AND", Unread("resource.type = \"global\" AND")),
        Group("metadata", "metadata.user_labels.a = \"b\"", Unread("metadata.user_labels.a = \"b\"")),
        Group("no resource", "metric.labels.a = \"b\"", "it names no resource that stands for the whole group | " + ResourceFix),
        Group("instances", "resource.type = gce_instance", "it names no resource that stands for the whole group | " + ResourceFix),
        Group("metric", "resource.type = \"global\" AND metric.type = \"x\"", "it names a metric of its own | leave metric.type out: the option metric names it"),
        new("MLI1523", "prometheus", Follow(Gpu, s_gauge with { Filter = "metric.labels.a = \"b\"" }), Follow(Gpu, s_gauge with { Filter = "resource.type = \"prometheus_target\" AND metric.label.a = b" }),
            "scaling[prometheus].filter: it names no resource that stands for the whole group | " + ResourceFix) { Also = ["MLI2310"] },
        new("MLI1523", "labels beside a filter", Follow(Gpu, s_gauge with { Filter = Global, Labels = Map(("a", "b")) }), Follow(Gpu, s_gauge with { Labels = Map(("a", "b\"c")) }),
            "scaling[prometheus].labels: labels and filter are both stated | write the labels in the filter: metric.labels.NAME = \"VALUE\"") { Also = ["MLI2310"] },
        new("MLI1523", "label", Follow(Gpu, s_gauge with { Labels = Map(("a-b", "c")) }), Follow(Gpu, s_gauge with { Labels = Map(("a_b", "c")) }),
            "scaling[prometheus].labels[a-b]: 'a-b' is not a label's name | write it as the server's metrics page does") { Also = ["MLI2310"] },
        new("MLI1523", "labels of an instance's resource", Follow(Cpu, Own("resource.labels.zone = \"a\"")), Follow(Cpu, Own("resource.type = \"gce_instance\" AND metric.labels.gpu_number = \"0\"")),
            "scaling[instance-metric].filter: a metric of each VM is told apart by its own labels only | write metric.labels.NAME = \"VALUE\""),
        new("MLI1523", "an instance's filter", Follow(Cpu, Own("a")), Follow(Cpu, Own("metric.labels.a = \"b\"")), "scaling[instance-metric].filter: 'a' is not a filter that autoscalers take | " + FilterFix),
    ];

    private static IEnumerable<DiagnosticCase> Together() =>
    [
        new("MLI1501", "queue-depth", Follow(Gpu, s_queue, s_queue with { Metric = "other" }), Follow(Gpu, s_queue, s_gauge), "scaling: queue-depth is followed 2 times | keep one signal of each kind") { Also = ["MLI2310"] },
        new("MLI1524", "under two kinds", Follow(Gpu, s_queue, ScalingSignal.Prometheus("vllm:num_requests_waiting", 2)), Follow(Gpu, s_queue, s_gauge),
            "scaling: 'prometheus.googleapis.com/vllm:num_requests_waiting/gauge' is followed 2 times | follow it once; where two queues count, write a metric of your own that is their sum") { Also = ["MLI2310"] },
        new("MLI1524", "two subscriptions", Follow(Cpu, ScalingSignal.PubSubBacklog("jobs", 1), ScalingSignal.PubSubBacklog("more", 1)), Follow(Cpu, ScalingSignal.PubSubBacklog("jobs", 1)),
            "scaling: 'pubsub.googleapis.com/subscription/num_undelivered_messages' is followed 2 times | follow it once; where two queues count, write a metric of your own that is their sum"),
        new("MLI1525", "6", Follow(Cpu, Several(6)), Follow(Cpu, Several(5)), "scaling: 6 metrics are followed | keep 5 of them"),
    ];

    private static IEnumerable<DiagnosticCase> Advice() =>
    [
        NotProven("queue-depth", Gpu, s_queue),
        NotProven("prometheus", Gpu, s_gauge),
        NotProven("gpu-utilization", s_triton, ScalingSignal.GpuUtilization(0.8), "MLI2019"),
        new("MLI2311", "subscription", Follow(s_pair, ScalingSignal.PubSubBacklog("jobs", 5)), Follow(s_pair, ScalingSignal.PubSubBacklog("jobs-{region}", 5)),
            "scaling[pubsub-backlog].subscription: each of 2 regions makes replicas for all of its messages | "
            + "give each region a subscription of its own (jobs-{region}), or count with all regions in messagesPerReplica and acknowledge this"),
        new("MLI2311", "filter", Follow(s_pair, s_group), Follow(s_pair, s_group with { Filter = Global + " AND metric.labels.group = \"{group}\"" }),
            "scaling[group-metric].filter: each of 2 regions makes replicas for all of it | "
            + "write {region} or {group} where its label is, or count with all regions in the share and acknowledge this"),
        new("MLI2314", "vLLM", Follow(s_measured, ScalingSignal.GpuUtilization(0.8)), Follow(s_triton, ScalingSignal.GpuUtilization(0.8)),
            "scaling[gpu-utilization]: vLLM keeps its GPUs busy with a single request | follow {kind: queue-depth, perReplica: N}") { Also = ["MLI2019", "MLI2310"] },
    ];

    /// <summary>On GPU machines the request rate is stated beside it, so that nothing is guessed.</summary>
    private static InferenceOptions Follow(InferenceOptions options, params ScalingSignal[] signals) => options with { Scaling = [.. options.Scaling, .. signals] };

    private static ScalingSignal[] Several(int count) => [.. Enumerable.Range(0, count).Select(i => ScalingSignal.InstanceMetric($"{Jobs}{i}", 1))];

    private static InstanceMetricSignal Own(string filter) => ScalingSignal.InstanceMetric(Jobs, 1) with { Filter = filter };

    private static string Nothing(string path, string amount) => $"{path}: {amount} is nothing to divide or to keep | {AmountFix}";

    private static string Unread(string filter) => $"'{filter}' is not a filter that autoscalers take | {FilterFix}";

    private static DiagnosticCase Gauge(string what, string name, string text) =>
        new("MLI1520", what, Follow(Gpu, s_gauge with { Metric = name }), Follow(Gpu, s_gauge), "scaling[prometheus].metric: " + text) { Also = ["MLI2310"] };

    private static DiagnosticCase Counter(string name) =>
        Gauge(name, name, $"'{name}' is named like a counter or a histogram, and autoscalers read gauges | name a gauge, such as vllm:num_requests_waiting");

    private static DiagnosticCase Instance(string what, string type, string text) =>
        new("MLI1520", "instance-metric, " + what, Follow(Cpu, ScalingSignal.InstanceMetric(type, 1)), Follow(Cpu, ScalingSignal.InstanceMetric("agent.googleapis.com/memory/percent_used", 1)),
            "scaling[instance-metric].metric: " + text);

    private static DiagnosticCase Subscription(string what, string wrong, string right) =>
        new("MLI1526", what, Follow(Cpu, ScalingSignal.PubSubBacklog(wrong, 5)), Follow(Cpu, ScalingSignal.PubSubBacklog(right, 5)),
            $"scaling[pubsub-backlog].subscription: '{wrong}' is not a subscription | write its name, such as jobs, or projects/acme-ml-prod/subscriptions/jobs");

    private static DiagnosticCase NoData(string what, InferenceOptions options, ScalingSignal signal, string text)
    {
        string[] also = ["MLI2310", .. Sample.Check(options).Diagnostics.Select(d => d.Id)];
        return new("MLI1522", what, Follow(options, signal), options, text) { Also = also };
    }

    private static DiagnosticCase Group(string what, string filter, string text) =>
        new("MLI1523", "group-metric, " + what, Follow(Cpu, s_group with { Filter = filter }), Follow(Cpu, s_group), "scaling[group-metric].filter: " + text);

    private static DiagnosticCase NotProven(string kind, InferenceOptions options, ScalingSignal signal, params string[] also) =>
        new("MLI2310", kind, Follow(options, signal), options,
            $"scaling[{kind}]: autoscalers on metrics of Managed Service for Prometheus are not documented by Google, nor proven by this version's tests | "
            + "watch recommended size and status of one region's autoscaler under load, then acknowledge this") { Also = also };
}
