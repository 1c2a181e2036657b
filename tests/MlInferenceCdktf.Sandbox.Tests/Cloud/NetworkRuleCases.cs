namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

/// <summary>Front end, certificates, network, names in DNS, observability.</summary>
internal static class NetworkRuleCases
{
    private const string Rule = "google_compute_global_forwarding_rule";
    private const string Proxy = "google_compute_target_https_proxy";
    private const string Managed = "google_compute_managed_ssl_certificate";
    private const string Manager = "google_certificate_manager_certificate";
    private const string Firewall = "google_compute_firewall";
    private const string Subnet = "google_compute_subnetwork";
    private const string Nat = "google_compute_router_nat";
    private const string Record = "google_dns_record_set";

    public static RuleCase[] All { get; } =
    [
        new("rule-ports", Rule, """{"port_range": "0-70000"}""", """{"port_range": "443-443"}"""),
        new("rule-ports", Rule, """{"port_range": "443-444"}""", """{"port_range": "443"}"""),
        new("rule-tier", Rule, """{"network_tier": "STANDARD"}""", """{"network_tier": "PREMIUM"}"""),
        new("rule-protocol", Rule, """{"ip_protocol": "UDP", "target": "projects/p/global/targetHttpProxies/x"}""", """{"ip_protocol": "TCP", "target": "projects/p/global/targetHttpProxies/x"}"""),
        new("proxy-certificates", Proxy, """{"ssl_certificates": []}""", """{"ssl_certificates": ["a"]}"""),
        new("proxy-certificate-count", Proxy, Certificates(16), Certificates(15)),
        new("proxy-certificate-map", Proxy, """{"certificate_map": "projects/p/locations/global/certificateMaps/m"}""", """{"certificate_map": "//certificatemanager.googleapis.com/projects/p/locations/global/certificateMaps/m"}"""),
        new("proxy-keep-alive", Proxy, """{"http_keep_alive_timeout_sec": 5000}""", """{"http_keep_alive_timeout_sec": 610}"""),
        new("proxy-keep-alive", "google_compute_target_http_proxy", """{"http_keep_alive_timeout_sec": 4}""", """{"http_keep_alive_timeout_sec": 0}"""),

        new("managed-wildcard", Managed, Domains("*.example.com"), Domains("example.com")),
        new("managed-domain", Managed, Domains("example"), Domains("chat.example.com.")),
        new("managed-twice", Managed, Domains("a.example.com", "a.example.com"), Domains("a.example.com", "b.example.com")),
        new("managed-count", Managed, Domains(101), Domains(100)),
        new("managed-first", Managed, Domains($"{new string('a', 60)}.example.com"), Domains($"{new string('a', 50)}.example.com")),
        new("manager-domain", Manager, Domains("*.*.example.com"), Domains("*.example.com")),
        new("manager-wildcard", Manager, Domains("*.example.com"), """{"managed": [{"domains": ["*.example.com"], "dns_authorizations": ["a"]}]}"""),
        new("entry-match", "google_certificate_manager_certificate_map_entry", """{"hostname": "a", "matcher": "PRIMARY"}""", """{"matcher": "PRIMARY"}"""),
        new("authorization-domain", "google_certificate_manager_dns_authorization", """{"domain": "*.example.com"}""", """{"domain": "example.com"}"""),

        new("source-range", Firewall, """{"source_ranges": ["35.191.0.0"]}""", """{"source_ranges": ["35.191.0.0/16", "2600:2d00:1:1::/64"]}"""),
        new("source-range", Firewall, """{"source_ranges": ["12.12.12.12/24"]}""", """{"source_ranges": ["12.12.12.12/32"]}"""),
        new("destination-range", Firewall, """{"destination_ranges": ["10.0.0.0/33"]}""", """{"destination_ranges": ["10.0.0.0/8"]}"""),
        new("allow-port", Firewall, """{"allow": [{"protocol": "tcp", "ports": ["http"]}]}""", """{"allow": [{"protocol": "tcp", "ports": ["80", "8000-8001"]}]}"""),
        new("deny-port", Firewall, """{"deny": [{"protocol": "tcp", "ports": ["90-80"]}]}""", """{"deny": [{"protocol": "tcp", "ports": ["80-90"]}]}"""),
        new("allow-protocol", Firewall, """{"allow": [{"protocol": "http"}]}""", """{"allow": [{"protocol": "all"}]}"""),
        new("deny-protocol", Firewall, """{"deny": [{"protocol": "icmp", "ports": ["1"]}]}""", """{"deny": [{"protocol": "icmp"}]}"""),
        new("target-accounts", Firewall, Accounts("target", 11), Accounts("target", 10)),
        new("source-accounts", Firewall, Accounts("source", 11), Accounts("source", 10)),

        new("subnet-range", Subnet, """{"ip_cidr_range": "10.0.0.0"}""", """{"ip_cidr_range": "10.0.0.0/20"}"""),
        new("subnet-host-bits", Subnet, """{"ip_cidr_range": "10.0.0.1/20"}""", """{"ip_cidr_range": "10.0.16.0/20"}"""),
        new("subnet-size", Subnet, """{"ip_cidr_range": "10.0.0.0/30"}""", """{"ip_cidr_range": "10.0.0.0/29"}"""),
        new("secondary-range", Subnet, """{"secondary_ip_range": [{"ip_cidr_range": "fd00::/64"}]}""", """{"secondary_ip_range": [{"ip_cidr_range": "10.8.0.0/16"}]}"""),
        new("secondary-host-bits", Subnet, """{"secondary_ip_range": [{"ip_cidr_range": "10.8.1.0/16"}]}""", """{"secondary_ip_range": [{"ip_cidr_range": "10.8.0.0/16"}]}"""),
        new("secondary-size", Subnet, """{"secondary_ip_range": [{"ip_cidr_range": "0.0.0.0/3"}]}""", """{"secondary_ip_range": [{"ip_cidr_range": "10.8.0.0/16"}]}"""),

        new("nat-min-range", Nat, """{"min_ports_per_vm": 60000}""", """{"min_ports_per_vm": 100}"""),
        new("nat-min-power", Nat, """{"min_ports_per_vm": 100, "enable_dynamic_port_allocation": true}""", """{"min_ports_per_vm": 128, "enable_dynamic_port_allocation": true}"""),
        new("nat-max-power", Nat, """{"max_ports_per_vm": 100, "enable_dynamic_port_allocation": true}""", """{"max_ports_per_vm": 65536, "enable_dynamic_port_allocation": true}"""),
        new("nat-max-above-min", Nat, """{"min_ports_per_vm": 64, "max_ports_per_vm": 64}""", """{"min_ports_per_vm": 64, "max_ports_per_vm": 128}"""),
        new("nat-max-dynamic", Nat, """{"max_ports_per_vm": 128}""", """{"max_ports_per_vm": 128, "enable_dynamic_port_allocation": true}"""),
        new("nat-endpoint-mapping", Nat, """{"enable_dynamic_port_allocation": true, "enable_endpoint_independent_mapping": true}""", """{"enable_dynamic_port_allocation": true, "enable_endpoint_independent_mapping": false}"""),
        new("nat-addresses", Nat, """{"nat_ip_allocate_option": "MANUAL_ONLY"}""", """{"nat_ip_allocate_option": "MANUAL_ONLY", "nat_ips": ["a"]}"""),
        new("nat-addresses", Nat, """{"nat_ip_allocate_option": "AUTO_ONLY", "nat_ips": ["a"]}""", """{"nat_ip_allocate_option": "AUTO_ONLY"}"""),
        new("nat-subnetworks", Nat, """{"source_subnetwork_ip_ranges_to_nat": "LIST_OF_SUBNETWORKS"}""", """{"source_subnetwork_ip_ranges_to_nat": "LIST_OF_SUBNETWORKS", "subnetwork": [{"name": "a"}]}"""),

        new("record-name", Record, """{"name": "chat.example.com"}""", """{"name": "chat.example.com."}"""),
        new("record-ttl", Record, """{"ttl": -1}""", """{"ttl": 0}"""),
        new("record-data", Record, """{"type": "A", "rrdatas": ["2600:1901::1"]}""", """{"type": "AAAA", "rrdatas": ["2600:1901::1"]}"""),

        new("alert-duration", "google_monitoring_alert_policy", Threshold("\"duration\": \"90s\""), Threshold("\"duration\": \"300s\"")),
        new("alert-alignment", "google_monitoring_alert_policy", Threshold("\"aggregations\": [{\"alignment_period\": \"30s\"}]"), Threshold("\"aggregations\": [{\"alignment_period\": \"60s\"}]")),
        new("alert-conditions", "google_monitoring_alert_policy", """{"conditions": []}""", """{"conditions": [{"display_name": "a"}]}"""),
        new("uptime-period", "google_monitoring_uptime_check_config", """{"period": "30s"}""", """{"period": "60s"}"""),
        new("uptime-timeout", "google_monitoring_uptime_check_config", """{"timeout": "61s"}""", """{"timeout": "10s"}"""),
        new("slo-goal", "google_monitoring_slo", """{"goal": 1}""", """{"goal": 0.995}"""),
        new("slo-period", "google_monitoring_slo", """{"rolling_period_days": 31}""", """{"rolling_period_days": 28}"""),
    ];

    private static string Certificates(int count) => $$"""{"ssl_certificates": [{{string.Join(", ", Enumerable.Repeat("\"a\"", count))}}]}""";

    private static string Accounts(string side, int count) => $$"""{"{{side}}_service_accounts": [{{string.Join(", ", Enumerable.Repeat("\"a\"", count))}}]}""";

    private static string Domains(params string[] domains) => $$"""{"managed": [{"domains": [{{string.Join(", ", domains.Select(domain => $"\"{domain}\""))}}]}]}""";

    private static string Domains(int count) => Domains([.. Enumerable.Range(0, count).Select(number => FormattableString.Invariant($"d{number}.example.com"))]);

    private static string Threshold(string members) => $$"""{"conditions": [{"condition_threshold": [{ {{members}} }]}]}""";
}
