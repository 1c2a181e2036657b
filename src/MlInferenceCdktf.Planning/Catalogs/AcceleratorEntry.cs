namespace MlInferenceCdktf.Catalogs;

/// <summary>A GPU model as the catalog knows it.</summary>
public sealed record AcceleratorEntry
{
    /// <summary>The accelerator type's name in the API, such as <c>nvidia-l4</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name that people use, such as <c>NVIDIA L4</c>.</summary>
    public required string Label { get; init; }

    /// <summary>Memory of one GPU, in GB.</summary>
    public required int MemoryGb { get; init; }

    /// <summary>Whether Google lists it among the GPUs that Container-Optimized OS drives.</summary>
    public required bool CosSupported { get; init; }

    /// <summary>Whether it computes in bfloat16; without it, models need float16.</summary>
    public required bool Bf16 { get; init; }

    /// <summary>Whether it computes in 8-bit floating point.</summary>
    public required bool Fp8 { get; init; }

    /// <summary>NVIDIA's version of what it computes, such as 8.9; servers are built for some of them only.</summary>
    public required decimal ComputeCapability { get; init; }

    /// <summary>The address of NVIDIA's page that lists <see cref="ComputeCapability"/>.</summary>
    public required string ComputeCapabilitySource { get; init; }

    /// <summary>
    /// The regional quota metric for on-demand GPUs, such as <c>NVIDIA_L4_GPUS</c> (Spot counts against the same
    /// name with <c>PREEMPTIBLE_</c> before it), or null where no source names it.
    /// </summary>
    public string? QuotaMetric { get; init; }

    /// <summary>
    /// How many can be attached to an N1 machine, with the most vCPUs that each count allows. Empty for a GPU that
    /// comes with its machine type.
    /// </summary>
    public required ValueList<AcceleratorAttachment> Attachments { get; init; }

    /// <summary>Whether it is attached to N1 machines, rather than coming with its machine type.</summary>
    public bool IsAttachable => Attachments.Count > 0;

    /// <summary>Where an attachable GPU is offered; without a claim for one that comes with its machine type.</summary>
    public required Availability Availability { get; init; }

    /// <summary>What else a user of it should know, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The address of the page that the row comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The date of <see cref="Source"/>.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether the row was compared with Google's own page.</summary>
    public required bool Verified { get; init; }
}

/// <summary>A number of GPUs that an N1 machine takes.</summary>
/// <param name="Count">The number of GPUs.</param>
/// <param name="MaxVcpus">The most vCPUs that the machine may have with that many.</param>
public sealed record AcceleratorAttachment(int Count, int MaxVcpus);
