using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;
using static MlInferenceCdktf.Review.Tests.Plans.PlanDraft;
using static MlInferenceCdktf.Review.Tests.Rules.RuleCase;

namespace MlInferenceCdktf.Review.Tests.Rules;

internal static class SecurityCases
{
    private const string Tls = "google_compute_ssl_policy.tls";
    private const string Subnetwork = "google_compute_subnetwork.sub_europe_west4";

    public static IEnumerable<RuleCase> All =>
    [
        Blocks("S01", "sources emptied", static plan => plan.Set(Firewall, "source_ranges", new JsonArray())),
        Blocks("S01", "open to the world", static plan => plan.Set(Firewall, "source_ranges", Json("""["0.0.0.0/0"]"""))),
        Blocks("S01", "open to IPv6", static plan => plan.Set(Firewall, "source_ranges", Json("""["130.211.0.0/22","35.191.0.0/16","::/0"]"""))),
        Blocks("S01", "wider range", static plan => plan.Set(Firewall, "source_ranges", Json("""["130.211.0.0/16","35.191.0.0/16"]"""))),
        Blocks("S01", "more ports", static plan => plan.Set(Firewall, "allow.0.ports", Json("""["22","8000","8001"]"""))),
        Silent("S01", "narrower range", static plan => plan.Set(Firewall, "source_ranges", Json("""["130.211.0.0/24","35.191.0.0/16"]"""))),
        Silent("S01", "fewer ports", static plan => plan.Set(Firewall, "allow.0.ports", Json("""["8000"]"""))),
        Blocks("S02", "public addresses", static plan => plan.Roll(Template, Group, "network_interface.0.access_config", Json("""[{"network_tier":"PREMIUM"}]"""))),
        Silent("S02", "another card", static plan => plan.Roll(Template, Group, "network_interface.0.nic_type", "VIRTIO_NET")),
        Blocks("S03", "policy detached", static plan => plan.Set(Backend, "security_policy", "")),
        Warns("S03", "limit raised", static plan => Limit(plan, 1000)),
        Silent("S03", "limit lowered", static plan => Limit(plan, 50)),
        Blocks("S04", "IAP off", static plan => plan.Had(Backend, "iap", Json("""[{"enabled":true}]""")).Set(Backend, "iap", Json("""[{"enabled":false}]"""))),
        Blocks("S04", "everyone", static plan => plan.Create("google_storage_bucket_iam_member.all", new() { ["bucket"] = "acme-models", ["role"] = "roles/storage.objectViewer", ["member"] = "allUsers" })),
        Silent("S04", "a named member", static plan => plan.Create("google_storage_bucket_iam_member.one", new() { ["bucket"] = "acme-models", ["role"] = "roles/storage.objectViewer", ["member"] = "user:a@example.com" })),
        Warns("S05", "older TLS", static plan => plan.Set(Tls, "min_tls_version", "TLS_1_0")),
        Silent("S05", "stricter TLS", static plan => plan.Set(Tls, "profile", "RESTRICTED")),
        Blocks("S06", "owner", static plan => plan.Replace(Grant, "role", "roles/owner")),
        Silent("S06", "a narrow role", static plan => plan.Create("google_project_iam_member.trace", new() { ["project"] = "acme", ["role"] = "roles/cloudtrace.agent", ["member"] = "serviceAccount:a@acme.iam.gserviceaccount.com" })),
        Blocks("S07", "a token in a start-up file", static plan => plan.Roll(Template, Group, "metadata", Json($"{{\"user-data\":\"export HF={Token}\"}}"))),
        Silent("S07", "the secret's name", static plan => plan.Roll(Template, Group, "metadata", Json("""{"user-data":"export HF_TOKEN=projects/acme/secrets/hf-token"}"""))),
        Warns("S08", "integrity off", static plan => plan.Roll(Template, Group, "shielded_instance_config.0.enable_vtpm", false)),
        Silent("S08", "secure boot on", static plan => plan.Roll(Template, Group, "shielded_instance_config.0.enable_secure_boot", true)),
        Warns("S09", "may be public", static plan => plan.Set(Bucket, "public_access_prevention", "inherited")),
        Silent("S09", "still enforced", static plan => plan.Set(Bucket, "storage_class", "NEARLINE")),
        Warns("S10", "versions off", static plan => plan.Set(Bucket, "versioning.0.enabled", false)),
        Silent("S10", "sampled less", static plan => plan.Set(Backend, "log_config.0.sample_rate", 0.5)),
        Warns("S11", "private access off", static plan => plan.Set(Subnetwork, "private_ip_google_access", false)),
        Silent("S11", "more NAT ports", static plan => plan.Set(Nat, "min_ports_per_vm", 128)),
    ];

    /// <summary>Made of parts, so that no scanner takes this file for a leak.</summary>
    public static string Token => "hf_" + new string('a', 12) + new string('B', 20);

    private static void Limit(PlanDraft plan, int count)
    {
        var rules = plan.Value(Armor, "rule")!.AsArray();
        var throttle = rules.Single(static rule => rule!["action"]!.GetValue<string>() == "throttle")!;
        throttle["rate_limit_options"]![0]!["rate_limit_threshold"]![0]!["count"] = count;
        _ = plan.Set(Armor, "rule", rules.DeepClone());
    }
}
