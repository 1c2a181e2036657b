using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>The network the replicas are in. None of them has a public address.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CreatedNetwork), "create")]
[JsonDerivedType(typeof(ExistingNetwork), "existing")]
[JsonDerivedType(typeof(SharedVpcNetwork), "shared-vpc")]
public abstract record NetworkSource
{
    private protected NetworkSource()
    {
    }

    /// <summary>A network of the service's own: a subnetwork and a Cloud NAT in each region.</summary>
    public static CreatedNetwork Create() => new();

    /// <summary>A network of the same project that exists already; its subnetworks need Private Google Access and a way out.</summary>
    /// <param name="network">The network's name.</param>
    /// <param name="subnetworks">The subnetwork's name for each region.</param>
    public static ExistingNetwork Existing(string network, ValueMap subnetworks) =>
        new() { Network = network, Subnetworks = subnetworks };

    /// <summary>A network of a Shared VPC host project.</summary>
    /// <param name="hostProject">The host project's id.</param>
    /// <param name="network">The network's name.</param>
    /// <param name="subnetworks">The subnetwork's name for each region.</param>
    public static SharedVpcNetwork SharedVpc(string hostProject, string network, ValueMap subnetworks) =>
        new() { HostProject = hostProject, Network = network, Subnetworks = subnetworks };
}

/// <summary>A network of the service's own.</summary>
public sealed record CreatedNetwork : NetworkSource
{
    /// <summary>Whether replicas reach the internet through Cloud NAT. Without it, images and weights must come from Google's own services.</summary>
    /// <value>The default is true.</value>
    public bool Nat { get; init; } = true;
}

/// <summary>A network that exists already.</summary>
public abstract record BroughtNetwork : NetworkSource
{
    private protected BroughtNetwork()
    {
    }

    /// <summary>The network's name.</summary>
    public required string Network { get; init; }

    /// <summary>The subnetwork's name for each region.</summary>
    public required ValueMap Subnetworks { get; init; }

    /// <summary>
    /// Whether a firewall rule is made that lets Google's load balancer and health checks in. Without it, the network's owner
    /// lets 35.191.0.0/16 and 130.211.0.0/22 reach the server's port.
    /// </summary>
    /// <value>The default is true.</value>
    public bool Firewall { get; init; } = true;
}

/// <summary>A network of the same project.</summary>
public sealed record ExistingNetwork : BroughtNetwork;

/// <summary>A network of a Shared VPC host project.</summary>
public sealed record SharedVpcNetwork : BroughtNetwork
{
    /// <summary>The host project's id.</summary>
    public required string HostProject { get; init; }
}
