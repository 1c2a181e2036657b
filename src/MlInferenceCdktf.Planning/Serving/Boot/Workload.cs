namespace MlInferenceCdktf.Serving;

/// <summary>One container that a virtual machine serves from boot to shutdown.</summary>
/// <remarks>
/// Text may hold any character except NUL. It may hold CDKTF tokens, as long as the values that they stand for
/// hold no quote, no backslash and no line break (e-mail addresses, self links and bucket names never do).
/// </remarks>
public sealed record Workload
{
    /// <summary>
    /// The image reference, as <c>docker pull</c> takes it. Images of Artifact Registry and Container Registry are
    /// pulled with the machine's service account. A machine pulls once: its image changes with a rollout, never with a restart.
    /// </summary>
    public required string Image { get; init; }

    /// <summary>The arguments behind the image.</summary>
    /// <value>None.</value>
    public ValueList<string> Arguments { get; init; } = [];

    /// <summary>
    /// Environment variables of the container. Names match <c>[A-Za-z_][A-Za-z0-9_]*</c>. Not for secrets: the values are
    /// in the instance metadata. On GPU machines the driver's libraries are put before a stated <c>LD_LIBRARY_PATH</c>.
    /// </summary>
    /// <value>None.</value>
    public ValueMap Environment { get; init; } = ValueMap.Empty;

    /// <summary>The TCP port, 1 to 65535, on which the container listens on all interfaces; the machine's own firewall is opened for it.</summary>
    public required int Port { get; init; }

    /// <summary>The TCP port, 1 to 65535, on which health is asked; the machine's own firewall is opened for it too.</summary>
    /// <value><see langword="null"/>: <see cref="Port"/>.</value>
    public int? HealthPort { get; init; }

    /// <summary>The number of NVIDIA GPUs of the machine, 0 to 16; all of them are given to the container.</summary>
    /// <value>0.</value>
    public int GpuCount { get; init; }

    /// <summary>
    /// The NVIDIA driver that <c>cos-extensions</c> installs: <c>default</c>, <c>latest</c>, a branch such as <c>R580</c>
    /// or a full version such as <c>580.95.05</c>. Not used without GPUs.
    /// </summary>
    /// <value>
    /// <see langword="null"/>: <c>latest</c>. Each COS release lists a default and a latest driver for each GPU
    /// (https://docs.cloud.google.com/container-optimized-os/docs/how-to/run-gpus); the default one follows older branches
    /// (535 for the L4 in that page's example), which images built on CUDA 12.9 or 13 refuse. A pinned COS image pins <c>latest</c> too.
    /// </value>
    public string? DriverVersion { get; init; }

    /// <summary>The program that replaces the image's entry point.</summary>
    /// <value><see langword="null"/>: the image's own.</value>
    public string? Entrypoint { get; init; }

    /// <summary>The limit of <c>/dev/shm</c> in bytes, above 0. Tensor-parallel servers pass tensors through it.</summary>
    /// <value>
    /// <see langword="null"/>: half of the machine's memory, which is what <c>--ipc=host</c> would give; but the
    /// segments of a crashed server go with its container and cannot fill the memory of the next one.
    /// </value>
    public long? SharedMemoryBytes { get; init; }

    /// <summary>
    /// The container's folder, absolute, that outlives a container restart, so that weights and compiled kernels are not made again.
    /// On the boot disk it begins as what the image holds there; on local SSD it begins empty.
    /// </summary>
    /// <value><see langword="null"/>: none.</value>
    public string? CacheDirectory { get; init; }

    /// <summary>How long a leaving machine may finish its requests, 0 to 1 hour, in whole seconds.</summary>
    /// <value>
    /// 60 s. Compute Engine waits about 90 s for the shutdown of a machine and 30 s for a Spot machine; more only helps
    /// where the service is stopped without the machine.
    /// </value>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Secrets by the environment variable that takes them, as resource names below a project (<c>secrets/S/versions/V</c>) or with
    /// one (<c>projects/P/secrets/S/versions/V</c>). Every start fetches them with the machine's service account.
    /// </summary>
    /// <value>None.</value>
    public ValueMap Secrets { get; init; } = ValueMap.Empty;

    /// <summary>The folder of a bucket, <c>gs://BUCKET/PATH</c>, that is copied to <c>/models</c> of the container before it starts.</summary>
    /// <value><see langword="null"/>: none.</value>
    public string? Weights { get; init; }

    /// <summary>Whether the machine brings local SSD: weights and cache are then on it, in one RAID 0.</summary>
    /// <value><see langword="false"/>.</value>
    public bool LocalSsd { get; init; }

    /// <summary>Files of the container, by absolute path.</summary>
    /// <value>None.</value>
    public ValueMap Files { get; init; } = ValueMap.Empty;

    /// <summary>What is asked of the server, in this order, before the machine's firewall lets anyone in.</summary>
    /// <value>None.</value>
    public ValueList<WarmUpRequest> WarmUp { get; init; } = [];

    /// <summary>The Prometheus metrics that are collected into Managed Service for Prometheus.</summary>
    /// <value><see langword="null"/>: none.</value>
    public MetricsEndpoint? Metrics { get; init; }

    /// <summary>Whether NVIDIA's DCGM exporter runs beside the server, and its metrics are collected too.</summary>
    /// <value><see langword="false"/>.</value>
    public bool GpuMetrics { get; init; }
}

/// <summary>A POST to the server before its first client.</summary>
/// <param name="Path">The path.</param>
/// <param name="Body">The body, JSON.</param>
public sealed record WarmUpRequest(string Path, string Body);

/// <summary>Prometheus metrics of a server.</summary>
/// <param name="Port">The port.</param>
/// <param name="Path">The path.</param>
/// <param name="QueueMetric">The gauge that counts waiting requests; null when there is none.</param>
/// <param name="RunningMetric">The gauge that counts requests being answered; null when there is none.</param>
public sealed record MetricsEndpoint(int Port, string Path, string? QueueMetric, string? RunningMetric)
{
    internal MetricsEndpoint(int port, string path, RuntimeFacts facts)
        : this(port, path, facts.QueueMetric, facts.RunningMetric)
    {
    }
}
