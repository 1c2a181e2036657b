namespace MlInferenceCdktf;

/// <summary>Any container that serves HTTP on one port.</summary>
public sealed record ContainerServer : InferenceServer
{
    /// <summary>The image, with a tag or a digest, such as <c>us-docker.pkg.dev/acme/ml/server:1.4</c>.</summary>
    public required string Image { get; init; }

    /// <summary>The port the container serves on; 1 to 65535, not 22.</summary>
    public required int Port { get; init; }

    /// <summary>The path that answers 200 when the container can serve.</summary>
    /// <value>The default is /health.</value>
    public string HealthPath { get; init; } = "/health";

    internal override ServerNeeds Needs(int gpuCount) => new()
    {
        Runtime = "container",
        Image = Image,
        Port = Port,
        ReadinessPath = HealthPath,
        LivenessPath = HealthPath,
        Arguments = Arguments,
        Environment = Environment,
    };
}
