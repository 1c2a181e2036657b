using System.Globalization;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf;

/// <summary>
/// TorchServe, with the model archives (<c>.mar</c>) of a folder. Nobody maintains it, security holes included: for models that cannot move
/// to another runtime yet.
/// </summary>
public sealed record TorchServeServer : InferenceServer
{
    private const string CpuImage = "pytorch/torchserve:0.12.0-cpu";
    private const string GpuImage = "pytorch/torchserve:0.12.0-gpu";
    private const string ConfigFile = "/etc/inference/config.properties";
    private const int ManagementPort = 8081;
    private const int MetricsPort = 8082;

    /// <summary>What is known of TorchServe.</summary>
    public static RuntimeFacts Facts { get; } = new()
    {
        Kind = "torchserve",
        Name = "TorchServe",
        Status = RuntimeStatus.Unmaintained,
        Images = [CpuImage, GpuImage],
        Port = 8080,
        ReadinessPath = "/ping",
        LivenessPath = "/ping",
        MetricsPort = MetricsPort,
        MetricsPath = "/metrics",
        KeepAlive = "not known to be closed by the server",
        Sources =
        [
            "https://github.com/pytorch/serve/blob/master/README.md",
            "https://github.com/pytorch/serve/blob/master/docs/configuration.md",
            "https://github.com/pytorch/serve/blob/master/docs/metrics_api.md",
        ],
        AsOf = new(2026, 11, 23),
        Unverified = ["how long idle connections are kept", "whether /ping answers 200 before every model has a worker"],
    };

    /// <summary>The image; one of your own may hold the archives in <c>/models</c>.</summary>
    /// <value>The default is pytorch/torchserve:0.12.0-cpu, with GPUs 0.12.0-gpu.</value>
    public string? Image { get; init; }

    /// <summary>The inference port; 1 to 65535, not 22, 8081 (management) or 8082 (metrics).</summary>
    /// <value>The default is 8080.</value>
    public int Port { get; init; } = 8080;

    internal override RuntimeFacts Known => Facts;

    internal override IEnumerable<(string Path, string Text)> Texts => Image is null ? [] : [("server.image", Image)];

    internal override ServerNeeds Needs(ServerSetting setting) => ServerNeeds.Of(Facts, Port) with
    {
        Image = Image ?? (setting.GpuCount > 0 ? GpuImage : CpuImage),
        // The image's own entry point outlives a dead server.
        Entrypoint = "torchserve",
        Arguments = ["--start", "--foreground", "--model-store=" + ModelFolder, "--ts-config=" + ConfigFile, .. Arguments],
        Environment = Environment,
        Files = ValueMap.From([new(ConfigFile, Config(setting))]),
    };

    internal override void Check(DiagnosticBag bag)
    {
        bag.AddIf(Weights is null && Image is null, ServingDiagnostics.WeightsMissing, "server.weights",
            "the public image holds no models", "name the bucket and folder of the model archives, or an image that holds them in /models");
        bag.AddIf(Port is ManagementPort or MetricsPort, ServingDiagnostics.PortInvalid, "server.port",
            $"{Port} is TorchServe's own, for {(Port == ManagementPort ? "management" : "metrics")}", "write another port, such as 8080");
        CheckDecided(bag, "remove it, and state weights or port", "--model-store", "--ts-config", "--start", "--foreground", "--stop");
    }

    // Management and metrics stay on the machine; tokens would be new at every start, where no client could learn them.
    private string Config(ServerSetting setting) => string.Create(CultureInfo.InvariantCulture, $"""
        inference_address=http://0.0.0.0:{Port}
        management_address=http://127.0.0.1:{ManagementPort}
        metrics_address=http://127.0.0.1:{MetricsPort}
        model_store={ModelFolder}
        load_models=all
        metrics_mode=prometheus
        disable_token_authorization=true
        default_response_timeout={setting.RequestSeconds}

        """).ReplaceLineEndings("\n");
}
