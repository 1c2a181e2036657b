using System.Globalization;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

/// <summary>Names, labels, templates, groups, autoscalers.</summary>
internal static class CapacityRuleCases
{
    private const string Template = "google_compute_instance_template";
    private const string Group = "google_compute_region_instance_group_manager";
    private const string Autoscaler = "google_compute_region_autoscaler";

    public static RuleCase[] All { get; } =
    [
        new("compute-name", "google_compute_network", """{"name": "Chat"}""", """{"name": "chat-1"}"""),
        new("compute-name", Group, """{"name": "chat_us"}""", $$"""{"name": "{{new string('a', 63)}}"}"""),
        new("compute-name", "google_compute_backend_service", $$"""{"name": "{{new string('a', 64)}}"}""", """{"name": "a"}"""),
        new("compute-name", "google_compute_router_nat", """{"name": "-a"}""", """{"name": "a"}"""),
        new("base-instance-name", Group, $$"""{"base_instance_name": "{{new string('a', 59)}}"}""", $$"""{"base_instance_name": "{{new string('a', 58)}}"}"""),
        new("bucket-name", "google_storage_bucket", """{"name": "Acme"}""", """{"name": "acme-models.v1"}"""),
        new("account-id", "google_service_account", """{"account_id": "abc"}""", """{"account_id": "chat-server"}"""),
        new("secret-id", "google_secret_manager_secret", """{"secret_id": "a/b"}""", """{"secret_id": "HF_token"}"""),
        new("labels-count", Template, Labels("labels", 65), Labels("labels", 64)),
        new("labels-keys", "google_compute_global_forwarding_rule", $$$"""{"labels": {"{{{new string('a', 64)}}}": "x"}}""", $$$"""{"labels": {"{{{new string('a', 63)}}}": "x"}}"""),
        new("labels-keys", Template, """{"labels": {"App": "x"}}""", """{"labels": {"app_1": "x"}}"""),
        new("labels-values", Template, """{"labels": {"app": "a.b"}}""", """{"labels": {"app": ""}}"""),
        new("effective_labels-count", Template, Labels("effective_labels", 65), Labels("effective_labels", 64)),
        new("effective_labels-keys", Template, """{"effective_labels": {"1a": "x"}}""", """{"effective_labels": {"goog-terraform-provisioned": "true"}}"""),
        new("effective_labels-values", Template, """{"effective_labels": {"app": "X"}}""", """{"effective_labels": {"app": "x"}}"""),

        new("metadata-size", Template, Metadata(262_145), Metadata(262_144)),
        new("host-maintenance", Template, """{"scheduling": {"on_host_maintenance": "STOP"}}""", """{"scheduling": [{"on_host_maintenance": "TERMINATE"}]}"""),
        new("provisioning-model", Template, """{"scheduling": {"provisioning_model": "CHEAP"}}""", """{"scheduling": {"provisioning_model": "SPOT"}}"""),
        new("spot-restart", Template, """{"scheduling": {"provisioning_model": "SPOT", "automatic_restart": true}}""", """{"scheduling": {"provisioning_model": "SPOT", "automatic_restart": false}}"""),
        new("spot-preemptible", Template, """{"scheduling": {"provisioning_model": "SPOT", "preemptible": false}}""", """{"scheduling": {"provisioning_model": "SPOT", "preemptible": true}}"""),
        new("spot-maintenance", Template, """{"scheduling": {"preemptible": true, "on_host_maintenance": "MIGRATE"}}""", """{"scheduling": {"preemptible": true, "on_host_maintenance": "TERMINATE"}}"""),
        new("termination-action", Template, """{"scheduling": {"instance_termination_action": "DELETE"}}""", """{"scheduling": {"instance_termination_action": "DELETE", "provisioning_model": "SPOT"}}"""),
        new("spot-reservation", Template, Spot("SPECIFIC_RESERVATION"), Spot("NO_RESERVATION")),
        new("bound-reservation", Template, Bound("ANY_RESERVATION"), Bound("SPECIFIC_RESERVATION")),
        new("gpu-maintenance", Template, """{"machine_type": "g2-standard-12", "scheduling": {"on_host_maintenance": "MIGRATE"}}""", """{"machine_type": "n2-standard-4", "scheduling": {"on_host_maintenance": "MIGRATE"}}"""),
        new("gpu-maintenance", Template, """{"machine_type": "n1-standard-4", "guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 1}], "scheduling": {"on_host_maintenance": "MIGRATE"}}""", """{"machine_type": "n1-standard-4", "scheduling": {"on_host_maintenance": "MIGRATE"}}"""),
        new("accelerator-family", Template, """{"machine_type": "g2-standard-12", "guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 1}]}""", """{"machine_type": "g2-standard-12", "guest_accelerator": [{"type": "nvidia-l4", "count": 1}]}"""),
        new("accelerator-family", Template, """{"machine_type": "g2-standard-24", "guest_accelerator": [{"type": "nvidia-l4", "count": 1}]}""", """{"machine_type": "a2-highgpu-4g", "guest_accelerator": [{"type": "nvidia-tesla-a100", "count": 4}]}"""),
        new("accelerator-family", Template, """{"machine_type": "e2-standard-4", "guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 1}]}""", """{"machine_type": "n1-standard-4", "guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 1}]}"""),

        new("target-shape", Group, """{"distribution_policy_target_shape": "SPREAD"}""", """{"distribution_policy_target_shape": "BALANCED"}"""),
        new("zones-of-region", Group, """{"region": "us-central1", "distribution_policy_zones": ["us-central1-a", "us-east1-b"]}""", """{"region": "us-central1", "distribution_policy_zones": ["us-central1-a"]}"""),
        new("redistribution", Group, """{"distribution_policy_target_shape": "BALANCED", "update_policy": {"instance_redistribution_type": "PROACTIVE"}}""", """{"distribution_policy_target_shape": "BALANCED", "update_policy": {"instance_redistribution_type": "NONE"}}"""),
        new("flexibility-shape", Group, """{"instance_flexibility_policy": {"instance_selections": []}}""", """{"distribution_policy_target_shape": "ANY", "instance_flexibility_policy": {"instance_selections": []}}"""),
        new("flexibility-twice", Group, Flexible("g2-standard-12"), Flexible("g2-standard-16")),
        new("canary-shape", Group, """{"distribution_policy_target_shape": "ANY", "version": [{"name": "a"}, {"name": "b"}]}""", """{"version": [{"name": "a"}, {"name": "b"}]}"""),
        new("version-size", Group, """{"version": [{"target_size": {"fixed": 1, "percent": 10}}]}""", """{"version": [{"target_size": {"fixed": 0, "percent": 10}}]}"""),
        new("version-rest", Group, """{"version": [{"target_size": {"fixed": 1}}]}""", """{"version": [{"target_size": {"fixed": 1}}, {"name": "rest"}]}"""),
        new("healing-delay", Group, """{"auto_healing_policies": {"initial_delay_sec": 4000}}""", """{"auto_healing_policies": {"initial_delay_sec": 3600}}"""),
        new("standby-delay", Group, """{"standby_policy": {"initial_delay_sec": 4000}}""", """{"standby_policy": {"initial_delay_sec": 0}}"""),
        new("named-port", Group, """{"named_port": [{"name": "http", "port": 70000}]}""", """{"named_port": [{"name": "http", "port": 8000}]}"""),
        new("named-port-name", Group, """{"named_port": [{"name": "Http", "port": 8000}]}""", """{"named_port": [{"name": "http", "port": 8000}]}"""),
        new("named-port-twice", Group, """{"named_port": [{"name": "http", "port": 1}, {"name": "http", "port": 1}]}""", """{"named_port": [{"name": "http", "port": 1}, {"name": "http", "port": 2}]}"""),

        new("surge-zones", Group, Policy("\"max_surge_fixed\": 2"), Policy("\"max_surge_fixed\": 3")),
        new("unavailable-zones", Group, Policy("\"max_unavailable_fixed\": 1"), Policy("\"max_unavailable_fixed\": 0")),
        new("surge-or-unavailable", Group, Policy("\"max_surge_fixed\": 0, \"max_unavailable_fixed\": 0"), Policy("\"max_surge_fixed\": 0, \"max_unavailable_fixed\": 3")),
        new("recreate-surge", Group, Policy("\"replacement_method\": \"RECREATE\", \"max_surge_fixed\": 3"), Policy("\"replacement_method\": \"RECREATE\", \"max_surge_fixed\": 0")),
        new("surge-both", Group, Policy("\"max_surge_fixed\": 3, \"max_surge_percent\": 50"), Policy("\"max_surge_fixed\": 3, \"max_surge_percent\": 0")),
        new("unavailable-both", Group, Policy("\"max_unavailable_fixed\": 3, \"max_unavailable_percent\": 50"), Policy("\"max_unavailable_fixed\": 3")),

        new("min-replicas", Autoscaler, Scaling("\"min_replicas\": -1"), Scaling("\"min_replicas\": 0")),
        new("min-max-replicas", Autoscaler, Scaling("\"min_replicas\": 50, \"max_replicas\": 10"), Scaling("\"min_replicas\": 10, \"max_replicas\": 10")),
        new("autoscaler-mode", Autoscaler, Scaling("\"mode\": \"AUTO\""), Scaling("\"mode\": \"ONLY_SCALE_OUT\"")),
        new("cooldown", Autoscaler, Scaling("\"cooldown_period\": -1"), Scaling("\"cooldown_period\": 0")),
        new("cpu-target", Autoscaler, Scaling("\"cpu_utilization\": {\"target\": 1.5}"), Scaling("\"cpu_utilization\": [{\"target\": 1}]")),
        new("balancing-target", Autoscaler, Scaling("\"load_balancing_utilization\": {\"target\": 0}"), Scaling("\"load_balancing_utilization\": {\"target\": 1.5}")),
        new("metric-count", Autoscaler, Scaling(Metrics(6)), Scaling(Metrics(5))),
        new("metric-twice", Autoscaler, Scaling("\"metric\": [{\"name\": \"a\"}, {\"name\": \"a\"}]"), Scaling("\"metric\": [{\"name\": \"a\"}, {\"name\": \"b\"}]")),
        new("metric-target", Autoscaler, Scaling("\"metric\": [{\"name\": \"a\", \"target\": 1, \"single_instance_assignment\": 1}]"), Scaling("\"metric\": [{\"name\": \"a\", \"target\": 1, \"single_instance_assignment\": 0}]")),
        new("metric-type", Autoscaler, Scaling("\"metric\": [{\"type\": \"GAUGE\", \"filter\": \"resource.type = global\", \"single_instance_assignment\": 1}]"), Scaling("\"metric\": [{\"type\": \"GAUGE\", \"target\": 1}]")),
        new("scale-in-both", Autoscaler, ScaleIn("\"max_scaled_in_replicas\": {\"fixed\": 1, \"percent\": 10}"), ScaleIn("\"max_scaled_in_replicas\": {\"fixed\": 1, \"percent\": 0}")),
        new("scale-in-percent", Autoscaler, ScaleIn("\"max_scaled_in_replicas\": {\"percent\": 101}"), ScaleIn("\"max_scaled_in_replicas\": {\"percent\": 100}")),
        new("scale-in-window", Autoscaler, ScaleIn("\"time_window_sec\": -1"), ScaleIn("\"time_window_sec\": 100000")),
        new("schedule-duration", Autoscaler, Schedule("\"duration_sec\": 10"), Schedule("\"duration_sec\": 300")),
        new("schedule-replicas", Autoscaler, Schedule("\"min_required_replicas\": 0"), Schedule("\"min_required_replicas\": 1")),
        new("schedule-cron", Autoscaler, Schedule("\"schedule\": \"at eight\""), Schedule("\"schedule\": \"0 8 * * MON-FRI\"")),
        new("schedule-cron", Autoscaler, Schedule("\"schedule\": \"0 8 1 6 * 27\""), Schedule("\"schedule\": \"0 8 1 6 * 2027\"")),
        new("metric-filter", Autoscaler, Filtered("target", "a OR b"), Filtered("target", "metric.labels.a = b")),
        new("metric-instance-labels", Autoscaler, Filtered("target", "resource.labels.zone = a"), Filtered("target", "resource.type = global AND resource.labels.project_id = a")),
        new("metric-share", Autoscaler, Filtered("single_instance_assignment", "resource.type = gce_instance"), Filtered("single_instance_assignment", "resource.type = global")),
        new("metric-share", Autoscaler, Scaling("\"metric\": [{\"name\": \"a\", \"single_instance_assignment\": 1}]"), Scaling("\"metric\": [{\"name\": \"a\", \"target\": 1}]")),
        new("metric-positive", Autoscaler, Scaling("\"metric\": [{\"target\": -1}]"), Scaling("\"metric\": [{\"target\": 0.1}]")),
        new("metric-logs", Autoscaler, Scaling("\"metric\": [{\"name\": \"logging.googleapis.com/user/a\", \"target\": 1}]"), Scaling("\"metric\": [{\"name\": \"custom.googleapis.com/a\", \"target\": 1}]")),
        new("schedule-cron", Autoscaler, Schedule("\"schedule\": \"60 8 * * *\""), Schedule("\"schedule\": \"*/15 8-18/2 1,15 * 0\"")),
        new("schedule-count", Autoscaler, Scaling(Schedules(129)), Scaling(Schedules(128))),
        new("schedule-twice", Autoscaler, Scaling("\"scaling_schedules\": [{\"name\": \"a\"}, {\"name\": \"a\"}]"), Scaling("\"scaling_schedules\": [{\"name\": \"a\"}, {\"name\": \"b\"}]")),
    ];

