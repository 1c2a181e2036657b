namespace MlInferenceCdktf;

/// <summary>The boot disk of a replica. Container image and model weights are on it too.</summary>
public sealed record BootDisk
{
    /// <summary>The size in GB; 10 to 65,536.</summary>
    /// <value>The default is 30 on CPU machines and 100 on GPU machines.</value>
    public int? SizeGb { get; init; }

    /// <summary>The disk type, such as <c>pd-balanced</c>, <c>pd-ssd</c> or <c>hyperdisk-balanced</c>.</summary>
    /// <value>The default is the machine family's balanced type.</value>
    public string? Type { get; init; }

    /// <summary>
    /// The image, of Container-Optimized OS: a family or a pinned image, such as
    /// <c>projects/cos-cloud/global/images/cos-125-19216-104-74</c>. Google asks to pin in production: a family ends with its support.
    /// </summary>
    /// <value>The default is the image family cos-125-lts, on Arm machines cos-arm64-125-lts.</value>
    public string? Image { get; init; }
}
