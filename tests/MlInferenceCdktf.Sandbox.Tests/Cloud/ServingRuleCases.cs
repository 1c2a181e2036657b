namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

/// <summary>Health checks, backend services, URL maps, edge protection.</summary>
internal static class ServingRuleCases
{
    private const string Check = "google_compute_health_check";
    private const string Service = "google_compute_backend_service";
    private const string Map = "google_compute_url_map";
    private const string Policy = "google_compute_security_policy";
    private const string Group = "https://www.googleapis.com/compute/v1/projects/acme/regions/us-central1/instanceGroups/g";

    private static readonly string[] _protocols = ["http", "https", "http2", "tcp", "ssl", "grpc"];

    private static readonly string[] _actions =
        ["{0}", "\"path_matcher\": [{{{0}}}]", "\"path_matcher\": [{{\"path_rule\": [{{{0}}}]}}]", "\"path_matcher\": [{{\"route_rules\": [{{{0}}}]}}]"];

    public static RuleCase[] All { get; } =
    [
        .. _protocols.Select(protocol => new RuleCase($"{protocol}-health-check-port", Check, Block(protocol, "\"port\": 70000"), Block(protocol, "\"port\": 65535"))),
        .. _protocols.Take(3).Select(protocol => new RuleCase($"{protocol}-health-check-path", Check, Block(protocol, "\"request_path\": \"health\""), Block(protocol, "\"request_path\": \"/health\""))),
        .. _protocols.Select(protocol => new RuleCase($"{protocol}-health-check-named-port", Check, Block(protocol, "\"port_specification\": \"USE_NAMED_PORT\""), Block(protocol, "\"port_specification\": \"USE_FIXED_PORT\""))),
        new("check-timeout", Check, """{"timeout_sec": 60, "check_interval_sec": 10}""", """{"timeout_sec": 10, "check_interval_sec": 10}"""),
        new("check-timeout", Check, """{"timeout_sec": 6}""", """{"timeout_sec": 5}"""),
        new("check-interval-range", Check, """{"check_interval_sec": 301}""", """{"check_interval_sec": 300}"""),
        new("check-timeout-range", Check, """{"timeout_sec": 0}""", """{"timeout_sec": 1}"""),
        new("healthy-threshold", Check, """{"healthy_threshold": 11}""", """{"healthy_threshold": 10}"""),
        new("unhealthy-threshold", Check, """{"unhealthy_threshold": 0}""", """{"unhealthy_threshold": 1}"""),

        new("capacity-scaler", Service, Backend("\"capacity_scaler\": 0.05"), Backend("\"capacity_scaler\": 0.1")),
        new("capacity-only", Service, Backend("\"capacity_scaler\": 0"), """{"backend": [{"capacity_scaler": 0}, {"capacity_scaler": 1}]}"""),
        new("rate-missing", Service, Backend("\"balancing_mode\": \"RATE\", \"max_rate_per_instance\": 0"), Backend("\"balancing_mode\": \"RATE\", \"max_rate_per_instance\": 8")),
        new("rate-missing", Service, Backend("\"balancing_mode\": \"RATE\""), Backend("\"balancing_mode\": \"CUSTOM_METRICS\"")),
        new("rate-regional", Service, Backend($"\"group\": \"{Group}\", \"max_rate\": 8"), Backend($"\"group\": \"{Group}\", \"max_rate\": 0")),
        new("rate-negative", Service, Backend("\"max_rate_per_instance\": -1"), Backend("\"max_rate_per_instance\": 1")),
        new("utilization-range", Service, Backend("\"max_utilization\": 1.1"), Backend("\"max_utilization\": 1")),
        new("custom-metrics-missing", Service, Backend("\"balancing_mode\": \"CUSTOM_METRICS\""), Backend("\"balancing_mode\": \"CUSTOM_METRICS\", \"custom_metrics\": [{\"name\": \"m\"}]")),
        new("custom-metrics-range", Service, Backend("\"custom_metrics\": [{\"max_utilization\": 2}]"), Backend("\"custom_metrics\": [{\"max_utilization\": 0.8}]")),
        new("utilization-affinity", Service, """{"session_affinity": "CLIENT_IP", "backend": [{"balancing_mode": "UTILIZATION"}]}""", """{"session_affinity": "CLIENT_IP", "backend": [{"balancing_mode": "RATE"}]}"""),
        new("backend-count", Service, Backends(51), Backends(50)),
        new("backend-twice", Service, """{"backend": [{"group": "a"}, {"group": "a"}]}""", """{"backend": [{"group": "a"}, {"group": "b"}]}"""),
        new("backend-timeout", Service, """{"timeout_sec": 0}""", """{"timeout_sec": 86400}"""),
        new("draining", Service, """{"connection_draining_timeout_sec": 3601}""", """{"connection_draining_timeout_sec": 3600}"""),
        new("sample-rate", Service, """{"log_config": {"enable": true, "sample_rate": 2}}""", """{"log_config": {"enable": true, "sample_rate": 1}}"""),
        new("request-header", Service, """{"custom_request_headers": ["X-Region"]}""", """{"custom_request_headers": ["X-Region:{client_region}"]}"""),
        new("request-header-count", Service, Headers(17), Headers(16)),
        new("health-check-missing", Service, Backend($"\"group\": \"{Group}\""), $$"""{"health_checks": ["hc"], "backend": [{"group": "{{Group}}"}]}"""),
        new("consistent-hash", Service, """{"locality_lb_policy": "ROUND_ROBIN", "consistent_hash": {"minimum_ring_size": 10}}""", """{"locality_lb_policy": "MAGLEV", "consistent_hash": {"minimum_ring_size": 10}}"""),
        new("weighted-scheme", Service, """{"locality_lb_policy": "WEIGHTED_ROUND_ROBIN"}""", """{"locality_lb_policy": "WEIGHTED_ROUND_ROBIN", "load_balancing_scheme": "EXTERNAL_MANAGED"}"""),
        new("preference-scheme", Service, """{"load_balancing_scheme": "EXTERNAL", "backend": [{"preference": "PREFERRED"}]}""", """{"load_balancing_scheme": "EXTERNAL", "backend": [{"preference": ""}]}"""),
        new("custom-metrics-scheme", Service, Backend("\"custom_metrics\": [{\"name\": \"m\"}]"), """{"load_balancing_scheme": "EXTERNAL_MANAGED", "backend": [{"custom_metrics": [{"name": "m"}]}]}"""),
        new("stream-duration", Service, """{"load_balancing_scheme": "EXTERNAL_MANAGED", "max_stream_duration": {"seconds": 1}}""", """{"load_balancing_scheme": "INTERNAL_SELF_MANAGED", "max_stream_duration": {"seconds": 1}}"""),
        new("cdn-iap", Service, """{"enable_cdn": true, "iap": {"enabled": true}}""", """{"enable_cdn": true, "iap": {"enabled": false}}"""),

        new("host-rule-matcher", Map, """{"host_rule": [{"path_matcher": "a"}], "path_matcher": [{"name": "b"}]}""", """{"host_rule": [{"path_matcher": "a"}], "path_matcher": [{"name": "a"}]}"""),
        new("host-twice", Map, """{"host_rule": [{"hosts": ["a"]}, {"hosts": ["a"]}]}""", """{"host_rule": [{"hosts": ["a"]}, {"hosts": ["b"]}]}"""),
        new("matcher-name", Map, """{"path_matcher": [{"name": "A"}]}""", """{"path_matcher": [{"name": "a"}]}"""),
        new("matcher-twice", Map, """{"path_matcher": [{"name": "a"}, {"name": "a"}]}""", """{"path_matcher": [{"name": "a"}, {"name": "b"}]}"""),
        new("matcher-rules", Map, """{"path_matcher": [{"path_rule": [{"paths": ["/"]}], "route_rules": [{"priority": 1}]}]}""", """{"path_matcher": [{"path_rule": [], "route_rules": [{"priority": 1}]}]}"""),
        new("route-priorities", Map, """{"path_matcher": [{"route_rules": [{"priority": 1}, {"priority": 1}]}]}""", """{"path_matcher": [{"route_rules": [{"priority": 1}]}, {"route_rules": [{"priority": 1}]}]}"""),
        new("route-priority", Map, """{"path_matcher": [{"route_rules": [{"priority": -1}]}]}""", """{"path_matcher": [{"route_rules": [{"priority": 0}]}]}"""),
        new("path-rule-path", Map, """{"path_matcher": [{"path_rule": [{"paths": ["v1"]}]}]}""", """{"path_matcher": [{"path_rule": [{"paths": ["/v1/*"]}]}]}"""),
        .. _actions.SelectMany((_, index) => Weights(index)),

        new("default-rule", Policy, """{"rule": [{"priority": 1000}]}""", """{"rule": [{"priority": 1000}, {"priority": 2147483647}]}"""),
        new("rule-priority-twice", Policy, """{"rule": [{"priority": 1}, {"priority": 1}]}""", """{"rule": [{"priority": 1}, {"priority": 2}]}"""),
        new("rule-priority-range", Policy, """{"rule": [{"priority": -1}]}""", """{"rule": [{"priority": 0}]}"""),
        new("rule-ranges", Policy, Ranges(11), Ranges(10)),
        new("rule-range", Policy, """{"rule": [{"match": {"config": {"src_ip_ranges": ["everyone"]}}}]}""", """{"rule": [{"match": {"config": {"src_ip_ranges": ["*", "10.0.0.0/8", "192.0.2.1"]}}}]}"""),
        new("rule-expression", Policy, Expression("request.headers["), Expression("request.headers['a'] == ')' && has(x)")),
        new("rule-expression", Policy, Expression("a == 'b"), Expression("a == 'it\\\\'s'")),
        new("rule-expression", Policy, Expression("a)"), Expression("(a)")),
        new("rule-action", Policy, """{"rule": [{"action": "drop"}]}""", """{"rule": [{"action": "deny(403)"}]}"""),
        new("rate-limit-missing", Policy, """{"rule": [{"action": "throttle"}]}""", """{"rule": [{"action": "allow"}]}"""),
        new("rate-limit-action", Policy, Limit("allow", "\"conform_action\": \"allow\""), Limit("throttle", "\"conform_action\": \"allow\"")),
        new("ban-action", Policy, Limit("throttle", "\"ban_duration_sec\": 60"), Limit("throttle", "\"ban_duration_sec\": 0")),
        new("ban-duration", Policy, Limit("rate_based_ban", "\"conform_action\": \"allow\""), Limit("rate_based_ban", "\"ban_duration_sec\": 60")),
        new("conform-action", Policy, Limit("throttle", "\"conform_action\": \"deny\""), Limit("throttle", "\"conform_action\": \"allow\"")),
        new("exceed-action", Policy, Limit("throttle", "\"exceed_action\": \"deny(418)\""), Limit("throttle", "\"exceed_action\": \"deny(429)\"")),
        new("rate-interval", Policy, Limit("throttle", "\"rate_limit_threshold\": {\"interval_sec\": 61}"), Limit("throttle", "\"rate_limit_threshold\": {\"interval_sec\": 60}")),
        new("rate-count", Policy, Limit("throttle", "\"rate_limit_threshold\": {\"count\": 0}"), Limit("throttle", "\"rate_limit_threshold\": {\"count\": 1}")),
        new("rate-key-configs", Policy, Limit("throttle", "\"enforce_on_key\": \"IP\", \"enforce_on_key_configs\": [{\"enforce_on_key_type\": \"IP\"}]"), Limit("throttle", "\"enforce_on_key\": \"\", \"enforce_on_key_configs\": [{\"enforce_on_key_type\": \"IP\"}]")),
        new("rate-key-name", Policy, Limit("throttle", "\"enforce_on_key\": \"HTTP_HEADER\""), Limit("throttle", "\"enforce_on_key\": \"HTTP_HEADER\", \"enforce_on_key_name\": \"authorization\"")),
    ];

