using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Autoscalers: bounds, signals, scale-in (compute v1 AutoscalingPolicy).</summary>
internal static class AutoscalerRules
{
    private const string Policy = "autoscaling_policy";

    public static readonly ImmutableArray<string> Types = [GroupKinds.RegionalAutoscaler, GroupKinds.ZonalAutoscaler];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("min-replicas", Types, $"{Policy}.min_replicas", "compute v1 AutoscalingPolicy.minNumReplicas",
            value => value.Decimal < 0 ? "Must be greater than or equal to 0." : null),
        ApiRule.Block("min-max-replicas", Types, Policy, "max_replicas", "compute v1 AutoscalingPolicy.maxNumReplicas",
            policy => policy.Number("min_replicas") > policy.Number("max_replicas") ? "maxNumReplicas must be at least minNumReplicas (min_replicas)." : null),
        ApiRule.Value("autoscaler-mode", Types, $"{Policy}.mode", "compute v1 AutoscalingPolicy.mode",
            value => value.Value is "ON" or "OFF" or "ONLY_SCALE_OUT" or "ONLY_UP" ? null : "Must be ON, OFF or ONLY_SCALE_OUT."),
        ApiRule.Value("cooldown", Types, $"{Policy}.cooldown_period", "compute v1 AutoscalingPolicy.coolDownPeriodSec",
            value => value.Decimal < 0 ? "Must be greater than or equal to 0." : null),
        ApiRule.Value("cpu-target", Types, $"{Policy}.cpu_utilization.target", "compute v1 AutoscalingPolicyCpuUtilization.utilizationTarget: (0, 1]",
            value => value.Decimal is > 0 and <= 1 ? null : "Must be a float value in the range (0, 1]."),
        ApiRule.Value("balancing-target", Types, $"{Policy}.load_balancing_utilization.target", "compute v1 AutoscalingPolicyLoadBalancingUtilization.utilizationTarget: positive",
            value => value.Decimal > 0 ? null : "Must be a positive float value."),
        ApiRule.Block("metric-count", Types, Policy, "metric", "compute/docs/autoscaler/scaling-cloud-monitoring-metrics: 5 metrics",
            policy => policy.At("metric").Count() > 5 ? "An autoscaler can have at most 5 metric blocks." : null),
        ApiRule.Block("metric-twice", Types, Policy, "metric", "compute/docs/autoscaler/scaling-cloud-monitoring-metrics",
            policy => Repeats.First(policy.At("metric").Select(metric => metric.Text("name") ?? "")) is { } twice ? $"Metric '{twice}' appears more than once." : null),
        ApiRule.Block("metric-target", Types, $"{Policy}.metric", "target", "compute v1 AutoscalingPolicyCustomMetricUtilization",
            metric => metric.Amount("target") is null == metric.Amount("single_instance_assignment") is null
                ? "Exactly one of target and single_instance_assignment must be set." : null),
        ApiRule.Block("metric-type", Types, $"{Policy}.metric", "type", "compute v1 AutoscalingPolicyCustomMetricUtilization.utilizationTargetType",
            metric => metric.Has("type") && metric.Amount("single_instance_assignment") is not null
                ? "utilization_target_type can't be set when single_instance_assignment is used." : null),
        ApiRule.Block("scale-in-both", Types, $"{Policy}.scale_in_control.max_scaled_in_replicas", "fixed", "compute v1 FixedOrPercent",
            limit => limit.Amount("fixed") is not null && limit.Amount("percent") is not null ? "Only one of fixed and percent can be set." : null),
        ApiRule.Value("scale-in-percent", Types, $"{Policy}.scale_in_control.max_scaled_in_replicas.percent", "compute v1 FixedOrPercent.percent",
            value => value.Decimal is >= 0 and <= 100 ? null : "Must be between 0 and 100."),
        ApiRule.Value("scale-in-window", Types, $"{Policy}.scale_in_control.time_window_sec", "compute v1 AutoscalingPolicyScaleInControl.timeWindowSec",
            value => value.Decimal < 0 ? "Must be greater than or equal to 0." : null),
    ];
}
