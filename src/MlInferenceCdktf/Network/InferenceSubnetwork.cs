using Constructs;
using HashiCorp.Cdktf.Providers.Google.ComputeRouter;
using HashiCorp.Cdktf.Providers.Google.ComputeRouterNat;
using HashiCorp.Cdktf.Providers.Google.ComputeSubnetwork;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>The subnetwork of one region, with its Cloud NAT where one was decided.</summary>
public sealed class InferenceSubnetwork : Construct
{
    internal InferenceSubnetwork(InferenceNetwork network, SubnetworkPlan plan, NetworkPlan networkPlan, string networkId)
        : base(network, plan.Region)
    {
        Subnetwork = plan.Range is { } range ? CreateSubnetwork(plan, range, networkId) : null;
        SubnetworkId = Subnetwork?.Id ?? plan.Name;
        Project = networkPlan.HostProject;
        if (plan.Nat is { } nat)
        {
            Router = CreateRouter(plan, nat, networkId);
            Nat = CreateNat(plan, nat, Router);
        }
    }

    /// <summary>The subnetwork; null when it was brought.</summary>
    public ComputeSubnetwork? Subnetwork { get; }

    /// <summary>The router; null without Cloud NAT.</summary>
    public ComputeRouter? Router { get; }

    /// <summary>The Cloud NAT; null without one.</summary>
    public ComputeRouterNat? Nat { get; }

    internal string SubnetworkId { get; }

    internal string? Project { get; }

    private ComputeSubnetwork CreateSubnetwork(SubnetworkPlan plan, string range, string networkId) =>
        new(this, "subnetwork", new ComputeSubnetworkConfig
        {
            Name = plan.Name,
            Region = plan.Region,
            Network = networkId,
            IpCidrRange = range,
            PrivateIpGoogleAccess = true,
            LogConfig = new ComputeSubnetworkLogConfig
            {
                AggregationInterval = "INTERVAL_10_MIN",
                FlowSampling = 0.5,
                Metadata = "INCLUDE_ALL_METADATA",
            },
            Lifecycle = Chain.CreateBeforeDestroy,
        });

    private ComputeRouter CreateRouter(SubnetworkPlan plan, NatPlan nat, string networkId) =>
        new(this, "router", new ComputeRouterConfig
        {
            Name = nat.RouterName,
            Region = plan.Region,
            Network = networkId,
            Lifecycle = Chain.CreateBeforeDestroy,
        });

    /// <summary>Weights come over many connections at once, so a VM's ports grow as it needs them.</summary>
    private ComputeRouterNat CreateNat(SubnetworkPlan plan, NatPlan nat, ComputeRouter router) =>
        new(this, "nat", new ComputeRouterNatConfig
        {
            Name = nat.Name,
            Region = plan.Region,
            Router = router.Name,
            NatIpAllocateOption = "AUTO_ONLY",
            SourceSubnetworkIpRangesToNat = "LIST_OF_SUBNETWORKS",
            Subnetwork = new[]
            {
                new ComputeRouterNatSubnetwork { Name = SubnetworkId, SourceIpRangesToNat = ["ALL_IP_RANGES"] },
            },
            EnableDynamicPortAllocation = true,
            EnableEndpointIndependentMapping = false,
            MinPortsPerVm = 64,
            MaxPortsPerVm = 4096,
            LogConfig = new ComputeRouterNatLogConfig { Enable = true, Filter = "ERRORS_ONLY" },
            Lifecycle = Chain.CreateBeforeDestroy,
        });
}
