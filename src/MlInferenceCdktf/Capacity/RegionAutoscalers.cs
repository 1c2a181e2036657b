using HashiCorp.Cdktf.Providers.Google.ComputeRegionAutoscaler;
using HashiCorp.Cdktf.Providers.Google.ComputeRegionInstanceGroupManager;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Text;

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
        CpuUtilization = pool.Scaling.CpuTarget is { } cpu
            ? new ComputeRegionAutoscalerAutoscalingPolicyCpuUtilization
            {
                Target = cpu,
                PredictiveMethod = scaling.Predictive ? "OPTIMIZE_AVAILABILITY" : null,
            }
            : null,
        LoadBalancingUtilization = pool.Scaling.RequestRateTarget is { } rate
            ? new ComputeRegionAutoscalerAutoscalingPolicyLoadBalancingUtilization { Target = rate }
            : null,
        Metric = pool.Scaling.Metrics.Count > 0 ? pool.Scaling.Metrics.Select(Metric).ToArray() : null,
        ScaleInControl = new ComputeRegionAutoscalerAutoscalingPolicyScaleInControl
        {
            TimeWindowSec = scaling.ScaleInWindow.TotalSeconds,
            MaxScaledInReplicas = new ComputeRegionAutoscalerAutoscalingPolicyScaleInControlMaxScaledInReplicas
            {
                Fixed = scaling.MaxScaledInPercent is null ? pool.MaxScaledInReplicas : null,
                Percent = scaling.MaxScaledInPercent,
            },
        },
        ScalingSchedules = pool.Scaling.Schedules.Count > 0 ? pool.Scaling.Schedules.Select(Schedule).ToArray() : null,
    };

    // Google takes no type where the metric is shared out ("utilization_target_type can't be set when single_instance_assignment is used").
    private static ComputeRegionAutoscalerAutoscalingPolicyMetric Metric(MetricPlan metric) => new()
    {
        Name = metric.Name,
        Filter = metric.Filter is { } filter ? TerraformText.Escape(filter) : null,
        SingleInstanceAssignment = metric.PerReplica,
        Target = metric.Target,
        Type = metric.Target is null ? null : TypeOf(metric.Type),
    };

    private static string TypeOf(MetricType type) => type switch
    {
        MetricType.DeltaPerSecond => "DELTA_PER_SECOND",
        MetricType.DeltaPerMinute => "DELTA_PER_MINUTE",
        _ => "GAUGE",
    };

    private static ComputeRegionAutoscalerAutoscalingPolicyScalingSchedules Schedule(ScalingSchedule schedule) => new()
    {
        Name = schedule.Name,
        Schedule = schedule.Cron,
        TimeZone = schedule.TimeZone,
        DurationSec = schedule.Duration.TotalSeconds,
        MinRequiredReplicas = schedule.MinReplicas,
        Disabled = schedule.Disabled,
    };
}
