using Constructs;
using HashiCorp.Cdktf.Providers.Google.ComputeFirewall;
using HashiCorp.Cdktf.Providers.Google.ComputeNetwork;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>
/// The network of a service: made, with a subnetwork and Cloud NAT in each region, or brought; and the firewall rule that
/// lets Google's load balancer and probes in, and nobody else.
/// </summary>
public sealed class InferenceNetwork : Construct
{
    // The proxies and probes of the global external Application Load Balancer (load-balancing/docs/firewall-rules).
    private static readonly string[] s_googleFrontEnds = ["130.211.0.0/22", "35.191.0.0/16"];

    /// <summary>Makes what the plan says of the network.</summary>
    /// <param name="scope">The construct to stand in.</param>
    /// <param name="id">The id in that construct.</param>
    /// <param name="plan">What was decided.</param>
    /// <param name="identity">Whose VMs the firewall rule is for.</param>
    public InferenceNetwork(Construct scope, string id, NetworkPlan plan, InferenceIdentity identity)
        : base(scope, id)
    {
        Network = plan.Created ? CreateNetwork(plan) : null;
        NetworkId = Network?.Id ?? (plan.HostProject is null ? plan.Name : $"projects/{plan.HostProject}/global/networks/{plan.Name}");
        Subnetworks = plan.Subnetworks.ToDictionary(s => s.Region, s => new InferenceSubnetwork(this, s, plan, NetworkId), StringComparer.Ordinal);
        Firewall = plan.Firewall is { } firewall ? CreateFirewall(firewall, plan, identity) : null;
    }

    /// <summary>The network; null when it was brought.</summary>
    public ComputeNetwork? Network { get; }

    /// <summary>The network's id or name, to refer to it.</summary>
    public string NetworkId { get; }

    /// <summary>The subnetworks, by region.</summary>
    public IReadOnlyDictionary<string, InferenceSubnetwork> Subnetworks { get; }

    /// <summary>The firewall rule; null when the network's owner lets Google in.</summary>
    public ComputeFirewall? Firewall { get; }

    private ComputeNetwork CreateNetwork(NetworkPlan plan) => new(this, "vpc", new ComputeNetworkConfig
    {
        Name = plan.Name,
        AutoCreateSubnetworks = false,
        Lifecycle = Chain.CreateBeforeDestroy,
    });

    private ComputeFirewall CreateFirewall(FirewallPlan firewall, NetworkPlan plan, InferenceIdentity identity) =>
        new(this, "firewall", new ComputeFirewallConfig
        {
            Name = firewall.Name,
            Project = plan.HostProject,
            Network = NetworkId,
            Direction = "INGRESS",
            SourceRanges = s_googleFrontEnds,
            TargetServiceAccounts = [identity.Email],
            Allow = new[]
            {
                new ComputeFirewallAllow
                {
                    Protocol = "tcp",
                    Ports = [.. firewall.Ports.Select(p => FormattableString.Invariant($"{p}"))],
                },
            },
            Lifecycle = Chain.CreateBeforeDestroy,
        });
}
