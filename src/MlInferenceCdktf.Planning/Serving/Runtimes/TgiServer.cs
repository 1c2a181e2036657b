using System.Globalization;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>
/// Hugging Face's Text Generation Inference. It is in maintenance: vLLM and SGLang are where it is developed on.
/// Its weights come from Hugging Face at the first start of a VM, or from a bucket.
/// </summary>
public sealed record TgiServer : InferenceServer
{
    private const string DefaultImage = "ghcr.io/huggingface/text-generation-inference:3.3.5";

    /// <summary>What is known of Text Generation Inference.</summary>
    public static RuntimeFacts Facts { get; } = new()
    {
        Kind = "tgi",
        Name = "Text Generation Inference",
        Status = RuntimeStatus.Maintenance,
        Images = [DefaultImage],
        Port = 8080,
        ReadinessPath = "/health",
        LivenessPath = "/health",
        MetricsPath = "/metrics",
        QueueMetric = "tgi_queue_size",
        RunningMetric = "tgi_batch_current_size",
        KeepAlive = "not known to be closed by the server",
        Sources =
        [
            "https://github.com/huggingface/text-generation-inference/blob/main/README.md",
            "https://github.com/huggingface/text-generation-inference/blob/main/docs/source/reference/metrics.md",
        ],
        AsOf = new(2026, 11, 23),
        Unverified = ["how long idle connections are kept"],
    };

    /// <summary>The Hugging Face model, such as <c>Qwen/Qwen3-8B</c>.</summary>
    public required string Model { get; init; }

    /// <summary>The image.</summary>
    /// <value>The default is ghcr.io/huggingface/text-generation-inference:3.3.5.</value>
    public string Image { get; init; } = DefaultImage;

    /// <summary>The port it serves on; 1 to 65535, not 22.</summary>
    /// <value>The default is 8080.</value>
    public int Port { get; init; } = 8080;

    internal override RuntimeFacts Known => Facts;

    internal override IEnumerable<(string Path, string Text)> Texts => [("server.model", Model), ("server.image", Image)];

    internal override ServerNeeds Needs(ServerSetting setting) => ServerNeeds.Of(Facts, Port) with
    {
        Image = Image,
        Arguments =
        [
            "--model-id=" + HuggingFace.Location(Model, Weights),
            "--hostname=0.0.0.0",
            string.Create(CultureInfo.InvariantCulture, $"--port={Port}"),
            .. setting.GpuCount > 1 ? [string.Create(CultureInfo.InvariantCulture, $"--num-shard={setting.GpuCount}")] : Array.Empty<string>(),
            .. Arguments,
        ],
        Environment = Environment,
        // Where the image keeps what it downloads.
        CacheDirectory = "/data",
        Downloads = Weights is null,
        GpuOnly = true,
    };

    internal override void Check(DiagnosticBag bag)
    {
        HuggingFace.Check(bag, Model);
        CheckDecided(bag, "remove it, and state model or port; the server listens on all interfaces, and the machine's GPUs decide the shards",
            "--model-id", "--hostname", "--port", "-p", "--num-shard");
    }
}
