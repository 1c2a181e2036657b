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
    /// The container's folder, absolute, that outlives a container restart (on the boot disk), so that weights and compiled
    /// kernels are not made again. What the image holds there is copied into it first.
    /// </summary>
    /// <value><c>/root/.cache</c> (Hugging Face, vLLM, Triton and Torch compilers); <see langword="null"/> keeps nothing.</value>
    public string? CacheDirectory { get; init; } = "/root/.cache";

    /// <summary>How long a stopped container may finish its requests after SIGTERM, 0 to 1 hour, in whole seconds.</summary>
    /// <value>
    /// 60 s. Compute Engine waits about 90 s for the shutdown of a machine and 30 s for a Spot machine; more only helps
    /// where the service is stopped without the machine.
    /// </value>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
