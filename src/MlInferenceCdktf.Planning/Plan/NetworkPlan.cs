namespace MlInferenceCdktf.Planning;

/// <summary>The network of a service.</summary>
public sealed record NetworkPlan
{
    /// <summary>The network's name.</summary>
    public required string Name { get; init; }

    /// <summary>The Shared VPC host project; null for the stack's own.</summary>
    public required string? HostProject { get; init; }

    /// <summary>Whether network and subnetworks are made.</summary>
    public required bool Created { get; init; }

    /// <summary>The subnetworks, by region.</summary>
    public required ValueList<SubnetworkPlan> Subnetworks { get; init; }

    /// <summary>The firewall rule for Google's load balancer and probes; null when the network's owner lets them in.</summary>
    public required FirewallPlan? Firewall { get; init; }
}

/// <summary>The subnetwork of one region.</summary>
/// <param name="Region">The region.</param>
/// <param name="Name">The subnetwork's name.</param>
/// <param name="Range">The range of a created one; null for one that exists.</param>
/// <param name="Nat">The Cloud NAT of a created one; null without.</param>
public sealed record SubnetworkPlan(string Region, string Name, string? Range, NatPlan? Nat);

/// <summary>A Cloud NAT.</summary>
/// <param name="RouterName">The router's name.</param>
/// <param name="Name">The NAT's name.</param>
public sealed record NatPlan(string RouterName, string Name);

/// <summary>The firewall rule that lets Google's load balancer and probes in.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Ports">The serving and health check ports.</param>
public sealed record FirewallPlan(string Name, ValueList<int> Ports);
