namespace MlInferenceCdktf;

/// <summary>
/// How a replica's health is asked, by HTTP. Readiness decides whether the load balancer sends requests; liveness, asked less
/// often and more patiently, decides whether auto-healing recreates the VM.
/// </summary>
public sealed record HealthOptions
{
    /// <summary>The path that answers 200 when the replica can serve.</summary>
    /// <value>The default is the server's.</value>
    public string? ReadinessPath { get; init; }

    /// <summary>The path that answers 200 while the replica is worth keeping.</summary>
    /// <value>The default is the server's.</value>
    public string? LivenessPath { get; init; }

    /// <summary>The port both are asked on; 1 to 65535.</summary>
    /// <value>The default is the server's port.</value>
    public int? Port { get; init; }
}
