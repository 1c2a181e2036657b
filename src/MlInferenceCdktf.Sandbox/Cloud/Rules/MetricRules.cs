using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Metrics of autoscalers and their filters (compute v1 AutoscalingPolicyCustomMetricUtilization).</summary>
internal static partial class MetricRules
{
    private const string Metric = "autoscaling_policy.metric";
    private const string Source = "compute v1 AutoscalingPolicyCustomMetricUtilization";

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("metric-filter", AutoscalerRules.Types, $"{Metric}.filter", Source + ".filter: AND and = only",
            value => Filter().IsMatch(value.Value!) ? null : "The filter must consist of key = value selectors joined by AND."),
        ApiRule.Block("metric-instance-labels", AutoscalerRules.Types, Metric, "filter", Source + ".filter: no resource labels of gce_instance",
            metric => OfInstances(metric) && metric.Text("filter")?.Contains("resource.label", StringComparison.Ordinal) == true
                ? "Resource labels cannot be filtered for the resource type gce_instance." : null),
        ApiRule.Block("metric-share", AutoscalerRules.Types, Metric, "single_instance_assignment",
            "compute/docs/autoscaler/scaling-cloud-monitoring-metrics: not for metrics that come from each VM",
            metric => OfInstances(metric) && metric.Amount("single_instance_assignment") is not null
                ? "A single instance assignment needs a metric of another resource than gce_instance." : null),
        ApiRule.Value("metric-positive", AutoscalerRules.Types, $"{Metric}.target", Source + ".utilizationTarget: positive",
            value => value.Decimal < 0 ? "Must be a positive float value." : null),
        ApiRule.Value("metric-logs", AutoscalerRules.Types, $"{Metric}.name", "compute/docs/autoscaler/scaling-cloud-monitoring-metrics",
            value => value.Value!.StartsWith("logging.googleapis.com/", StringComparison.Ordinal) ? "Logs-based metrics are not supported." : null),
    ];

    /// <summary>Without a resource type Google takes gce_instance.</summary>
    private static bool OfInstances(Body metric) =>
        ResourceType().Match(metric.Text("filter") ?? "") is not { Success: true } type || type.Groups["type"].Value is "gce_instance";

    [GeneratedRegex("""^\s*(metric|resource)\.[a-z_.A-Z0-9]+\s*=\s*("([^"\\]|\\.)*"|[-\w./:]+)(\s+AND\s+(metric|resource)\.[a-z_.A-Z0-9]+\s*=\s*("([^"\\]|\\.)*"|[-\w./:]+))*\s*\z""",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Filter();

    [GeneratedRegex("""resource\.type\s*=\s*"?(?<type>[-\w./:]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ResourceType();
}