    private static string Labels(string argument, int count) =>
        $$"""{"{{argument}}": { {{Join(count, number => $"\"k{number}\": \"v\"")}} } }""";

    private static string Metadata(int length) => $$$"""{"metadata": {"user-data": "{{{new string('x', length)}}}"}}""";

    private static string Spot(string reservation) => $$$"""{"scheduling": {"provisioning_model": "SPOT", "preemptible": true}, "reservation_affinity": {"type": "{{{reservation}}}"}}""";

    private static string Bound(string reservation) => $$$"""{"scheduling": {"provisioning_model": "RESERVATION_BOUND", "instance_termination_action": "DELETE"}, "reservation_affinity": {"type": "{{{reservation}}}"}}""";

    private static string Flexible(string second) => $$"""{"distribution_policy_target_shape": "ANY", "instance_flexibility_policy": [{"instance_selections": [{"name": "a", "machine_types": ["g2-standard-12"]}, {"name": "b", "machine_types": ["{{second}}"]}]}]}""";

    private static string Policy(string members) =>
        $$"""{"distribution_policy_zones": ["us-central1-a", "us-central1-b", "us-central1-c"], "update_policy": [{ {{members}} }]}""";

    private static string Scaling(string members) => $$"""{"autoscaling_policy": [{ {{members}} }]}""";

    private static string Filtered(string aim, string filter) => Scaling($$"""
        "metric": [{"name": "a", "{{aim}}": 1, "filter": "{{filter}}"}]
        """);

    private static string ScaleIn(string members) => Scaling($$"""
        "scale_in_control": [{ {{members}} }]
        """);

    private static string Schedule(string members) => Scaling($$"""
        "scaling_schedules": [{ {{members}} }]
        """);

    private static string Schedules(int count) => $"\"scaling_schedules\": [{Join(count, number => $$"""{"name": "s{{number}}"}""")}]";

    private static string Metrics(int count) => $"\"metric\": [{Join(count, number => $$"""{"name": "m{{number}}"}""")}]";

    private static string Join(int count, Func<string, string> item) =>
        string.Join(", ", Enumerable.Range(1, count).Select(number => item(number.ToString(CultureInfo.InvariantCulture))));
}
