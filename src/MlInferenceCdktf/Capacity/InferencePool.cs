using Constructs;
using HashiCorp.Cdktf.Providers.Google.ComputeInstanceTemplate;
using HashiCorp.Cdktf.Providers.Google.ComputeRegionAutoscaler;
using HashiCorp.Cdktf.Providers.Google.ComputeRegionInstanceGroupManager;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>The replicas of one group: instance template, regional managed instance group, autoscaler.</summary>
public sealed class InferencePool : Construct
{
    /// <summary>Makes template, group and autoscaler.</summary>
    /// <param name="scope">The construct to stand in.</param>
    /// <param name="id">The id in that construct; the pool's key.</param>
    /// <param name="service">What was decided for the service.</param>
    /// <param name="pool">What was decided for the group.</param>
    /// <param name="links">What the replicas need of other constructs.</param>
    public InferencePool(Construct scope, string id, ServicePlan service, PoolPlan pool, InferencePoolLinks links)
        : base(scope, id)
    {
        InstanceTemplate = InstanceTemplates.Emit(this, service, pool, links);
        InstanceGroupManager = InstanceGroupManagers.Emit(this, service, pool, links.Health, InstanceTemplate);
        Autoscaler = RegionAutoscalers.Emit(this, service, pool, InstanceGroupManager);
        InstanceGroup = InstanceGroupManager.InstanceGroup;
        Region = pool.Region;
    }

    /// <summary>The region.</summary>
    public string Region { get; }

    /// <summary>The instance template.</summary>
    public ComputeInstanceTemplate InstanceTemplate { get; }

    /// <summary>The regional managed instance group.</summary>
    public ComputeRegionInstanceGroupManager InstanceGroupManager { get; }

    /// <summary>The autoscaler.</summary>
    public ComputeRegionAutoscaler Autoscaler { get; }

    /// <summary>The link of the group's instances, for backend services; a token.</summary>
    public string InstanceGroup { get; }
}

/// <summary>What replicas need of other constructs.</summary>
/// <param name="Identity">Who they are.</param>
/// <param name="Subnetwork">The subnetwork they are in.</param>
/// <param name="Health">How their health is asked.</param>
public sealed record InferencePoolLinks(InferenceIdentity Identity, InferenceSubnetwork Subnetwork, InferenceHealth Health);
