using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf;

/// <summary>
/// Ollama, for quantized models on CPUs and GPUs. The model is pulled and loaded before the first request reaches a VM, and stays loaded.
/// </summary>
public sealed partial record OllamaServer : InferenceServer
{
    private const string DefaultImage = "ollama/ollama:0.32.9";

    /// <summary>What is known of Ollama.</summary>
    public static RuntimeFacts Facts { get; } = new()
    {
        Kind = "ollama",
        Name = "Ollama",
        Status = RuntimeStatus.Active,
        Images = [DefaultImage],
        Port = 11434,
        // Both say that it runs, not that a model is loaded: the boot loads it before it lets anyone in.
        ReadinessPath = "/api/version",
        LivenessPath = "/api/version",
        KeepAlive = "not known to be closed by the server",
        Sources =
        [
            "https://github.com/ollama/ollama/blob/main/server/routes.go",
            "https://github.com/ollama/ollama/blob/main/envconfig/config.go",
            "https://github.com/ollama/ollama/blob/main/docs/api.md",
        ],
        AsOf = new(2026, 11, 23),
        Unverified = ["how long idle connections are kept"],
    };

    /// <summary>The model of Ollama's library, such as <c>llama3.2:3b</c>.</summary>
    public required string Model { get; init; }

    /// <summary>The image.</summary>
    /// <value>The default is ollama/ollama:0.32.9.</value>
    public string Image { get; init; } = DefaultImage;

    /// <summary>The port it serves on; 1 to 65535, not 22.</summary>
    /// <value>The default is 11434.</value>
    public int Port { get; init; } = 11434;

    internal override RuntimeFacts Known => Facts;

    internal override IEnumerable<(string Path, string Text)> Texts => [("server.model", Model), ("server.image", Image)];

    internal override ServerNeeds Needs(ServerSetting setting) => ServerNeeds.Of(Facts, Port) with
    {
        Image = Image,
        Arguments = [.. Arguments],
        Environment = ValueMap.Empty.With(
        [
            new("OLLAMA_HOST", string.Create(CultureInfo.InvariantCulture, $"0.0.0.0:{Port}")),
            // By default a model is unloaded after 5 idle minutes, and the next request waits for it.
            new("OLLAMA_KEEP_ALIVE", "-1"),
        ]).With(Environment),
        CacheDirectory = "/root/.ollama",
        Downloads = true,
        WarmUp =
        [
            new("/api/pull", JsonSerializer.Serialize(new { model = Model, stream = false })),
            new("/api/generate", JsonSerializer.Serialize(new { model = Model })),
        ],
    };

    internal override void Check(DiagnosticBag bag)
    {
        bag.AddIf(!Name().IsMatch(Model), ServingDiagnostics.ModelInvalid, "server.model",
            $"'{Model}' is not a model of Ollama's", "write name:tag, such as llama3.2:3b");
        bag.AddIf(Weights is not null, ServingDiagnostics.OptionNotTaken, "server.weights", "Ollama pulls its models itself",
            "remove weights, or serve the GGUF file with llama-cpp");
    }

    [GeneratedRegex(@"^[a-z0-9][-._/a-z0-9]{0,127}(:[A-Za-z0-9][-._A-Za-z0-9]{0,79})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
