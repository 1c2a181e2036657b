namespace MlInferenceCdktf.Scenarios;

/// <summary>Services that scenarios are made of.</summary>
public static class Services
{
    /// <summary>A public container that computes text embeddings on CPUs.</summary>
    public static ContainerServer Embeddings { get; } =
        InferenceServer.Container("ghcr.io/huggingface/text-embeddings-inference:cpu-1.8", port: 8080) with
        {
            Arguments = ["--model-id=BAAI/bge-small-en-v1.5", "--port=8080"],
        };

    /// <summary>The least that can be said of a CPU service.</summary>
    public static InferenceOptions Cpu { get; } = new()
    {
        Server = Embeddings,
        Machine = "e2-standard-4",
        Regions = ["us-central1"],
        Endpoint = Endpoint.Https("embed.example.com"),
    };

    /// <summary>The least that can be said of a GPU service.</summary>
    public static InferenceOptions Gpu { get; } = new()
    {
        Server = InferenceServer.Vllm("Qwen/Qwen3-8B"),
        Machine = MachineTypeName.G2Standard12,
        Regions = ["us-central1", "europe-west4"],
        Endpoint = Endpoint.Https("chat.example.com"),
    };

    /// <summary>The least that can be said of a service with attached GPUs.</summary>
    public static InferenceOptions N1 { get; } = Gpu with
    {
        Server = InferenceServer.Container("nvcr.io/nvidia/tritonserver:26.07-py3", port: 8000) with { HealthPath = "/v2/health/ready" },
        Machine = "n1-standard-8",
        Accelerator = "nvidia-tesla-t4",
        Regions = ["us-central1"],
    };

    /// <summary>One service in a stack of its own.</summary>
    public static InferenceApp Alone(InferenceOptions options, string id = "chat") => new()
    {
        Project = "acme-ml-prod",
        Stack = "serving",
        Services = new Dictionary<string, InferenceOptions>(StringComparer.Ordinal) { [id] = options },
    };
}
