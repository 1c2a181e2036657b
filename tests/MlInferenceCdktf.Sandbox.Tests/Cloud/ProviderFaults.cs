using System.Text.Json;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

/// <summary>
/// Faults that the real provider 6.50.0 lets through to the API (recorded one by one on a stack like the example), and the
/// rule that rejects each, or the reason why Google takes it. The last three the API rejected in the recording itself.
/// </summary>
internal static class ProviderFaults
{
    public static ProviderFault[] All { get; } =
    [
        new("name-uppercase", "google_compute_health_check.ready", "name", "\"Chat\"", "compute-name"),
        new("name-underscore", "google_compute_region_instance_group_manager.mig_us_central1", "name", "\"chat_us\"", "compute-name"),
        new("name-long", "google_compute_backend_service.bs", "name", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", "compute-name"),
        new("name-dot", "google_compute_global_address.ip", "name", "\"a.b\"", "compute-name"),
        new("enum-shape", "google_compute_region_instance_group_manager.mig_us_central1", "distribution_policy_target_shape", "\"SPREAD\"", "target-shape"),
        new("enum-mode", "google_compute_region_autoscaler.as_us_central1", "autoscaling_policy.mode", "\"AUTO\"", "autoscaler-mode"),
        new("enum-host-maintenance", "google_compute_instance_template.tpl_us_central1", "scheduling.on_host_maintenance", "\"STOP\"", "host-maintenance"),
        new("range-port", "google_compute_health_check.ready", "http_health_check.port", """70000""", "http-health-check-port"),
        new("range-timeout-over-interval", "google_compute_health_check.ready", "timeout_sec", """60""", "check-timeout"),
        new("range-min-negative", "google_compute_region_autoscaler.as_us_central1", "autoscaling_policy.min_replicas", """-1""", "min-replicas"),
        new("range-capacity-scaler", "google_compute_backend_service.bs", "backend.0.capacity_scaler", """0.05""", "capacity-scaler"),
        new("range-rate-zero", "google_compute_backend_service.bs", "backend.0.max_rate_per_instance", """0""", "rate-missing"),
        new("range-sample-rate", "google_compute_backend_service.bs", "log_config", """{"enable": true, "sample_rate": 2}""", "sample-rate"),
        new("range-lb-target", "google_compute_region_autoscaler.as_us_central1", "autoscaling_policy.load_balancing_utilization.target", """1.5""", null, "the API asks for a positive float only (AutoscalingPolicyLoadBalancingUtilization.utilizationTarget); above 1 is a warning of the planner"),
        new("range-time-window", "google_compute_region_autoscaler.as_us_central1", "autoscaling_policy.scale_in_control.time_window_sec", """100000""", null, "the API states no upper bound (AutoscalingPolicyScaleInControl.timeWindowSec)"),
        new("conflict-version-size", "google_compute_region_instance_group_manager.mig_us_central1", "version.0.target_size", """{"fixed": 1, "percent": 10}""", "version-size"),
        new("missing-rate", "google_compute_backend_service.bs", "backend.0.max_rate_per_instance", null, "rate-missing"),
        new("missing-px-certs", "google_compute_target_https_proxy.px", "ssl_certificates", null, "proxy-certificates"),
        new("recreate-surge", "google_compute_region_instance_group_manager.mig_us_central1", "update_policy.replacement_method", "\"RECREATE\"", "recreate-surge"),
        new("spot-restart", "google_compute_instance_template.tpl_us_central1", "scheduling.provisioning_model", "\"SPOT\"", "spot-restart"),
        new("g2-accelerator", "google_compute_instance_template.tpl_us_central1", "guest_accelerator", """[{"type": "nvidia-l4", "count": 1}]""", null, "it repeats the GPU that the machine type brings, which the API takes; another type or count is rejected by accelerator-family"),
        new("cidr-fw", "google_compute_firewall.fw", "source_ranges", """["35.191.0.0"]""", "source-range"),
        new("cidr-host-bits", "google_compute_subnetwork.sub_us_central1", "ip_cidr_range", "\"10.0.0.1/20\"", "subnet-host-bits"),
        new("port-spec", "google_compute_firewall.fw", "allow.0.ports", """["http"]""", "allow-port"),
        new("port-range-fr", "google_compute_global_forwarding_rule.frh", "port_range", "\"0-70000\"", "rule-ports"),
        new("schedule-cron", "google_compute_region_autoscaler.as_us_central1", "autoscaling_policy.scaling_schedules.0.schedule", "\"at eight\"", "schedule-cron"),
        new("schedule-zero", "google_compute_region_autoscaler.as_us_central1", "autoscaling_policy.scaling_schedules.0.duration_sec", """10""", "schedule-duration"),
        new("domains-wildcard", "google_compute_managed_ssl_certificate.cert0", "managed.domains", """["*.example.com"]""", "managed-wildcard"),
        new("bucket-name", "google_storage_bucket.models", "name", "\"Acme\"", "bucket-name"),
        new("label-long", "google_compute_global_forwarding_rule.fr", "labels", """{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": "x"}""", "labels-keys"),
        new("metadata-big", "google_compute_instance_template.tpl_us_central1", "metadata.user-data", Text(270_000), "metadata-size"),
        new("nat-ports-odd", "google_compute_router_nat.nat_us_central1", "min_ports_per_vm", """100""", null, "powers of two are asked of dynamic port allocation only (nat/docs/ports-and-addresses)"),
        new("route-rules-duplicate-priority", "google_compute_url_map.um", "path_matcher.0.route_rules", """[{"priority": 1, "match_rules": [{"prefix_match": "/a"}], "service": "${google_compute_backend_service.bs.id}"}, {"priority": 1, "match_rules": [{"prefix_match": "/b"}], "service": "${google_compute_backend_service.bs.id}"}]""", "route-priorities"),
        new("armor-bad-cel", "google_compute_security_policy.armor", "rule.0.match", """{"expr": {"expression": "request.headers["}}""", "rule-expression"),
        new("armor-ban-on-throttle", "google_compute_security_policy.armor", "rule.0.rate_limit_options.ban_duration_sec", """60""", "ban-action"),
        new("range-initial-delay", "google_compute_region_instance_group_manager.mig_us_central1", "auto_healing_policies.initial_delay_sec", """4000""", "healing-delay"),
        new("range-min-over-max", "google_compute_region_autoscaler.as_us_central1", "autoscaling_policy.min_replicas", """50""", "min-max-replicas"),
        new("zones-surge", "google_compute_region_instance_group_manager.mig_us_central1", "update_policy.max_surge_fixed", """2""", "surge-zones"),
    ];

    private static string Text(int length) => JsonSerializer.Serialize(new string('x', length));
}

/// <summary>One fault: an edit of the example stack. No value means that the argument is removed.</summary>
internal sealed record ProviderFault(string Name, string Address, string Path, string? Value, string? Rule, string? Reason = null);
