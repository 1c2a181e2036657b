using System.Globalization;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>
/// SGLang's OpenAI-compatible server. Its weights come from Hugging Face at the first start of a VM, or from a bucket.
/// </summary>
public sealed record SglangServer : InferenceServer
{
    private const string DefaultImage = "lmsysorg/sglang:v0.5.18";

    /// <summary>What is known of SGLang.</summary>
    public static RuntimeFacts Facts { get; } = new()
    {
        Kind = "sglang",
        Name = "SGLang",
        Status = RuntimeStatus.Active,
        Images = [DefaultImage],
        Port = 30000,
        // /health answers 503 while it starts, and by default only answers 200 once a token was generated for it.
        ReadinessPath = "/health",
        LivenessPath = "/health",
        MetricsPath = "/metrics",
        QueueMetric = "sglang:num_queue_reqs",
        RunningMetric = "sglang:num_running_reqs",
        KeepAlive = "kept for 620 seconds (SGLANG_TIMEOUT_KEEP_ALIVE)",
        // load_model raises "SGLang only supports sm75 and above." on older ones.
        MinComputeCapability = 7.5m,
        Sources =
        [
            "https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/model_executor/model_runner.py",
            "https://docs.sglang.io/references/production_metrics.html",
            "https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/http_server.py",
        ],
        AsOf = new(2026, 11, 23),
    };

    /// <summary>The Hugging Face model, such as <c>Qwen/Qwen3-8B</c>; with weights of a bucket, the name that clients ask for.</summary>
    public required string Model { get; init; }

    /// <summary>The image.</summary>
    /// <value>The default is lmsysorg/sglang:v0.5.18.</value>
    public string Image { get; init; } = DefaultImage;

    /// <summary>The port SGLang serves on; 1 to 65535, not 22.</summary>
    /// <value>The default is 30000.</value>
    public int Port { get; init; } = 30000;

    internal override RuntimeFacts Known => Facts;

    internal override IEnumerable<(string Path, string Text)> Texts => [("server.model", Model), ("server.image", Image)];

    internal override ServerNeeds Needs(ServerSetting setting) => ServerNeeds.Of(Facts, Port) with
    {
        Image = Image,
        Arguments = [.. OwnArguments(setting.GpuCount), .. Arguments],
        Environment = ValueMap.Empty.With([new("SGLANG_TIMEOUT_KEEP_ALIVE", "620")]).With(Environment),
        CacheDirectory = "/root/.cache",
        Downloads = Weights is null,
        GpuOnly = true,
    };

    internal override void Check(DiagnosticBag bag)
    {
        HuggingFace.Check(bag, Model);
        CheckDecided(bag, "remove it, and state model or port; the server listens on all interfaces, and the machine's GPUs decide the parallelism",
            "--model-path", "--model", "--host", "--port", "--tensor-parallel-size", "--tp-size", "--tp", "--enable-metrics");
    }

    private IEnumerable<string> OwnArguments(int gpuCount)
    {
        yield return "python3";
        yield return "-m";
        yield return "sglang.launch_server";
        yield return "--model-path=" + HuggingFace.Location(Model, Weights);
        yield return "--served-model-name=" + Model;
        yield return "--host=0.0.0.0";
        yield return string.Create(CultureInfo.InvariantCulture, $"--port={Port}");
        yield return "--enable-metrics";
        if (gpuCount > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"--tensor-parallel-size={gpuCount}");
        }
    }
}
