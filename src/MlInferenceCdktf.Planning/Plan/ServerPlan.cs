using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Planning;

/// <summary>What runs on every replica.</summary>
public sealed record ServerPlan
{
    /// <summary>The runtime's name, such as <c>vLLM</c>.</summary>
    public required string Runtime { get; init; }

    /// <summary>The container image, or that of the VM when it serves by itself.</summary>
    public required string Image { get; init; }

    /// <summary>The port it serves on.</summary>
    public required int Port { get; init; }

    /// <summary>The container; null when the VM's image serves by itself.</summary>
    public required Workload? Workload { get; init; }

    /// <summary>The Prometheus metrics that reach Managed Service for Prometheus; null when none do.</summary>
    public required MetricsEndpoint? Metrics { get; init; }
}

/// <summary>How health is asked. Google's probes accept only 200.</summary>
/// <param name="Port">The port both checks ask.</param>
/// <param name="Readiness">The load balancer's question.</param>
/// <param name="Liveness">Auto-healing's question.</param>
/// <param name="HealingDelay">How long auto-healing leaves a new VM alone; at most an hour (Google's limit).</param>
public sealed record HealthPlan(int Port, ProbePlan Readiness, ProbePlan Liveness, TimeSpan HealingDelay);

/// <summary>One health check.</summary>
/// <param name="Name">The check's name.</param>
/// <param name="Path">The path asked.</param>
/// <param name="Interval">The time between two questions.</param>
/// <param name="Timeout">The longest wait for an answer; at most the interval.</param>
/// <param name="HealthyAfter">Good answers in a row that make a replica healthy.</param>
/// <param name="UnhealthyAfter">Bad answers in a row that make it unhealthy.</param>
public sealed record ProbePlan(string Name, string Path, TimeSpan Interval, TimeSpan Timeout, int HealthyAfter, int UnhealthyAfter);

/// <summary>What a VM reads of its metadata to boot.</summary>
/// <param name="MetadataKey"><c>user-data</c> for a container on Container-Optimized OS, <c>startup-script</c> for a VM image.</param>
/// <param name="Text">The text, not yet escaped for Terraform; null when the image needs none.</param>
/// <param name="SecureBoot">Whether the firmware takes signed boot code and drivers only.</param>
public sealed record BootPlan(string MetadataKey, string? Text, bool SecureBoot);
