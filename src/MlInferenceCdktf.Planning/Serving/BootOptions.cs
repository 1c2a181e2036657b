namespace MlInferenceCdktf;

/// <summary>How a replica on Container-Optimized OS starts and stops its container.</summary>
public sealed record BootOptions
{
    /// <summary>
    /// The NVIDIA driver, installed on every boot: <c>latest</c> or <c>default</c> of the OS image, a branch such as <c>R580</c>, or a
    /// version such as <c>580.95.05</c>. Not used without GPUs.
    /// </summary>
    /// <value>The default is latest.</value>
    public string DriverVersion { get; init; } = "latest";

    /// <summary>The size of <c>/dev/shm</c> in GiB, through which tensor-parallel servers pass tensors; 1 to 4096.</summary>
    /// <value>The default is half of the machine's memory.</value>
    public int? SharedMemoryGib { get; init; }

    /// <summary>
    /// How long a leaving replica may finish its requests: it refuses new connections, so health checks turn clients away, and the server
    /// is stopped when it is idle or the time is over. Compute Engine grants a VM about 90 s, a preempted Spot VM 30 s.
    /// 0 to 1 hour, in whole seconds.
    /// </summary>
    /// <value>The default is 1 minute, 25 seconds on Spot machines.</value>
    public TimeSpan? DrainTimeout { get; init; }
}
