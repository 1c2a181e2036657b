namespace MlInferenceCdktf.Planning;

/// <summary>The replicas of one group: a region's, or where capacity is mixed, the Spot replicas beside it.</summary>
public sealed record PoolPlan
{
    /// <summary>The key: the region, with <c>-spot</c> behind it for the Spot replicas of a mixed region.</summary>
    public required string Key { get; init; }

    /// <summary>The region.</summary>
    public required string Region { get; init; }

    /// <summary>The zones, by name.</summary>
    public required ValueList<string> Zones { get; init; }

    /// <summary>The machine.</summary>
    public required MachinePlan Machine { get; init; }

    /// <summary>Where the machines come from.</summary>
    public required CapacityPlan Capacity { get; init; }

    /// <summary>The boot disk.</summary>
    public required DiskPlan Disk { get; init; }

    /// <summary>The least and the most replicas.</summary>
    public required Replicas Replicas { get; init; }

    /// <summary>How VMs are replaced.</summary>
    public required RolloutPlan Rollout { get; init; }

    /// <summary>What the VM reads of its metadata to boot.</summary>
    public required BootPlan Boot { get; init; }

    /// <summary>The name of the group and of its autoscaler.</summary>
    public required string GroupName { get; init; }

    /// <summary>The beginning of the instance templates' names.</summary>
    public required string TemplatePrefix { get; init; }

    /// <summary>The beginning of the VMs' names.</summary>
    public required string BaseInstanceName { get; init; }

    /// <summary>What its autoscaler follows.</summary>
    public required PoolScalingPlan Scaling { get; init; }

    /// <summary>The most replicas that may be removed within the scale-in window.</summary>
    public required int MaxScaledInReplicas { get; init; }
}

/// <summary>A machine.</summary>
/// <param name="Type">The machine type.</param>
/// <param name="Gpu">The accelerator's name; null without GPUs.</param>
/// <param name="GpuCount">The GPUs.</param>
/// <param name="NicType">The network interface's type; null for the machine's own choice.</param>
/// <param name="LiveMigrates">Whether the machine survives host maintenance without a stop.</param>
public sealed record MachinePlan(string Type, string? Gpu, int GpuCount, string? NicType, bool LiveMigrates)
{
    /// <summary>Whether the GPUs are attached to the machine, rather than part of its type.</summary>
    public bool GpuAttached { get; init; }

    /// <summary>The family, such as <c>g2</c>.</summary>
    public string Family => Type.Split('-')[0];

    /// <summary>The vCPUs; null where the catalog does not know them.</summary>
    public int? Vcpus { get; init; }

    /// <summary>The local SSD that comes with the machine, in GiB.</summary>
    public int LocalSsdGib { get; init; }

    /// <summary>Whether the machine has GPUs.</summary>
    public bool HasGpu => GpuCount > 0;
}

/// <summary>A boot disk.</summary>
/// <param name="SizeGb">The size in GB.</param>
/// <param name="Type">The disk type.</param>
/// <param name="Image">The image.</param>
public sealed record DiskPlan(int SizeGb, string Type, string Image);

/// <summary>How a group replaces its VMs.</summary>
/// <param name="Surge">VMs made beyond the group's size; 0 or at least the number of zones (Google's rule).</param>
/// <param name="Unavailable">VMs taken away at once; 0 or at least the number of zones.</param>
/// <param name="Even">Whether zones hold equally many VMs; otherwise the zones that have the machine take more.</param>
public sealed record RolloutPlan(int Surge, int Unavailable, bool Even)
{
    /// <summary>Whether VMs are replaced only when they are recreated anyway, or by hand.</summary>
    public bool Opportunistic { get; init; }

    /// <summary>VMs that a change of the template makes beyond the group's size.</summary>
    public int SpareVms => Opportunistic ? 0 : Surge;
}
