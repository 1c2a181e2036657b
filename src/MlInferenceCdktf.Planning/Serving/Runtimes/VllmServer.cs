using System.Globalization;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>
/// vLLM's OpenAI-compatible server. Its weights come from Hugging Face at the first start of a VM, or from a bucket.
/// </summary>
public sealed record VllmServer : InferenceServer
{
    private const string DefaultImage = "vllm/vllm-openai:v0.11.0";

    /// <summary>What is known of vLLM.</summary>
    public static RuntimeFacts Facts { get; } = new()
    {
        Kind = "vllm",
        Name = "vLLM",
        Status = RuntimeStatus.Active,
        Images = [DefaultImage],
        // "around 12 GB" in October 2025, when v0.11.0 was the latest (https://github.com/vllm-project/vllm/issues/27154).
        ImageGb = 12,
        Port = 8000,
        ReadinessPath = "/health",
        LivenessPath = "/health",
        MetricsPath = "/metrics",
        QueueMetric = "vllm:num_requests_waiting",
        RunningMetric = "vllm:num_requests_running",
        // vLLM closes idle connections after 5 seconds, the load balancer keeps them for 600: whichever closes first decides
        // whether clients see 502s (Google asks backends for more than 600; vllm/envs.py).
        KeepAlive = "kept for 620 seconds (VLLM_HTTP_TIMEOUT_KEEP_ALIVE)",
        MinComputeCapability = 7.0m,
        Sources =
        [
            "https://docs.vllm.ai/en/v0.14.0/getting_started/installation/gpu/",
            "https://docs.vllm.ai/en/stable/deployment/docker/",
            "https://docs.vllm.ai/en/latest/api/vllm/entrypoints/serve/instrumentator/health/",
            "https://docs.vllm.ai/en/latest/design/metrics/",
            "https://github.com/vllm-project/vllm/issues/27154",
        ],
        AsOf = new(2026, 11, 23),
    };

    /// <summary>The Hugging Face model, such as <c>Qwen/Qwen3-8B</c>; with weights of a bucket, the name that clients ask for.</summary>
    public required string Model { get; init; }

    /// <summary>The image.</summary>
    /// <value>The default is vllm/vllm-openai:v0.11.0.</value>
    public string Image { get; init; } = DefaultImage;

    /// <summary>The port vLLM serves on; 1 to 65535, not 22.</summary>
    /// <value>The default is 8000.</value>
    public int Port { get; init; } = 8000;

    internal override RuntimeFacts Known => Facts;

    internal override IEnumerable<(string Path, string Text)> Texts => [("server.model", Model), ("server.image", Image)];

    internal override ServerNeeds Needs(ServerSetting setting) => ServerNeeds.Of(Facts, Port) with
    {
        Image = Image,
        Arguments = [.. OwnArguments(setting.GpuCount), .. Arguments],
        Environment = ValueMap.Empty.With([new("VLLM_HTTP_TIMEOUT_KEEP_ALIVE", "620")]).With(Environment),
        CacheDirectory = "/root/.cache",
        Downloads = Weights is null,
        GpuOnly = true,
    };

    internal override void Check(DiagnosticBag bag)
    {
        HuggingFace.Check(bag, Model);
        CheckDecided(bag, "remove it, and state model or port; the server listens on all interfaces, and the machine's GPUs decide the parallelism",
            "--model", "--host", "--port", "--tensor-parallel-size", "-tp");
    }

    private IEnumerable<string> OwnArguments(int gpuCount)
    {
        yield return "--model=" + HuggingFace.Location(Model, Weights);
        if (Weights is not null)
        {
            yield return "--served-model-name=" + Model;
        }

        yield return "--host=0.0.0.0";
        yield return string.Create(CultureInfo.InvariantCulture, $"--port={Port}");
        if (gpuCount > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"--tensor-parallel-size={gpuCount}");
        }
    }
}
