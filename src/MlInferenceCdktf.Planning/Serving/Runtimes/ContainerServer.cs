namespace MlInferenceCdktf;

/// <summary>Any container that serves HTTP on one port.</summary>
public sealed record ContainerServer : InferenceServer
{
    /// <summary>What is known of any container: nothing but what is stated.</summary>
    public static RuntimeFacts Facts { get; } = new()
    {
        Kind = "container",
        Name = "container",
        Status = RuntimeStatus.Active,
        KeepAlive = "the server's own matter",
        Sources = ["https://docs.cloud.google.com/load-balancing/docs/https"],
        AsOf = new(2026, 11, 23),
    };

    /// <summary>The image, with a tag or a digest, such as <c>us-docker.pkg.dev/acme/ml/server:1.4</c>.</summary>
    public required string Image { get; init; }

    /// <summary>The port the container serves on; 1 to 65535, not 22.</summary>
    public required int Port { get; init; }

    /// <summary>The path that answers 200 when the container can serve.</summary>
    /// <value>The default is /health.</value>
    public string HealthPath { get; init; } = "/health";

    /// <summary>The program that replaces the image's entry point.</summary>
    /// <value>The default is the image's own.</value>
    public string? Entrypoint { get; init; }

    /// <summary>
    /// The container's folder, absolute, that outlives a restart of the container, so that downloads and compiled code are not made again.
    /// </summary>
    /// <value>The default is /root/.cache.</value>
    public string CacheFolder { get; init; } = "/root/.cache";

    /// <summary>The path of Prometheus metrics, which are then collected into Managed Service for Prometheus.</summary>
    /// <value>The default is no metrics.</value>
    public string? MetricsPath { get; init; }

    /// <summary>The port of Prometheus metrics; 1 to 65535.</summary>
    /// <value>The default is the serving port.</value>
    public int? MetricsPort { get; init; }

    internal override RuntimeFacts Known => Facts;

    internal override IEnumerable<(string Path, string Text)> Texts =>
    [
        ("server.image", Image),
        ("server.healthPath", HealthPath),
        ("server.cacheFolder", CacheFolder),
        .. Entrypoint is null ? Array.Empty<(string, string)>() : [("server.entrypoint", Entrypoint)],
        .. MetricsPath is null ? Array.Empty<(string, string)>() : [("server.metricsPath", MetricsPath)],
    ];

    internal override ServerNeeds Needs(ServerSetting setting) => new()
    {
        Facts = Facts,
        Image = Image,
        Port = Port,
        ReadinessPath = HealthPath,
        LivenessPath = HealthPath,
        Entrypoint = Entrypoint,
        Arguments = Arguments,
        Environment = Environment,
        CacheDirectory = CacheFolder,
        Metrics = MetricsPath is null ? null : new(MetricsPort ?? Port, MetricsPath, Facts),
    };
}
