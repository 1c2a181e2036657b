namespace MlInferenceCdktf.Planning.Tests.Options;

/// <summary>An instance of each type of option on which nothing but what is required was set.</summary>
internal static class OptionSamples
{
    private static readonly object[] s_all =
    [
        Sample.Cpu,
        InferenceServer.Vllm("Qwen/Qwen3-8B"),
        InferenceServer.Container("ghcr.io/acme/server:1", 8080),
        InferenceServer.Sglang("Qwen/Qwen3-8B"),
        InferenceServer.Tgi("Qwen/Qwen3-8B"),
        InferenceServer.LlamaCpp("ggml-org/gemma-3-4b-it-GGUF"),
        InferenceServer.Ollama("llama3.2:3b"),
        InferenceServer.Triton(Sample.Weights),
        InferenceServer.TensorFlowServing("mnist", Sample.Weights),
        InferenceServer.TorchServe(Sample.Weights),
        InferenceServer.VmImage(8080),
        Sample.Weights,
        new BootOptions(),
        new InferenceRegion("us-central1"),
        Capacity.OnDemand(),
        Capacity.Spot(),
        Capacity.Mixed(1),
        Capacity.Reserved("gpus"),
        new AttachedGpus("nvidia-tesla-t4"),
        Endpoint.Https("chat.example.com"),
        Endpoint.InsecureHttp(),
        ScalingSignal.Cpu(),
        ScalingSignal.RequestRate(4),
        ScalingSignal.QueueDepth(4),
        ScalingSignal.Prometheus("x", 4),
        ScalingSignal.GpuUtilization(0.8),
        ScalingSignal.InstanceMetric("custom.googleapis.com/a", 4),
        ScalingSignal.GroupMetric("custom.googleapis.com/a", "resource.type = \"global\"", 4) with { PerReplica = null },
        ScalingSignal.PubSubBacklog("jobs", 4),
        new ScalingSchedule { Name = "peak", Cron = "0 8 * * *", Duration = TimeSpan.FromHours(1), MinReplicas = 2 },
        new ScaleInControl(),
        NetworkSource.Create(),
        NetworkSource.Existing("shared", ValueMap.Empty),
        NetworkSource.SharedVpc("acme-network", "shared", ValueMap.Empty),
        new BootDisk(),
        new HealthOptions(),
        new ObservabilityOptions(),
        InferenceDefaults.V1,
        new ColdStartRates(),
        new ExpectedTraffic(),
    ];

    public static object Of(Type type) => s_all.First(type.IsInstanceOfType);
}
