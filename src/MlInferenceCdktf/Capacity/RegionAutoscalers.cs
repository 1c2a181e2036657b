using HashiCorp.Cdktf.Providers.Google.ComputeRegionAutoscaler;
using HashiCorp.Cdktf.Providers.Google.ComputeRegionInstanceGroupManager;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>Emits autoscalers.</summary>
internal static class RegionAutoscalers
{
    /// <summary>Named like its group: Google lets a group have one autoscaler, so a new one may only come with a new group.</summary>
    public static ComputeRegionAutoscaler Emit(
        InferencePool scope, ServicePlan service, PoolPlan pool, ComputeRegionInstanceGroupManager group) =>
        new(scope, "autoscaler", new ComputeRegionAutoscalerConfig
        {
            Name = pool.GroupName,
            Region = pool.Region,
            Target = group.Id,
            AutoscalingPolicy = Policy(service.Scaling, pool),
            Lifecycle = Chain.CreateBeforeDestroy,
        });

    private static ComputeRegionAutoscalerAutoscalingPolicy Policy(ScalingPlan scaling, PoolPlan pool) => new()
    {
        Mode = "ON",
        MinReplicas = pool.Replicas.Min,
        MaxReplicas = pool.Replicas.Max,
        CooldownPeriod = scaling.Cooldown.TotalSeconds,
        CpuUtilization = scaling.CpuTarget is { } cpu
            ? new ComputeRegionAutoscalerAutoscalingPolicyCpuUtilization { Target = cpu }
            : null,
        LoadBalancingUtilization = scaling.RequestRateTarget is { } rate
            ? new ComputeRegionAutoscalerAutoscalingPolicyLoadBalancingUtilization { Target = rate }
            : null,
        ScaleInControl = new ComputeRegionAutoscalerAutoscalingPolicyScaleInControl
        {
            TimeWindowSec = scaling.ScaleInWindow.TotalSeconds,
            MaxScaledInReplicas = new ComputeRegionAutoscalerAutoscalingPolicyScaleInControlMaxScaledInReplicas
            {
                Fixed = pool.MaxScaledInReplicas,
            },
        },
    };
}
