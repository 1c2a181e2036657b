namespace MlInferenceCdktf.Catalogs;

/// <summary>A Compute Engine machine type as the catalog knows it.</summary>
public sealed record MachineTypeEntry
{
    /// <summary>The machine type's name, such as <c>g2-standard-12</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The family, which is the name's first part, such as <c>g2</c>. GPUs are attached to <c>n1</c> only.</summary>
    public required string Family { get; init; }

    /// <summary>Virtual CPUs.</summary>
    public required int Vcpus { get; init; }

    /// <summary>Memory in GB.</summary>
    public required decimal MemoryGb { get; init; }

    /// <summary>The processor architecture, which the boot image and the container must match.</summary>
    public required CpuArchitecture Architecture { get; init; }

    /// <summary>The accelerator type that comes with the machine type, or null.</summary>
    public string? Accelerator { get; init; }

    /// <summary>How many GPUs the machine sees; 0 when none come with it.</summary>
    public required int AcceleratorCount { get; init; }

    /// <summary>The part of each GPU that the machine gets: 1, or less for the fractional G4 types.</summary>
    /// <value>1</value>
    public required decimal AcceleratorShare { get; init; }

    /// <summary>Local SSD that comes with the machine type, in GiB; 0 when none does.</summary>
    public required int BundledLocalSsdGib { get; init; }

    /// <summary>The most local SSD that can be added, in GiB, or null when the catalog does not say.</summary>
    public int? AttachableLocalSsdGib { get; init; }

    /// <summary>The disk types that can boot it, the preferred one first.</summary>
    public required ValueList<string> BootDiskTypes { get; init; }

    /// <summary>The network interface to ask for, such as <c>GVNIC</c>, or null where Google's default will do.</summary>
    public string? NicType { get; init; }

    /// <summary>What host maintenance does to it while no GPU is attached.</summary>
    public required HostMaintenance OnHostMaintenance { get; init; }

    /// <summary>
    /// Whether Google documents custom sizes of its family, such as <c>n2-custom-6-24576</c>
    /// (https://docs.cloud.google.com/compute/docs/instances/creating-instance-with-custom-machine-type).
    /// </summary>
    public required bool CustomSizes { get; init; }

    /// <summary>How its capacity can be had.</summary>
    public required Consumption Consumption { get; init; }

    /// <summary>Where it is offered.</summary>
    public required Availability Availability { get; init; }

    /// <summary>What else a user of it should know, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The address of the page that the shape comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The date of <see cref="Source"/>.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether the shape was compared with Google's own page.</summary>
    public required bool Verified { get; init; }
}
