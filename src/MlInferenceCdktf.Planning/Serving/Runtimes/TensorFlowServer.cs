using System.Globalization;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf;

/// <summary>TensorFlow Serving, with one model in as many versions as its folder holds.</summary>
public sealed partial record TensorFlowServer : InferenceServer
{
    private const string CpuImage = "tensorflow/serving:2.19.1";
    private const string GpuImage = "tensorflow/serving:2.19.1-gpu";
    private const string MonitoringFile = "/etc/inference/monitoring.config";
    private const string MetricsPath = "/monitoring/prometheus/metrics";

    /// <summary>What is known of TensorFlow Serving.</summary>
    public static RuntimeFacts Facts { get; } = new()
    {
        Kind = "tensorflow-serving",
        Name = "TensorFlow Serving",
        Status = RuntimeStatus.Active,
        Images = [CpuImage, GpuImage],
        Port = 8501,
        ReadinessPath = "/v1/models/MODEL",
        LivenessPath = "/v1/models/MODEL",
        MetricsPath = MetricsPath,
        KeepAlive = "not known to be closed by the server",
        Sources =
        [
            "https://www.tensorflow.org/tfx/serving/serving_config",
            "https://www.tensorflow.org/tfx/serving/docker",
            "https://www.tensorflow.org/tfx/serving/api_rest",
        ],
        AsOf = new(2026, 11, 23),
        Unverified = ["how long idle connections are kept"],
    };

    /// <summary>The model's name in URLs: letters, digits, dots, hyphens and underscores.</summary>
    public required string ModelName { get; init; }

    /// <summary>The image; one of your own may hold the model in <c>/models</c>.</summary>
    /// <value>The default is tensorflow/serving:2.19.1, with GPUs 2.19.1-gpu.</value>
    public string? Image { get; init; }

    /// <summary>The REST port; 1 to 65535, not 22 or 8500 (gRPC).</summary>
    /// <value>The default is 8501.</value>
    public int Port { get; init; } = 8501;

    internal override RuntimeFacts Known => Facts;

    internal override IEnumerable<(string Path, string Text)> Texts =>
        [("server.modelName", ModelName), .. Image is null ? Array.Empty<(string, string)>() : [("server.image", Image)]];

    internal override ServerNeeds Needs(ServerSetting setting) => ServerNeeds.Of(Facts, Port) with
    {
        Image = Image ?? (setting.GpuCount > 0 ? GpuImage : CpuImage),
        ReadinessPath = "/v1/models/" + ModelName,
        LivenessPath = "/v1/models/" + ModelName,
        Entrypoint = "tensorflow_model_server",
        Arguments =
        [
            "--port=8500",
            string.Create(CultureInfo.InvariantCulture, $"--rest_api_port={Port}"),
            // 30 seconds of its own would cut what the load balancer still allows.
            $"--rest_api_timeout_in_ms={setting.RequestSeconds}000",
            "--model_name=" + ModelName,
            "--model_base_path=" + ModelFolder,
            "--monitoring_config_file=" + MonitoringFile,
            .. Arguments,
        ],
        Environment = Environment,
        Files = ValueMap.From([new(MonitoringFile, $"prometheus_config {{ enable: true, path: \"{MetricsPath}\" }}\n")]),
    };

    internal override void Check(DiagnosticBag bag)
    {
        bag.AddIf(!Name().IsMatch(ModelName), ServingDiagnostics.ModelInvalid, "server.modelName",
            $"'{ModelName}' is not a model's name", "write letters, digits, dots, hyphens and underscores, such as mnist");
        bag.AddIf(Weights is null && Image is null, ServingDiagnostics.WeightsMissing, "server.weights",
            "the public image holds no model", "name the bucket and folder of the SavedModel's versions, or an image that holds them in /models");
        bag.AddIf(Port is 8500, ServingDiagnostics.PortInvalid, "server.port", "8500 is TensorFlow Serving's own, for gRPC", "write another port, such as 8501");
        CheckDecided(bag, "remove it, and state modelName, weights or port",
            "--port", "--rest_api_port", "--model_name", "--model_base_path", "--monitoring_config_file", "--rest_api_timeout_in_ms");
    }

    [GeneratedRegex(@"^[A-Za-z0-9][-._A-Za-z0-9]{0,99}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
