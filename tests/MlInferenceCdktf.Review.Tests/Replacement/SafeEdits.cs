using MlInferenceCdktf.Review.Replacement;
using static MlInferenceCdktf.Review.Tests.Replacement.Stages;

namespace MlInferenceCdktf.Review.Tests.Replacement;

/// <summary>Each reaches what a harmful edit wanted, or looks like one; the kind is the one it must not be taken for.</summary>
internal static class SafeEdits
{
    public static readonly Edit[] All =
    [
        new("a policy replaced with a new name", ViolationKind.NameKept,
            Configuration.Of(("google_compute_ssl_policy.p", """{ "name": "tls-1" }""")),
            Configuration.Of(("google_compute_ssl_policy.p", """{ "name": "tls-2", "description": "new" }"""))),
        new("a template named by prefix gets a label", ViolationKind.NameKept,
            Configuration.Of(("google_compute_instance_template.t", """{ "name_prefix": "t-" }""")),
            Configuration.Of(("google_compute_instance_template.t", """{ "name_prefix": "t-", "labels": { "a": "b" } }"""))),
        new("a construct renamed with a moved block", ViolationKind.NameTaken,
            Configuration.Of(("google_compute_network.old", """{ "name": "net" }""")),
            Configuration.Of(
                """{ "moved": { "from": "google_compute_network.old", "to": "google_compute_network.new" } }""",
                ("google_compute_network.new", """{ "name": "net" }"""))),
        new("the same name in another region", ViolationKind.NameTaken,
            Configuration.Of(("google_compute_router.a", """{ "name": "chat", "region": "us-central1" }""")),
            Configuration.Of(("google_compute_router.a", """{ "name": "chat", "region": "us-central1" }"""), ("google_compute_router.b", """{ "name": "chat", "region": "europe-west4" }"""))),
        new("alert policies, which have no name of ours", ViolationKind.NameTaken,
            Configuration.Of(("google_monitoring_alert_policy.a", """{ "display_name": "chat" }""")),
            Configuration.Of(("google_monitoring_alert_policy.b", """{ "display_name": "chat" }"""))),
        new("a group replaced before its predecessor goes", ViolationKind.NoCreateBeforeDestroy,
            Configuration.Of(("google_compute_region_instance_group_manager.m", """{ "name": "a" }""")),
            Configuration.Of(("google_compute_region_instance_group_manager.m", """{ "name": "b" }"""))),
        new("a group removed whose backend service passed the setting on", ViolationKind.NoCreateBeforeDestroy,
            Configuration.Of(
                ("google_compute_region_instance_group_manager.m", """{ "name": "a", "lifecycle": {} }"""),
                ("google_compute_backend_service.b", """{ "name": "b", "backend": [{ "group": "${google_compute_region_instance_group_manager.m.instance_group}" }] }""")),
            Configuration.Of(("google_compute_backend_service.b", """{ "name": "b" }"""))),
        new("a whole pool removed", ViolationKind.NoCreateBeforeDestroy,
            Configuration.Of(
                ("google_compute_region_instance_group_manager.m", """{ "name": "m", "lifecycle": {} }"""),
                ("google_compute_region_autoscaler.a", """{ "name": "m", "target": "${google_compute_region_instance_group_manager.m.id}", "lifecycle": {} }""")),
            Configuration.Of()),
        new("an address with another label", ViolationKind.GlobalAddressLost,
            Configuration.Of(("google_compute_global_address.ip", """{ "name": "ip" }""")),
            Configuration.Of(("google_compute_global_address.ip", """{ "name": "ip", "labels": { "a": "b" } }"""))),
        new("a rule by the address instead of its link", ViolationKind.AddressSwitchedUnderRule,
            Frontend(address: "ip", rule: "r", at: "ip", attribute: "id"), Frontend(address: "ip", rule: "r", at: "ip", attribute: "address")),
        new("another port under another name", ViolationKind.ForwardingRuleSocketTaken,
            Frontend(address: "ip", rule: "r-443", at: "ip", port: "443"), Frontend(address: "ip", rule: "r-8443", at: "ip", port: "8443")),
        new("another address under another name", ViolationKind.AddressSwitchedUnderRule,
            Frontend(address: "ip", rule: "r-ip", at: "ip"), Frontend(address: "ip", rule: "r-own", at: "own")),
        new("another port", ViolationKind.ListenerLost,
            Frontend(address: "ip", rule: "r-443", at: "ip", id: "a"), Frontend(address: "ip", rule: "r-8443", at: "ip", port: "8443", id: "b")),
        new("a redirect removed", ViolationKind.ListenerLost, Redirect("a", "b"), Redirect("a")),
        new("one of two backends removed", ViolationKind.BackendServiceEmptied,
            Backends("""[{ "group": "g" }, { "group": "h" }]"""), Backends("""[{ "group": "h" }]""")),
        new("backends made by a dynamic block", ViolationKind.BackendServiceEmptied,
            Backends("""[{ "group": "g" }]"""),
            Configuration.Of(("google_compute_backend_service.b", """{ "name": "b", "dynamic": { "backend": { "for_each": "${local.g}", "content": {} } } }"""))),
        new("a second certificate for a second domain", ViolationKind.CertificateLost,
            Configuration.Of(("google_compute_managed_ssl_certificate.a", """{ "name": "a", "managed": { "domains": ["a.example"] } }""")),
            Configuration.Of(
                ("google_compute_managed_ssl_certificate.a", """{ "name": "a", "managed": { "domains": ["a.example"] } }"""),
                ("google_compute_managed_ssl_certificate.b", """{ "name": "b", "managed": { "domains": ["b.example"] } }"""))),
        new("a certificate removed with its domain", ViolationKind.CertificateLost,
            Configuration.Of(("google_compute_managed_ssl_certificate.a", """{ "name": "a", "managed": { "domains": ["a.example"] } }""")),
            Configuration.Of()),
        new("a certificate removed whose domain another one has served all along", ViolationKind.CertificateLost,
            Configuration.Of(
                ("google_compute_managed_ssl_certificate.a", """{ "name": "a", "managed": { "domains": ["a.example"] } }"""),
                ("google_certificate_manager_certificate.a", """{ "name": "a", "managed": { "domains": ["a.example"] } }""")),
            Configuration.Of(("google_certificate_manager_certificate.a", """{ "name": "a", "managed": { "domains": ["a.example"] } }"""))),
        new("a subnetwork replaced with a free range", ViolationKind.SubnetRangeOverlap,
            Subnetworks(("a", "a", "10.0.0.0/20")), Subnetworks(("a", "b", "10.1.0.0/20"))),
        new("a range grown into free space", ViolationKind.SubnetRangeOverlap,
            Subnetworks(("a", "a", "10.0.0.0/20"), ("b", "b", "10.1.0.0/20")), Subnetworks(("a", "a", "10.0.0.0/16"), ("b", "b", "10.1.0.0/20"))),
        new("the same range in another network", ViolationKind.SubnetRangeOverlap,
            Configuration.Of(("google_compute_subnetwork.a", """{ "name": "a", "network": "one", "ip_cidr_range": "10.0.0.0/20" }""")),
            Configuration.Of(
                ("google_compute_subnetwork.a", """{ "name": "a", "network": "one", "ip_cidr_range": "10.0.0.0/20" }"""),
                ("google_compute_subnetwork.b", """{ "name": "b", "network": "two", "ip_cidr_range": "10.0.0.0/20" }"""))),
        new("an autoscaler renamed with its group", ViolationKind.AutoscalerTargetTaken,
            Scaled("a", "a"), Scaled("b", "b")),
        new("from certificates to a map with a new proxy", ViolationKind.CertificateKindSwitchedInPlace,
            Configuration.Of(("google_compute_target_https_proxy.p", """{ "name": "p-1", "ssl_certificates": ["c"] }""")),
            Configuration.Of(("google_compute_target_https_proxy.p", """{ "name": "p-2", "certificate_map": "m" }"""))),
        new("from an HTTP to an HTTPS proxy under a new rule", ViolationKind.TargetKindSwitchedInPlace,
            Targeted("google_compute_target_http_proxy", "r-80"), Targeted("google_compute_target_https_proxy", "r-443")),
        new("to another HTTPS proxy under a rule", ViolationKind.TargetKindSwitchedInPlace,
            Configuration.Of(("google_compute_global_forwarding_rule.r", """{ "name": "r", "target": "projects/acme/global/targetHttpsProxies/p" }""")),
            Targeted("google_compute_target_https_proxy", "r")),
    ];
}
