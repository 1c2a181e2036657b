using static MlInferenceCdktf.Scenarios.Services;

namespace MlInferenceCdktf.Scenarios;

/// <summary>A change of every option of servers and of their boot.</summary>
internal static class ServerMutations
{
    private static readonly BucketWeights s_weights = ModelWeights.FromBucket("acme-models", "m");
    private static readonly SglangServer s_sglang = InferenceServer.Sglang("Qwen/Qwen3-8B");
    private static readonly TgiServer s_tgi = InferenceServer.Tgi("Qwen/Qwen3-8B");
    private static readonly LlamaCppServer s_llama = InferenceServer.LlamaCpp("ggml-org/gemma-3-4b-it-GGUF");
    private static readonly OllamaServer s_ollama = InferenceServer.Ollama("llama3.2:3b");
    private static readonly TritonServer s_triton = InferenceServer.Triton(s_weights);
    private static readonly TensorFlowServer s_tensorFlow = InferenceServer.TensorFlowServing("mnist", s_weights);
    private static readonly TorchServeServer s_torch = InferenceServer.TorchServe(s_weights);
    private static readonly VmImageServer s_vm = InferenceServer.VmImage(8080);

    public static IEnumerable<Mutation> All =>
    [
        Server("SglangServer.Model", s_sglang, s_sglang with { Model = "Qwen/Qwen3-4B" }),
        Server("SglangServer.Image", s_sglang, s_sglang with { Image = "lmsysorg/sglang:v0.5.19" }),
        Server("SglangServer.Port", s_sglang, s_sglang with { Port = 9000 }),
        Server("TgiServer.Model", s_tgi, s_tgi with { Model = "Qwen/Qwen3-4B" }),
        Server("TgiServer.Image", s_tgi, s_tgi with { Image = "ghcr.io/huggingface/text-generation-inference:3.3.6" }),
        Server("TgiServer.Port", s_tgi, s_tgi with { Port = 9000 }),
        Server("LlamaCppServer.Model", s_llama, s_llama with { Model = "ggml-org/gemma-3-1b-it-GGUF" }),
        Server("LlamaCppServer.Image", s_llama, s_llama with { Image = "ghcr.io/ggml-org/llama.cpp:server-b10290" }),
        Server("LlamaCppServer.Port", s_llama, s_llama with { Port = 9000 }),
        Server("OllamaServer.Model", s_ollama, s_ollama with { Model = "llama3.2:1b" }),
        Server("OllamaServer.Image", s_ollama, s_ollama with { Image = "ollama/ollama:0.32.5" }),
        Server("OllamaServer.Port", s_ollama, s_ollama with { Port = 9000 }),
        Server("TritonServer.Image", s_triton, s_triton with { Image = "nvcr.io/nvidia/tritonserver:26.03-py3" }),
        Server("TritonServer.Port", s_triton, s_triton with { Port = 9000 }),
        Server("TensorFlowServer.ModelName", s_tensorFlow, s_tensorFlow with { ModelName = "other" }),
        Server("TensorFlowServer.Image", s_tensorFlow, s_tensorFlow with { Image = "tensorflow/serving:2.19.0" }),
        Server("TensorFlowServer.Port", s_tensorFlow, s_tensorFlow with { Port = 9000 }),
        Server("TorchServeServer.Image", s_torch, s_torch with { Image = "pytorch/torchserve:0.11.0-cpu" }),
        Server("TorchServeServer.Port", s_torch, s_torch with { Port = 9000 }),
        Server("ContainerServer.Entrypoint", Embeddings, Embeddings with { Entrypoint = "/bin/server" }),
        Server("ContainerServer.CacheFolder", Embeddings, Embeddings with { CacheFolder = "/data" }),
        Server("ContainerServer.MetricsPath", Embeddings, Embeddings with { MetricsPath = "/metrics" }),
        Server("ContainerServer.MetricsPort", Embeddings with { MetricsPath = "/metrics" }, Embeddings with { MetricsPath = "/metrics", MetricsPort = 9000 }),
        Server("VmImageServer.Port", s_vm, s_vm with { Port = 9000 }),
        Server("VmImageServer.HealthPath", s_vm, s_vm with { HealthPath = "/ready" }),
        Server("VmImageServer.StartupScript", s_vm, s_vm with { StartupScript = "systemctl start server" }),
        Server("InferenceServer.Secrets", Embeddings, Embeddings with { Secrets = Secret("hf-token") }),
        Server("InferenceServer.Secrets", Embeddings with { Secrets = Secret("hf-token") }, Embeddings with { Secrets = Secret("other-token") }, "another of"),
        Server("InferenceServer.Weights", Embeddings, Embeddings with { Weights = s_weights }),
        Server("BucketWeights.Bucket", Embeddings with { Weights = s_weights }, Embeddings with { Weights = s_weights with { Bucket = "other-models" } }),
        Server("BucketWeights.Path", Embeddings with { Weights = s_weights }, Embeddings with { Weights = s_weights with { Path = "other" } }),
        new("InferenceOptions.Boot", "another driver", Gpu, o => o with { Boot = new() { DriverVersion = "R580" } }),
        new("BootOptions.DriverVersion", "another", Gpu, o => o with { Boot = new() { DriverVersion = "R580" } }),
        new("BootOptions.SharedMemoryGib", "stated", Gpu, o => o with { Boot = new() { SharedMemoryGib = 16 } }),
        new("BootOptions.DrainTimeout", "longer", Gpu, o => o with { Boot = new() { DrainTimeout = TimeSpan.FromMinutes(5) } }),
        new("ObservabilityOptions.ServerMetrics", "off", Gpu, o => o with { Observability = new() { ServerMetrics = false } }),
        new("ObservabilityOptions.GpuMetrics", "on", Gpu, o => o with { Observability = new() { GpuMetrics = true } }),
    ];

    /// <summary>A change of a server, on a machine that it takes and with the VM image that one of them needs.</summary>
    private static Mutation Server(string option, InferenceServer before, InferenceServer after, string what = "of") => new(
        option,
        $"{what} {before.GetType().Name}",
        before is SglangServer or TgiServer ? Gpu : Cpu,
        o => On(o, before),
        o => On(o, after));

    private static InferenceOptions On(InferenceOptions options, InferenceServer server) =>
        options with { Server = server, Disk = new() { Image = "projects/acme-images/global/images/server" } };

    private static ValueMap Secret(string name) => new Dictionary<string, string>(StringComparer.Ordinal) { ["TOKEN"] = name };
}
