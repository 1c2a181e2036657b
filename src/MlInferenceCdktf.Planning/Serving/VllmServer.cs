using System.Globalization;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf;

/// <summary>vLLM's OpenAI-compatible server. Its weights come from Hugging Face at the first start of a VM.</summary>
public sealed partial record VllmServer : InferenceServer
{
    // vLLM closes idle connections after 5 seconds, the load balancer keeps them for 600: whichever closes first decides
    // whether clients see 502s (Google asks backends for more than 600; vllm/envs.py, VLLM_HTTP_TIMEOUT_KEEP_ALIVE).
    private const string KeepAliveSeconds = "620";

    // Health checks, firewall and named port follow the options: another port or host here would never become healthy.
    private static readonly string[] s_decided = ["--model", "--host", "--port", "--tensor-parallel-size", "-tp"];

    /// <summary>The Hugging Face model, such as <c>Qwen/Qwen3-8B</c>.</summary>
    public required string Model { get; init; }

    /// <summary>The image.</summary>
    /// <value>The default is vllm/vllm-openai:v0.11.0.</value>
    public string Image { get; init; } = "vllm/vllm-openai:v0.11.0";

    /// <summary>The port vLLM serves on; 1 to 65535, not 22.</summary>
    /// <value>The default is 8000.</value>
    public int Port { get; init; } = 8000;

    internal override ServerNeeds Needs(int gpuCount) => new()
    {
        Runtime = "vLLM",
        Image = Image,
        Port = Port,
        ReadinessPath = "/health",
        LivenessPath = "/health",
        Arguments = [.. OwnArguments(gpuCount), .. Arguments],
        Environment = ValueMap.Empty.With([new("VLLM_HTTP_TIMEOUT_KEEP_ALIVE", KeepAliveSeconds)]).With(Environment),
        GpuOnly = true,
    };

    internal override void Check(DiagnosticBag bag)
    {
        bag.AddIf(!HuggingFaceModel().IsMatch(Model), ServingDiagnostics.ModelInvalid, "server.model",
            $"'{Model}' is not a Hugging Face model", "write owner/name, such as Qwen/Qwen3-8B");
        foreach (var argument in Arguments.Where(a => s_decided.Contains(a.Split('=')[0], StringComparer.Ordinal)))
        {
            bag.Add(ServingDiagnostics.ArgumentDecided, "server.arguments", $"'{argument}' is decided by an option",
                "remove it, and state model or port; the server listens on all interfaces, and the machine's GPUs decide the parallelism");
        }
    }

    private IEnumerable<string> OwnArguments(int gpuCount)
    {
        yield return "--model=" + Model;
        yield return "--host=0.0.0.0";
        yield return string.Create(CultureInfo.InvariantCulture, $"--port={Port}");
        if (gpuCount > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"--tensor-parallel-size={gpuCount}");
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9][-._A-Za-z0-9]{0,95}/[A-Za-z0-9][-._A-Za-z0-9]{0,95}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HuggingFaceModel();
}
