using MlInferenceCdktf.Review.Replacement;

namespace MlInferenceCdktf.Review.Tests.Replacement;

/// <summary>One configuration becomes another.</summary>
internal sealed record Edit(string Name, ViolationKind Kind, string Old, string New);

/// <summary>Small stacks that several edits begin with.</summary>
internal static class Stages
{
    public static string Frontend(string address, string rule, string at, string attribute = "id", string port = "443", string id = "r") => Configuration.Of(
        ("google_compute_global_address.ip", $$"""{ "name": "{{address}}" }"""),
        ("google_compute_global_address.own", """{ "name": "own" }"""),
        ($"google_compute_global_forwarding_rule.{id}", $$"""{ "name": "{{rule}}", "port_range": "{{port}}", "ip_address": "${google_compute_global_address.{{at}}.{{attribute}}}" }"""));

    public static string Subnetworks(params (string Id, string Name, string Range)[] subnetworks) => Configuration.Of(
        [.. subnetworks.Select(s => ($"google_compute_subnetwork.{s.Id}", $$"""{ "name": "{{s.Name}}", "network": "net", "ip_cidr_range": "{{s.Range}}" }"""))]);

    public static string Scaled(string group, string autoscaler) => Configuration.Of(
        ("google_compute_region_instance_group_manager.m", $$"""{ "name": "{{group}}", "region": "us-central1" }"""),
        ("google_compute_region_autoscaler.a", $$"""{ "name": "{{autoscaler}}", "target": "${google_compute_region_instance_group_manager.m.id}" }"""));

    public static string Backends(string backend) => Configuration.Of(("google_compute_backend_service.b", $$"""{ "name": "b", "backend": {{backend}} }"""));

    public static string Redirect(params string[] rules) => Configuration.Of(
    [
        ("google_compute_url_map.m", """{ "name": "m", "default_url_redirect": { "https_redirect": true, "strip_query": false } }"""),
        ("google_compute_target_http_proxy.p", """{ "name": "p", "url_map": "${google_compute_url_map.m.id}" }"""),
        .. rules.Select(rule => ($"google_compute_global_forwarding_rule.{rule}", $$"""{ "name": "{{rule}}", "ip_address": "192.0.2.1", "port_range": "{{(rule is "a" ? 443 : 80)}}", "target": "${google_compute_target_http_proxy.p.id}" }""")),
    ]);

    public static string Targeted(string proxy, string rule) => Configuration.Of(
        ($"{proxy}.p", """{ "name": "p" }"""),
        ("google_compute_global_forwarding_rule.r", $$"""{ "name": "{{rule}}", "target": "${{{proxy}}.p.id}" }"""));
}
