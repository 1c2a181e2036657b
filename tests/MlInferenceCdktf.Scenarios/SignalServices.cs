namespace MlInferenceCdktf.Scenarios;

/// <summary>Services that follow metrics and the time of day.</summary>
public static class SignalServices
{
    /// <summary>A language model that follows its queue and its request rate.</summary>
    public static InferenceOptions QueueDepth { get; } = Services.Gpu with
    {
        Scaling = [ScalingSignal.QueueDepth(perReplica: 4), ScalingSignal.RequestRate(perReplica: 6)],
        Replicas = new(1, 10),
    };

    /// <summary>Embeddings with a forecast, office hours and a launch.</summary>
    public static InferenceOptions Schedules { get; } = Services.Cpu with
    {
        Regions = ["us-east4", "europe-west1"],
        Replicas = new(2, 20),
        Scaling = [ScalingSignal.Cpu() with { Predictive = true }],
        ScaleIn = new() { MaxPercent = 20, Window = TimeSpan.FromMinutes(15) },
        Schedules =
        [
            new() { Name = "office-hours", Cron = "45 7 * * MON-FRI", Duration = TimeSpan.FromHours(10), MinReplicas = 6, TimeZone = "Europe/Paris" },
            new() { Name = "launch", Cron = "30 16 1 6 * 2027", Duration = TimeSpan.FromHours(2), MinReplicas = 15, Disabled = true },
        ],
    };

    /// <summary>Triton on four L4, with a queue of a model of its own and what the VM writes of itself.</summary>
    public static InferenceOptions GpuAndCustom { get; } = Services.Gpu with
    {
        Server = InferenceServer.Triton(ModelWeights.FromBucket("acme-models", "vision")),
        Machine = "g2-standard-48",
        Regions = ["us-central1"],
        Observability = new() { GpuMetrics = true },
        Scaling =
        [
            ScalingSignal.GpuUtilization(target: 0.7),
            ScalingSignal.Prometheus("nv_inference_pending_request_count", perReplica: 16) with { Labels = Labels("model", "detector") },
            ScalingSignal.InstanceMetric("custom.googleapis.com/vision/frames", target: 240) with { Type = MetricType.DeltaPerSecond },
        ],
    };

    /// <summary>Workers that ask for messages themselves; a region of its own subscription each.</summary>
    public static InferenceOptions PubSubWorker { get; } = Services.Cpu with
    {
        Server = InferenceServer.Container("us-central1-docker.pkg.dev/acme-ml-prod/serving/worker:3.0", port: 8080),
        Regions = ["us-central1", "europe-west4"],
        Replicas = new(0, 30),
        Scaling =
        [
            ScalingSignal.PubSubBacklog("transcribe-{region}", messagesPerReplica: 20),
            ScalingSignal.GroupMetric("custom.googleapis.com/transcribe/minutes", "resource.type = \"global\" AND metric.labels.group = \"{group}\"", perReplica: 600),
        ],
        Endpoint = Endpoint.Https("worker.example.com"),
    };

    private static ValueMap Labels(string key, string value) => new Dictionary<string, string>(StringComparer.Ordinal) { [key] = value };
}
