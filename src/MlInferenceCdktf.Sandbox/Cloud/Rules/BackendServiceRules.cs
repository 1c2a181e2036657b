using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Backend services as a whole (compute v1 BackendService).</summary>
internal static class BackendServiceRules
{
    private static readonly ImmutableArray<string> _types = [BackendKinds.Service];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("backend-timeout", _types, "timeout_sec", "compute v1 BackendService.timeoutSec: 1 to 2147483647",
            value => value.Decimal is >= 1 and <= 2_147_483_647 ? null : "Must be between 1 and 2147483647 seconds."),
        ApiRule.Value("draining", _types, "connection_draining_timeout_sec", "compute v1 ConnectionDraining.drainingTimeoutSec: 0 to 3600",
            value => value.Decimal is >= 0 and <= 3600 ? null : "Must be between 0 and 3600 seconds."),
        ApiRule.Value("sample-rate", _types, "log_config.sample_rate", "compute v1 BackendServiceLogConfig.sampleRate: 0 to 1",
            value => value.Decimal is >= 0 and <= 1 ? null : "Must be between 0.0 and 1.0."),
        ApiRule.Value("request-header", _types, "custom_request_headers", "load-balancing/docs/https/custom-headers",
            value => value.Value!.IndexOf(':', StringComparison.Ordinal) > 0 ? null : "A custom header has the form 'name:value'."),
        ApiRule.Whole("request-header-count", _types, "custom_request_headers", "load-balancing/docs/quotas: 16 headers",
            body => body.At("custom_request_headers").Count() > 16 ? "A backend service can have at most 16 custom request headers." : null),
        ApiRule.Whole("health-check-missing", _types, "health_checks", "compute v1 BackendService.healthChecks",
            body => body.At("backend.group").Any(group => group.Value!.Contains("/instanceGroup", StringComparison.Ordinal)) && !body.Has("health_checks")
                ? "A backend service with instance groups needs a health check." : null),
        ApiRule.Whole("consistent-hash", _types, "consistent_hash", "compute v1 BackendService.consistentHash",
            body => body.Has("consistent_hash") && body.Text("locality_lb_policy") is not ("RING_HASH" or "MAGLEV")
                ? "consistentHash needs locality_lb_policy RING_HASH or MAGLEV." : null),
        Managed("weighted-scheme", "locality_lb_policy", body => body.Text("locality_lb_policy") is "WEIGHTED_ROUND_ROBIN"),
        Managed("preference-scheme", "backend.preference", body => body.Has("backend.preference")),
        Managed("custom-metrics-scheme", "backend.custom_metrics", body => body.Has("backend.custom_metrics")),
        ApiRule.Whole("stream-duration", _types, "max_stream_duration", "compute v1 BackendService.maxStreamDuration",
            body => body.Has("max_stream_duration") && body.Text("load_balancing_scheme") is not "INTERNAL_SELF_MANAGED"
                ? "maxStreamDuration is only allowed with load_balancing_scheme INTERNAL_SELF_MANAGED." : null),
        ApiRule.Whole("cdn-iap", _types, "enable_cdn", "iap/docs/concepts-overview: no Cloud CDN beside IAP",
            body => body.Flag("enable_cdn") && body.Flag("iap.enabled") ? "Cloud CDN and IAP cannot both be on." : null),
    ];

    // Classic load balancers reject these.
    private static ApiRule Managed(string id, string argument, Func<Body, bool> uses) =>
        ApiRule.Whole(id, _types, argument, "load-balancing/docs/https#features: not on the classic load balancer",
            body => body.Text("load_balancing_scheme") is (null or "EXTERNAL") && uses(body)
                ? "Not supported by load_balancing_scheme EXTERNAL; use EXTERNAL_MANAGED." : null);
}
