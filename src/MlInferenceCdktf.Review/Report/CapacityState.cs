namespace MlInferenceCdktf.Review;

/// <summary>What a group can serve. A null figure is one that the plan does not tell.</summary>
public sealed record CapacityState
{
    /// <summary>The least replicas.</summary>
    public int? MinReplicas { get; init; }

    /// <summary>The most replicas.</summary>
    public int? MaxReplicas { get; init; }

    /// <summary>The machine type.</summary>
    public string? MachineType { get; init; }

    /// <summary>The accelerator, such as <c>nvidia-l4</c>; null without GPUs or when the machine type is not known.</summary>
    public string? Gpu { get; init; }

    /// <summary>GPUs of one replica; 0 without GPUs.</summary>
    public int? GpusPerReplica { get; init; }

    /// <summary>GPUs at the least replicas.</summary>
    public int? GpuFloor => MinReplicas * GpusPerReplica;

    /// <summary>GPUs at the most replicas.</summary>
    public int? GpuCeiling => MaxReplicas * GpusPerReplica;

    /// <summary>VMs beyond the most replicas that a rollout makes.</summary>
    public int? Surge { get; init; }

    /// <summary>GPUs that a rollout at the most replicas needs: the quota to hold.</summary>
    public int? GpuQuota => (MaxReplicas + (Surge ?? 0)) * GpusPerReplica;

    /// <summary>The zones.</summary>
    public int? Zones { get; init; }

    /// <summary>Requests per second of one replica at the autoscaler's target, capacity scaler included.</summary>
    public double? RequestsPerReplica { get; init; }

    /// <summary>Requests per second at the least replicas.</summary>
    public double? FloorRequests => MinReplicas * RequestsPerReplica;

    /// <summary>Requests per second at the most replicas.</summary>
    public double? CeilingRequests => MaxReplicas * RequestsPerReplica;

    /// <summary>Replicas left at the floor when the fullest zone is lost: n - ceil(n / zones).</summary>
    public int? FloorWithoutOneZone { get; init; }

    /// <summary>Requests per second at that floor.</summary>
    public double? FloorRequestsWithoutOneZone => FloorWithoutOneZone * RequestsPerReplica;
}
