namespace MlInferenceCdktf;

/// <summary>A region to serve from, with what is different there. A region's name alone is enough.</summary>
/// <param name="Name">The region's name, such as <c>europe-west4</c>.</param>
[TextShorthand(nameof(Name))]
public sealed record InferenceRegion(string Name)
{
    /// <summary>
    /// The zones the group spreads over, as full names. A change replaces the group: bring a second service up beside it instead.
    /// State them in production, so that a newer catalog cannot change them.
    /// </summary>
    /// <value>The default is the catalog's zones that offer the machine: all of them with GPUs, else the first three.</value>
    public ValueList<string>? Zones { get; init; }

    /// <summary>The least replicas in this region; 0 or more.</summary>
    /// <value>The default is the service's.</value>
    public int? MinReplicas { get; init; }

    /// <summary>The most replicas in this region; 1 to 2,000.</summary>
    /// <value>The default is the service's.</value>
    public int? MaxReplicas { get; init; }

    /// <summary>The machine type in this region; with GPUs if the service's has, and as many.</summary>
    /// <value>The default is the service's.</value>
    public MachineTypeName? Machine { get; init; }

    /// <summary>GPUs attached to the machine in this region; as many as the service's replicas have.</summary>
    /// <value>The default is the service's.</value>
    public AttachedGpus? Accelerator { get; init; }

    /// <summary>How Google sells the machines in this region; instead of the service's capacity, as a whole.</summary>
    /// <value>The default is the service's.</value>
    public Capacity? Capacity { get; init; }

    /// <summary>
    /// The subnetwork's range in a network of the service's own, such as <c>10.128.0.0/20</c>; private, at least a /29.
    /// It may only grow later.
    /// </summary>
    /// <value>The default is the region's own slot in the catalog.</value>
    public string? SubnetRange { get; init; }

    /// <summary>The beginning of the VMs' names: at most 58 lower-case letters, digits and hyphens. A change replaces the group.</summary>
    /// <value>The default is the service's name and the region's short name.</value>
    public string? BaseInstanceName { get; init; }

    /// <summary>Names a region.</summary>
    /// <param name="name">The region's name.</param>
    public static implicit operator InferenceRegion(string name) => new(name);
}
