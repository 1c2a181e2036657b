using System.Globalization;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf;

/// <summary>
/// llama.cpp's OpenAI-compatible server, for quantized models (GGUF) on CPUs and GPUs. The model comes from Hugging Face at the first
/// start of a VM, or from a bucket.
/// </summary>
public sealed partial record LlamaCppServer : InferenceServer
{
    private const string CpuImage = "ghcr.io/ggml-org/llama.cpp:server-b10133";
    private const string GpuImage = "ghcr.io/ggml-org/llama.cpp:server-cuda-b10133";

    /// <summary>What is known of llama.cpp.</summary>
    public static RuntimeFacts Facts { get; } = new()
    {
        Kind = "llama-cpp",
        Name = "llama.cpp",
        Status = RuntimeStatus.Active,
        Images = [CpuImage, GpuImage],
        Port = 8080,
        // 503 while the model loads.
        ReadinessPath = "/health",
        LivenessPath = "/health",
        MetricsPath = "/metrics",
        QueueMetric = "llamacpp:requests_deferred",
        RunningMetric = "llamacpp:requests_processing",
        // server-http.cpp sets read and write timeouts only, and leaves cpp-httplib's own 5 seconds of keep-alive.
        KeepAlive = "closed after 5 seconds, and no option changes that",
        ClosesEarly = true,
        Sources =
        [
            "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/server-http.cpp",
            "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
        ],
        AsOf = new(2026, 11, 23),
    };

    /// <summary>
    /// The Hugging Face repository of GGUF files, with a quantization if there are several, such as
    /// <c>ggml-org/gemma-3-4b-it-GGUF:Q4_K_M</c>; with weights of a bucket, the file in their folder, such as <c>gemma.gguf</c>.
    /// </summary>
    public required string Model { get; init; }

    /// <summary>The image.</summary>
    /// <value>The default is ghcr.io/ggml-org/llama.cpp:server-b10133, with GPUs server-cuda-b10133.</value>
    public string? Image { get; init; }

    /// <summary>The port it serves on; 1 to 65535, not 22.</summary>
    /// <value>The default is 8080.</value>
    public int Port { get; init; } = 8080;

    internal override RuntimeFacts Known => Facts;

    /// <summary>Whether clients need an API key: /metrics needs it then too.</summary>
    internal bool AsksForKey => Secrets.ContainsKey("LLAMA_API_KEY") || Environment.ContainsKey("LLAMA_API_KEY")
        || Arguments.Any(argument => argument.Split('=')[0] is "--api-key" or "--api-key-file");

    internal override IEnumerable<(string Path, string Text)> Texts =>
        [("server.model", Model), .. Image is null ? Array.Empty<(string, string)>() : [("server.image", Image)]];

    internal override ServerNeeds Needs(ServerSetting setting) => ServerNeeds.Of(Facts, Port) with
    {
        Image = Image ?? (setting.GpuCount > 0 ? GpuImage : CpuImage),
        Arguments =
        [
            Weights is null ? "--hf-repo" : "--model", Weights is null ? Model : $"{ModelFolder}/{Model}",
            "--host", "0.0.0.0",
            "--port", Port.ToString(CultureInfo.InvariantCulture),
            // Its own limits of reading and writing would cut what the load balancer still allows.
            "--timeout", setting.RequestSeconds,
            "--metrics",
            // All layers of any model.
            .. setting.GpuCount > 0 ? ["--n-gpu-layers", "999"] : Array.Empty<string>(),
            .. Arguments,
        ],
        Environment = ValueMap.Empty.With([new("LLAMA_CACHE", "/root/.cache/llama.cpp")]).With(Environment),
        CacheDirectory = "/root/.cache",
        Downloads = Weights is null,
    };

    internal override void Check(DiagnosticBag bag)
    {
        bag.AddIf(Weights is null && !Repository().IsMatch(Model), ServingDiagnostics.ModelInvalid, "server.model",
            $"'{Model}' is not a Hugging Face repository", "write owner/name or owner/name:QUANTIZATION, such as ggml-org/gemma-3-4b-it-GGUF:Q4_K_M");
        bag.AddIf(Weights is not null && (!File().IsMatch(Model) || Model.Contains("..", StringComparison.Ordinal)), ServingDiagnostics.ModelInvalid, "server.model",
            $"'{Model}' is not a GGUF file", "write the file's name in the weights' folder, such as gemma.gguf");
        CheckDecided(bag, "remove it, and state model or port; the server listens on all interfaces and shows its metrics",
            "--hf-repo", "-hf", "-hfr", "--model", "-m", "--host", "--port", "--metrics", "--timeout", "-to");
    }

    [GeneratedRegex(@"^[A-Za-z0-9][-._A-Za-z0-9]{0,95}/[A-Za-z0-9][-._A-Za-z0-9]{0,95}(:[A-Za-z0-9_]{1,32})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Repository();

    [GeneratedRegex(@"^[A-Za-z0-9][-._/A-Za-z0-9]{0,255}\.gguf\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex File();
}
