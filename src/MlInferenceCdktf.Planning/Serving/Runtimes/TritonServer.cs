using System.Globalization;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf;

/// <summary>NVIDIA Triton: TensorRT, ONNX, PyTorch, TensorFlow and Python models of a model repository, on CPUs and GPUs.</summary>
public sealed record TritonServer : InferenceServer
{
    private const string DefaultImage = "nvcr.io/nvidia/tritonserver:26.06-py3";
    private const int MetricsPort = 8002;

    /// <summary>What is known of Triton.</summary>
    public static RuntimeFacts Facts { get; } = new()
    {
        Kind = "triton",
        Name = "Triton",
        Status = RuntimeStatus.Active,
        Images = [DefaultImage],
        Port = 8000,
        // Ready when all models are (--strict-readiness, the default).
        ReadinessPath = "/v2/health/ready",
        LivenessPath = "/v2/health/live",
        MetricsPort = MetricsPort,
        MetricsPath = "/metrics",
        QueueMetric = "nv_inference_pending_request_count",
        // http_server.cc gives libevhtp no time limits, and it has none of its own.
        KeepAlive = "never closed by the server",
        Sources =
        [
            "https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/metrics.html",
            "https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/customization_guide/deploy.html",
            "https://github.com/triton-inference-server/server/blob/main/src/http_server.cc",
        ],
        AsOf = new(2026, 11, 23),
    };

    /// <summary>The image; one of your own may hold the models in <c>/models</c>.</summary>
    /// <value>The default is nvcr.io/nvidia/tritonserver:26.06-py3.</value>
    public string Image { get; init; } = DefaultImage;

    /// <summary>The HTTP port; 1 to 65535, not 22, 8001 (gRPC) or 8002 (metrics).</summary>
    /// <value>The default is 8000.</value>
    public int Port { get; init; } = 8000;

    internal override RuntimeFacts Known => Facts;

    internal override IEnumerable<(string Path, string Text)> Texts => [("server.image", Image)];

    internal override ServerNeeds Needs(ServerSetting setting) => ServerNeeds.Of(Facts, Port) with
    {
        Image = Image,
        Arguments =
        [
            "tritonserver",
            "--model-repository=" + ModelFolder,
            string.Create(CultureInfo.InvariantCulture, $"--http-port={Port}"),
            string.Create(CultureInfo.InvariantCulture, $"--metrics-port={MetricsPort}"),
            .. Arguments,
        ],
        Environment = Environment,
    };

    internal override void Check(DiagnosticBag bag)
    {
        bag.AddIf(Weights is null && string.Equals(Image, DefaultImage, StringComparison.Ordinal), ServingDiagnostics.WeightsMissing, "server.weights",
            "NVIDIA's image holds no models", "name the bucket of the model repository, or an image that holds one in /models");
        bag.AddIf(Port is 8001 or MetricsPort, ServingDiagnostics.PortInvalid, "server.port",
            $"{Port} is Triton's own, for {(Port == 8001 ? "gRPC" : "metrics")}", "write another port, such as 8000");
        CheckDecided(bag, "remove it, and state weights or port", "--model-repository", "--model-store", "--http-port", "--metrics-port", "--allow-http", "--allow-metrics");
    }
}
