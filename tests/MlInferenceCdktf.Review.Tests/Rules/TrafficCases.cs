using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;
using static MlInferenceCdktf.Review.Tests.Plans.PlanDraft;
using static MlInferenceCdktf.Review.Tests.Rules.RuleCase;

namespace MlInferenceCdktf.Review.Tests.Rules;

internal static class TrafficCases
{
    public static IEnumerable<RuleCase> All =>
    [
        Blocks("T01", "address replaced", static plan => plan.Replace(Address, "name", "chat-ip-2")),
        Blocks("T01", "address released", static plan => plan.Delete(Address)),
        Silent("T01", "address relabelled", static plan => plan.Set(Address, "labels", Json("""{"team":"ml"}"""))),
        Blocks("T02", "port moved under one name", static plan => plan.Replace(Rule, "port_range", "8443")),
        Blocks("T02", "old rule first", static plan => plan.Replace(Rule, "port_range", "8443", createFirst: false, name: "chat-8443")),
        Blocks("T02", "rule deleted", static plan => plan.Delete(Rule)),
        Notes("T02", "new rule first", static plan => plan.Replace(Rule, "port_range", "8443", name: "chat-8443")),
        Silent("T02", "rule relabelled", static plan => plan.Set(Rule, "labels", Json("""{"team":"ml"}"""))),
        Blocks("T03", "rule without an address", static plan => plan.Create("google_compute_global_forwarding_rule.new", new() { ["name"] = "new", ["port_range"] = "444" })),
        Silent("T03", "rule on a reserved address", static plan => plan.Create("google_compute_global_forwarding_rule.new", new() { ["name"] = "new", ["port_range"] = "444", ["ip_address"] = "203.0.113.25" })),
        Warns("T04", "keep-alive changed", static plan => plan.Replace(Proxy, "http_keep_alive_timeout_sec", 300, name: "chat-px-2")),
        Silent("T04", "QUIC switched", static plan => plan.Set(Proxy, "quic_override", "DISABLE")),
        Blocks("T05", "domain changed", static plan => plan.Replace(Certificate, "managed.0.domains", Json("""["www.example.com"]"""), name: "chat-cert-2")),
        Silent("T05", "another certificate beside it", static plan => plan.Create("google_compute_managed_ssl_certificate.cert2", new() { ["name"] = "chat-cert-2", ["managed"] = Json("""[{"domains":["www.example.com"]}]""") })),
        Silent("T05", "certificate nobody uses deleted", static plan => plan.Had(Proxy, "ssl_certificates", new JsonArray("projects/acme/global/sslCertificates/chat-cert-1e1")).Delete(Certificate)),
        Warns("T06", "host leaves the URL map", static plan => plan.Set(UrlMap, "host_rule", new JsonArray()).Set(UrlMap, "path_matcher", new JsonArray())),
        Silent("T06", "host added", static plan => plan.Set(UrlMap, "host_rule.0.hosts", Json("""["embed.example.com","e5.example.com"]"""))),
        Warns("T07", "weights shifted", static plan => plan.Set(UrlMap, "default_route_action.0.weighted_backend_services.0.weight", 10).Set(UrlMap, "default_route_action.0.weighted_backend_services.1.weight", 90)),
        Blocks("T07", "port 443 on a proxy of plain HTTP", static plan => plan.Create("google_compute_target_http_proxy.plain", new() { ["name"] = "plain", ["project"] = "acme", ["id"] = "projects/acme/global/targetHttpProxies/plain", ["self_link"] = "projects/acme/global/targetHttpProxies/plain" }).Set(Rule, "target", "projects/acme/global/targetHttpProxies/plain")),
        Silent("T07", "weights in the same proportion", static plan => plan.Set(UrlMap, "default_route_action.0.weighted_backend_services.0.weight", 900).Set(UrlMap, "default_route_action.0.weighted_backend_services.1.weight", 100)),
        Warns("T07", "every host taken to a redirect", static plan => AddHost(plan, "*", """{"name":"new","default_url_redirect":[{"host_redirect":"other.example"}]}""")),
        Silent("T07", "a host beside the served ones", static plan => AddHost(plan, "new.example.org", """{"name":"new","default_url_redirect":[{"host_redirect":"other.example"}]}""")),
        Silent("T07", "URL map described", static plan => plan.Set(UrlMap, "description", "routes")),
        Blocks("T08", "service deleted while routed to", static plan => plan.Delete(Canary)),
        Blocks("T08", "service emptied", static plan => plan.Set(Backend, "backend", new JsonArray())),
        Silent("T08", "service described", static plan => plan.Set(Backend, "description", "main")),
        Blocks("T09", "the only other region is drained already", static plan => plan.Had(Backend, "backend.0.capacity_scaler", 0).Set(Backend, "backend.1.capacity_scaler", 0)),
        Blocks("T09", "the rest is below the peak", static plan => plan.Declares(peak: 100).Set(Backend, "backend.0.capacity_scaler", 0)),
        Warns("T09", "the rest stands the peak", static plan => plan.Declares(peak: 20).Set(Backend, "backend.0.capacity_scaler", 0)),
        Warns("T09", "a group of two in one region goes", static plan => plan.Declares(peak: 20).Had(UsGroup, "region", "europe-west4").Set(Backend, "backend.0.capacity_scaler", 0)),
        Silent("T09", "capacity halved", static plan => plan.Set(Backend, "backend.0.capacity_scaler", 0.5)),
        Warns("T10", "rate changed", static plan => plan.Set(Backend, "backend.0.max_rate_per_instance", 12)),
        Silent("T10", "zero and null in another order", static plan => plan.Set(Backend, "backend", Json($"[{plan.Value(Backend, "backend")![1]!.ToJsonString()},{plan.Value(Backend, "backend")![0]!.ToJsonString().Replace("\"max_utilization\":0", "\"max_utilization\":null", StringComparison.Ordinal)}]"))),
        Blocks("T11", "protocol changed", static plan => plan.Set(Backend, "protocol", "HTTPS")),
        Blocks("T11", "named port changed", static plan => plan.Set(Group, "named_port.0.port", 9000)),
        Blocks("T11", "health checks shut out: rule deleted", static plan => plan.Delete(Firewall)),
        Blocks("T11", "health checks shut out: rule disabled", static plan => plan.Set(Firewall, "disabled", true)),
        Blocks("T11", "health checks shut out: the servers' port closed", static plan => plan.Set(Firewall, "allow.0.ports", Json("""["22"]"""))),
        Blocks("T11", "health checks shut out: one of Google's ranges gone", static plan => plan.Set(Firewall, "source_ranges", Json("""["35.191.0.0/16"]"""))),
        Silent("T11", "an equal rule under another name", static plan => plan.Replace(Firewall, "description", "lb", name: "chat-lb-2")),
        Silent("T11", "an equal rule at another address", static plan => plan.Create("google_compute_firewall.lb2", plan.Entry(Firewall)["change"]!["before"]!.DeepClone().AsObject()).Delete(Firewall)),
        Silent("T11", "Google's ranges in halves", static plan => plan.Set(Firewall, "source_ranges", Json("""["130.211.0.0/23","130.211.2.0/23","35.191.0.0/17","35.191.128.0/17"]"""))),
        Silent("T11", "another named port beside it", static plan => plan.Set(Group, "named_port", Json("""[{"name":"metrics","port":9090},{"name":"http","port":8000}]"""))),
        Blocks("T12", "below the declared request time", static plan => plan.Declares(timeout: 240).Set(Backend, "timeout_sec", 120)),
        Warns("T12", "lowered but long enough", static plan => plan.Declares(timeout: 240).Set(Backend, "timeout_sec", 250)),
        Silent("T12", "raised", static plan => plan.Set(Backend, "timeout_sec", 600)),
        Warns("T13", "draining shortened", static plan => plan.Set(Backend, "connection_draining_timeout_sec", 30)),
        Silent("T13", "still above the declared request time", static plan => plan.Declares(timeout: 240).Set(Backend, "connection_draining_timeout_sec", 250)),
        Warns("T14", "another path", static plan => plan.Set(HealthCheck, "http_health_check.0.request_path", "/ready")),
        Warns("T14", "gives up sooner", static plan => plan.Set(HealthCheck, "unhealthy_threshold", 1)),
        Silent("T14", "more patient", static plan => plan.Set(HealthCheck, "unhealthy_threshold", 5)),
        Warns("T15", "classic", static plan => plan.Set(Backend, "load_balancing_scheme", "EXTERNAL")),
        Silent("T15", "as before", static plan => plan.Set(Backend, "description", "main")),
        Warns("T16", "affinity", static plan => plan.Set(Backend, "session_affinity", "CLIENT_IP")),
        Silent("T16", "empty instead of null", static plan => plan.Set(Backend, "consistent_hash", null)),
        Notes("T17", "CDN on", static plan => plan.Set(Backend, "enable_cdn", true)),
        Warns("T17", "retries of failed inferences", static plan => plan.Set(UrlMap, "default_route_action.0.retry_policy", Json("""[{"retry_conditions":["5xx"],"num_retries":2}]"""))),
        Silent("T17", "retries of refused connections", static plan => plan.Set(UrlMap, "default_route_action.0.retry_policy", Json("""[{"retry_conditions":["connect-failure"],"num_retries":2}]"""))),
        Warns("T18", "address output", static plan => plan.Json["output_changes"] = Json("""{"url":{"actions":["update"],"before":"https://a","after":"https://b","after_unknown":false,"before_sensitive":false,"after_sensitive":false}}""")),
        Silent("T18", "a map that gains a region", static plan => plan.Json["output_changes"] = Json("""{"groups":{"actions":["update"],"before":{"us-central1":"a"},"after":{"us-central1":"a"},"after_unknown":{"europe-west4":true},"before_sensitive":false,"after_sensitive":false}}""")),
        Warns("T18", "a map that loses a region", static plan => plan.Json["output_changes"] = Json("""{"groups":{"actions":["update"],"before":{"europe-west4":"b","us-central1":"a"},"after":{"us-central1":"a"},"after_unknown":{},"before_sensitive":false,"after_sensitive":false}}""")),
        Silent("T18", "new output", static plan => plan.Json["output_changes"] = Json("""{"url":{"actions":["create"],"before":null,"after":"https://b","after_unknown":false,"before_sensitive":false,"after_sensitive":false}}""")),
    ];

    private static void AddHost(PlanDraft plan, string host, string matcher)
    {
        var (hosts, matchers) = (plan.Value(UrlMap, "host_rule")!.AsArray(), plan.Value(UrlMap, "path_matcher")!.AsArray());
        hosts.Add(Json($$"""{"hosts":["{{host}}"],"path_matcher":"new"}"""));
        matchers.Add(Json(matcher));
        _ = plan.Set(UrlMap, "host_rule", hosts).Set(UrlMap, "path_matcher", matchers);
    }
}
