using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Backends of a backend service (compute v1 Backend).</summary>
internal static class BackendRules
{
    private const string Block = "backend";

    private static readonly ImmutableArray<string> _types = [BackendKinds.Service];
    private static readonly string[] _rates = ["max_rate", "max_rate_per_instance", "max_rate_per_endpoint"];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("capacity-scaler", _types, $"{Block}.capacity_scaler", "compute v1 Backend.capacityScaler: 0 or 0.1 to 1",
            value => value.Decimal is 0 or (>= 0.1m and <= 1) ? null : "Must be 0 or between 0.1 and 1.0."),
        ApiRule.Whole("capacity-only", _types, $"{Block}.capacity_scaler", "compute v1 Backend.capacityScaler",
            body => body.At(Block).Any() && body.At(Block).All(backend => backend.Number("capacity_scaler") == 0)
                ? "None of the backends has capacity: capacity_scaler cannot be 0 for the only backend or for all." : null),
        ApiRule.Block("rate-missing", _types, Block, "max_rate_per_instance", "compute v1 Backend.balancingMode RATE; hashicorp/terraform-provider-google#12537",
            backend => Mode(backend) is "RATE" && !_rates.Any(rate => backend.Amount(rate) is not null)
                ? "Either maxRate or maxRatePerInstance (or maxRatePerEndpoint) should be set to a positive value for balancing mode RATE." : null),
        ApiRule.Block("rate-regional", _types, Block, "max_rate", "compute v1 Backend.maxRate; compute/docs/autoscaler/scaling-load-balancing",
            backend => backend.Amount("max_rate") is not null && (backend.Text("group")?.Contains("/regions/", StringComparison.Ordinal) ?? false)
                ? "maxRate is not supported for regional managed instance groups; set max_rate_per_instance." : null),
        ApiRule.Block("rate-negative", _types, Block, "max_rate_per_instance", "compute v1 Backend.maxRatePerInstance",
            backend => _rates.Any(rate => backend.Number(rate) < 0) ? "A rate must be positive." : null),
        ApiRule.Value("utilization-range", _types, $"{Block}.max_utilization", "compute v1 Backend.maxUtilization: 0 to 1",
            value => value.Decimal is >= 0 and <= 1 ? null : "Must be between 0.0 and 1.0."),
        ApiRule.Block("custom-metrics-missing", _types, Block, "custom_metrics", "compute v1 Backend.customMetrics",
            backend => Mode(backend) is "CUSTOM_METRICS" && !backend.Has("custom_metrics") ? "Balancing mode CUSTOM_METRICS needs at least one of custom_metrics." : null),
        ApiRule.Value("custom-metrics-range", _types, $"{Block}.custom_metrics.max_utilization", "compute v1 BackendCustomMetric.maxUtilization: 0 to 1",
            value => value.Decimal is >= 0 and <= 1 ? null : "Must be between 0.0 and 1.0."),
        ApiRule.Whole("utilization-affinity", _types, "session_affinity", "load-balancing/docs/backend-service#balancing-mode",
            body => body.At(Block).Any(backend => Mode(backend) is "UTILIZATION") && body.Text("session_affinity") is not (null or "NONE")
                ? "Balancing mode UTILIZATION needs session affinity NONE." : null),
        ApiRule.Whole("backend-count", _types, Block, "load-balancing/docs/quotas: 50 instance groups a backend service",
            body => body.At(Block).Count() > 50 ? "A backend service can have at most 50 backends." : null),
        ApiRule.Whole("backend-twice", _types, $"{Block}.group", "compute v1 BackendService.backends",
            body => Repeats.First(body.At($"{Block}.group").Select(group => group.Value!)) is { } twice ? $"Duplicate instance group '{twice}' in a backend service." : null),
    ];

    private static string Mode(Body backend) => backend.Text("balancing_mode") ?? "UTILIZATION";
}
