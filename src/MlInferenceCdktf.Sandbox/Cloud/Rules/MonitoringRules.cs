using System.Globalization;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Alerts, uptime checks and objectives (monitoring v3).</summary>
internal static class MonitoringRules
{
    private const string Alert = "google_monitoring_alert_policy";
    private const string Uptime = "google_monitoring_uptime_check_config";
    private const string Slo = "google_monitoring_slo";

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("alert-duration", [Alert], "conditions.condition_threshold.duration", "monitoring v3 MetricThreshold.duration: a multiple of 60 seconds",
            value => Seconds(value) is { } seconds && seconds % 60 == 0 ? null : "The duration must be a multiple of 60 seconds."),
        ApiRule.Value("alert-alignment", [Alert], "conditions.condition_threshold.aggregations.alignment_period", "monitoring v3 Aggregation.alignmentPeriod: at least 60 seconds",
            value => Seconds(value) is >= 60 ? null : "The alignment period must be at least 60 seconds."),
        ApiRule.Whole("alert-conditions", [Alert], "conditions", "monitoring v3 AlertPolicy.conditions: 1 to 6",
            body => body.At("conditions").Count() is >= 1 and <= 6 ? null : "An alert policy has 1 to 6 conditions."),
        ApiRule.Value("uptime-period", [Uptime], "period", "monitoring v3 UptimeCheckConfig.period",
            value => value.Value is "60s" or "300s" or "600s" or "900s" ? null : "Must be 60s, 300s, 600s or 900s."),
        ApiRule.Value("uptime-timeout", [Uptime], "timeout", "monitoring v3 UptimeCheckConfig.timeout: 1 to 60 seconds",
            value => Seconds(value) is >= 1 and <= 60 ? null : "Must be between 1s and 60s."),
        ApiRule.Value("slo-goal", [Slo], "goal", "monitoring v3 ServiceLevelObjective.goal: 0 < goal <= 0.9999",
            value => value.Decimal is > 0 and <= 0.9999m ? null : "Must be above 0 and at most 0.9999."),
        ApiRule.Value("slo-period", [Slo], "rolling_period_days", "monitoring v3 ServiceLevelObjective.rollingPeriod: 1 to 30 days",
            value => value.Decimal is >= 1 and <= 30 ? null : "Must be between 1 and 30 days."),
    ];

    private static decimal? Seconds(Body value) =>
        value.Value is { } text && text.EndsWith('s') && decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
}
