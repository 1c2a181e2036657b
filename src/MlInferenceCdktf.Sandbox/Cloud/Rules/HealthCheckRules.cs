using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Health checks (compute v1 HealthCheck).</summary>
internal static class HealthCheckRules
{
    private const string Source = "compute v1 HealthCheck";

    private static readonly ImmutableArray<string> _types = ["google_compute_health_check", "google_compute_region_health_check"];

    private static readonly string[] _blocks =
        ["http_health_check", "https_health_check", "http2_health_check", "tcp_health_check", "ssl_health_check", "grpc_health_check"];

    public static ApiRule[] All { get; } =
    [
        .. _blocks.Select(block => ApiRule.Value($"{block.Replace('_', '-')}-port", _types, $"{block}.port", Source + ".port", Ports.Check)),
        .. _blocks.Take(3).Select(block => ApiRule.Value($"{block.Replace('_', '-')}-path", _types, $"{block}.request_path", Source + ".requestPath",
            path => path.Value!.StartsWith('/') ? null : "The request path must start with '/'.")),
        .. _blocks.Select(block => ApiRule.Value($"{block.Replace('_', '-')}-named-port", _types, $"{block}.port_specification", Source + ".portSpecification: USE_NAMED_PORT is not supported",
            value => value.Value is "USE_NAMED_PORT" ? "USE_NAMED_PORT is not supported." : null)),
        ApiRule.Whole("check-timeout", _types, "timeout_sec", Source + ".timeoutSec",
            body => body.Number("timeout_sec") > (body.Amount("check_interval_sec") ?? 5) ? "timeoutSec must be less than or equal to checkIntervalSec." : null),
        Range("check-interval-range", "check_interval_sec", 300),
        Range("check-timeout-range", "timeout_sec", 300),
        Range("healthy-threshold", "healthy_threshold", 10),
        Range("unhealthy-threshold", "unhealthy_threshold", 10),
    ];

    private static ApiRule Range(string id, string argument, int high) =>
        ApiRule.Value(id, _types, argument, Source + "",
            value => value.Decimal >= 1 && value.Decimal <= high ? null : FormattableString.Invariant($"Must be between 1 and {high}."));
}