    private static string Block(string protocol, string members) => $$"""{"{{protocol}}_health_check": [{ {{members}} }]}""";

    private static string Backend(string members) => $$"""{"backend": [{ {{members}} }]}""";

    private static string Backends(int count) => $$"""{"backend": [{{string.Join(", ", Enumerable.Repeat("{\"balancing_mode\": \"RATE\"}", count))}}]}""";

    private static string Headers(int count) => $$"""{"custom_request_headers": [{{string.Join(", ", Enumerable.Repeat("\"a:b\"", count))}}]}""";

    private static string Ranges(int count) => $$$"""{"rule": [{"match": [{"config": [{"src_ip_ranges": [{{{string.Join(", ", Enumerable.Repeat("\"*\"", count))}}}]}]}]}]}""";

    private static string Expression(string expression) => $$$"""{"rule": [{"match": [{"expr": [{"expression": "{{{expression}}}"}]}]}]}""";

    private static string Limit(string action, string members) => $$"""{"rule": [{"action": "{{action}}", "rate_limit_options": [{ {{members}} }]}]}""";

    private static IEnumerable<RuleCase> Weights(int index)
    {
        string Action(int weight)
        {
            var name = index < 2 ? "default_route_action" : "route_action";
            var action = FormattableString.Invariant($"\"{name}\": {{\"weighted_backend_services\": [{{\"weight\": {weight}}}]}}");
            return "{" + string.Format(System.Globalization.CultureInfo.InvariantCulture, _actions[index], action) + "}";
        }

        yield return new(FormattableString.Invariant($"weights-{index + 1}"), Map, Action(1001), Action(1000));
        yield return new(FormattableString.Invariant($"weights-sum-{index + 1}"), Map, Action(0), Action(1));
    }
}
