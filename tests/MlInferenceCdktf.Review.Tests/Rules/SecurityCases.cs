using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;
using static MlInferenceCdktf.Review.Tests.Plans.PlanDraft;
using static MlInferenceCdktf.Review.Tests.Rules.RuleCase;

namespace MlInferenceCdktf.Review.Tests.Rules;

internal static class SecurityCases
{
    private const string Tls = "google_compute_ssl_policy.tls";
    private const string ServerAccount = "google_service_account.sa";
    private const string Subnetwork = "google_compute_subnetwork.sub_europe_west4";

    public static IEnumerable<RuleCase> All =>
    [
        Blocks("S01", "sources emptied", static plan => plan.Set(Firewall, "source_ranges", new JsonArray())),
        Blocks("S01", "open to the world", static plan => plan.Set(Firewall, "source_ranges", Json("""["0.0.0.0/0"]"""))),
        Blocks("S01", "open to IPv6", static plan => plan.Set(Firewall, "source_ranges", Json("""["130.211.0.0/22","35.191.0.0/16","::/0"]"""))),
        Blocks("S01", "wider range", static plan => plan.Set(Firewall, "source_ranges", Json("""["130.211.0.0/16","35.191.0.0/16"]"""))),
        Blocks("S01", "more ports", static plan => plan.Set(Firewall, "allow.0.ports", Json("""["22","8000","8001"]"""))),
        Blocks("S01", "a public range beside the others", static plan => plan.Set(Firewall, "source_ranges", Json("""["130.211.0.0/22","35.191.0.0/16","203.0.113.7/24"]"""))),
        Blocks("S01", "an address without a mask", static plan => plan.Set(Firewall, "source_ranges", Json("""["130.211.0.0/22","35.191.0.0/16","203.0.113.7"]"""))),
        Blocks("S01", "the world in halves", static plan => Allow(plan, """["0.0.0.0/1","128.0.0.0/1"]""", disabled: false)),
        Blocks("S01", "an open rule switched on", static plan => Existing(plan, "allow").Had("google_compute_firewall.new", "disabled", true).Set("google_compute_firewall.new", "disabled", false)),
        Silent("S01", "an open rule switched off", static plan => Existing(plan, "allow").Set("google_compute_firewall.new", "disabled", true)),
        Warns("S01", "a rule that denies deleted", static plan => Existing(plan, "deny").Delete("google_compute_firewall.new")),
        Silent("S01", "a rule that allows deleted", static plan => Existing(plan, "allow").Delete("google_compute_firewall.new")),
        Warns("S01", "for every VM", static plan => plan.Had(Firewall, "target_tags", Json("""["x"]""")).Had(Firewall, "target_service_accounts", null).Set(Firewall, "target_tags", null)),
        Silent("S01", "from all to one port", static plan => Existing(plan, "allow").Set("google_compute_firewall.new", "allow", Json("""[{"protocol":"tcp","ports":["443"]}]"""))),
        Silent("S01", "one port of a range", static plan => plan.Had(Firewall, "allow.0.ports", Json("""["7000-9000"]""")).Set(Firewall, "allow.0.ports", Json("""["8000"]"""))),
        Silent("S01", "a private range in halves", static plan => plan.Had(Firewall, "source_ranges", Json("""["10.0.0.0/8"]""")).Set(Firewall, "source_ranges", Json("""["10.0.0.0/9","10.128.0.0/9"]"""))),
        Silent("S01", "narrower range", static plan => plan.Set(Firewall, "source_ranges", Json("""["130.211.0.0/24","35.191.0.0/16"]"""))),
        Silent("S01", "fewer ports", static plan => plan.Set(Firewall, "allow.0.ports", Json("""["8000"]"""))),
        Blocks("S02", "public addresses", static plan => plan.Roll(Template, Group, "network_interface.0.access_config", Json("""[{"network_tier":"PREMIUM"}]"""))),
        Silent("S02", "another card", static plan => plan.Roll(Template, Group, "network_interface.0.nic_type", "VIRTIO_NET")),
        Blocks("S03", "policy detached", static plan => plan.Set(Backend, "security_policy", "")),
        Warns("S03", "limit raised", static plan => Limit(plan, 1000)),
        Warns("S03", "a deny narrowed", static plan => Rules(plan, Refusal(100, "198.51.100.0/24"), Refusal(100, "198.51.100.1/32"))),
        Silent("S03", "a deny widened", static plan => Rules(plan, Refusal(100, "198.51.100.1/32"), Refusal(100, "198.51.100.0/24"))),
        Silent("S03", "a deny renumbered", static plan => Rules(plan, Refusal(100, "198.51.100.0/24"), Refusal(90, "198.51.100.0/24"))),
        Warns("S03", "a deny moved behind a new allow", static plan => Rules(plan, Refusal(100, "198.51.100.0/24"), $"{Admission(1, "*")},{Refusal(100, "198.51.100.0/24")}")),
        Warns("S03", "an allow moved before a deny", static plan => Rules(plan, $"{Refusal(100, "198.51.100.0/24")},{Admission(200, "198.51.100.7")}", $"{Admission(50, "198.51.100.7")},{Refusal(100, "198.51.100.0/24")}")),
        Silent("S03", "an allow narrowed before a deny", static plan => Rules(plan, $"{Admission(50, "198.51.100.0/28")},{Refusal(100, "198.51.100.0/24")}", $"{Admission(50, "198.51.100.7")},{Refusal(100, "198.51.100.0/24")}")),
        Silent("S03", "a deny and an allow before it, both new", static plan => Rules(plan, Refusal(100, "198.51.100.0/24"), $"{Refusal(100, "198.51.100.0/24")},{Admission(150, "203.0.113.7")},{Refusal(200, "203.0.113.0/24")}")),
        Warns("S03", "a deny of some other addresses", static plan => Rules(plan, Refusal(100, "198.51.100.0/24"), Refusal(100, "198.51.100.128/25"))),
        Warns("S03", "a deny that only limits", static plan => Rules(plan, Refusal(100, "198.51.100.0/24"), ArmorRule("throttle", 100, "198.51.100.0/24"))),
        Silent("S03", "a deny moved in front of a limit", static plan => Rules(plan, $"{ArmorRule("throttle", 1000, "*")},{Refusal(2000, "198.51.100.0/24")}", $"{Refusal(500, "198.51.100.0/24")},{ArmorRule("throttle", 1000, "*")}")),
        Warns("S03", "a deny moved behind a limit", static plan => Rules(plan, $"{Refusal(500, "198.51.100.0/24")},{ArmorRule("throttle", 1000, "*")}", $"{ArmorRule("throttle", 1000, "*")},{Refusal(2000, "198.51.100.0/24")}")),
        Silent("S03", "an allow that goes", static plan => Rules(plan, $"{Admission(50, "198.51.100.7")},{Refusal(100, "198.51.100.0/24")}", Refusal(100, "198.51.100.0/24"))),
        Warns("S03", "a deny of other addresses", static plan => Rules(plan, Refusal(100, "198.51.100.0/24"), Refusal(100, "203.0.113.0/24"))),
        Silent("S03", "an allow of other addresses", static plan => Rules(plan, Refusal(100, "198.51.100.0/24"), $"{Admission(1, "192.0.2.0/24")},{Refusal(100, "198.51.100.0/24")}")),
        Silent("S03", "limit lowered", static plan => Limit(plan, 50)),
        Blocks("S04", "IAP off", static plan => plan.Had(Backend, "iap", Json("""[{"enabled":true}]""")).Set(Backend, "iap", Json("""[{"enabled":false}]"""))),
        Blocks("S04", "everyone", static plan => plan.Create("google_storage_bucket_iam_member.all", new() { ["bucket"] = "acme-models", ["role"] = "roles/storage.objectViewer", ["member"] = "allUsers" })),
        Silent("S04", "a named member", static plan => plan.Create("google_storage_bucket_iam_member.one", new() { ["bucket"] = "acme-models", ["role"] = "roles/storage.objectViewer", ["member"] = "user:a@example.com" })),
        Warns("S05", "older TLS", static plan => plan.Set(Tls, "min_tls_version", "TLS_1_0")),
        Silent("S05", "stricter TLS", static plan => plan.Set(Tls, "profile", "RESTRICTED")),
        Blocks("S06", "owner", static plan => plan.Replace(Grant, "role", "roles/owner")),
        Blocks("S06", "one more owner", static plan => Binding(plan, "roles/owner", """["user:a@example.com","user:b@example.com"]""")),
        Silent("S06", "one more viewer", static plan => Binding(plan, "roles/viewer", """["user:a@example.com","user:b@example.com"]""")),
        Silent("S06", "one owner fewer", static plan => Binding(plan, "roles/owner", "[]")),
        Blocks("S06", "another owner", static plan => plan.Had(Grant, "role", "roles/owner").Replace(Grant, "member", "user:b@example.com")),
        Silent("S06", "a viewer, no longer the owner", static plan => plan.Had(Grant, "role", "roles/owner").Replace(Grant, "role", "roles/viewer")),
        Warns("S06", "admin of the bucket", static plan => plan.Create("google_storage_bucket_iam_member.admin", new() { ["bucket"] = "acme-models", ["role"] = "roles/storage.admin", ["member"] = "user:a@example.com" })),
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
        Warns("S11", "NAT deleted under its region's VMs", static plan => plan.Delete(Nat)),
        Silent("S11", "NAT replaced by another of its region", static plan => plan.Delete(Nat).Create("google_compute_router_nat.other", new() { ["name"] = "other", ["region"] = "europe-west4", ["router"] = "chat-europe-west4" })),
        Silent("S11", "more NAT ports", static plan => plan.Set(Nat, "min_ports_per_vm", 128)),
        Warns("S12", "logs", static plan => plan.Delete(Grant)),
        Silent("S12", "the same right by another grant", static plan => plan.Delete(Grant).Create("google_project_iam_member.logs", new() { ["project"] = "acme", ["role"] = "roles/logging.logWriter", ["member"] = Server })),
        Silent("S12", "forgotten, not taken", static plan => plan.Delete(Grant).Entry(Grant)["change"]!["actions"] = new JsonArray("forget")),
        Warns("S12", "one member of a binding", static plan => Members(plan, $"[\"{Server}\",\"user:a@example.com\"]", """["user:a@example.com"]""")),
        Silent("S12", "another member of a binding", static plan => Members(plan, $"[\"{Server}\",\"user:a@example.com\"]", $"[\"{Server}\"]")),
        Silent("S12", "somebody else's", static plan => plan.Had(Grant, "member", "user:a@example.com").Delete(Grant)),
        Warns("S12", "a secret that start-up names", static plan => Secret(plan, "hf-token")),
        Silent("S12", "a secret that start-up no longer names", static plan => Secret(plan, "other")),
        Blocks("S12", "the account disabled", static plan => plan.Set(ServerAccount, "disabled", true)),
        Silent("S12", "the account described", static plan => plan.Set(ServerAccount, "description", "serves chat")),
    ];

    private const string Server = "serviceAccount:chat-server@acme.iam.gserviceaccount.com";

    /// <summary>Made of parts, so that no scanner takes this file for a leak.</summary>
    public static string Token => "hf_" + new string('a', 12) + new string('B', 20);

    private static void Limit(PlanDraft plan, int count)
    {
        var rules = plan.Value(Armor, "rule")!.AsArray();
        var throttle = rules.Single(static rule => rule!["action"]!.GetValue<string>() == "throttle")!;
        throttle["rate_limit_options"]![0]!["rate_limit_threshold"]![0]!["count"] = count;
        _ = plan.Set(Armor, "rule", rules.DeepClone());
    }

    private static PlanDraft Allow(PlanDraft plan, string sources, bool disabled) =>
        plan.Create("google_compute_firewall.new", new() { ["name"] = "new", ["network"] = "default", ["disabled"] = disabled, ["source_ranges"] = Json(sources), ["allow"] = Json("""[{"protocol":"all","ports":[]}]""") });

    /// <summary>A rule for every protocol from everywhere that is there already.</summary>
    private static PlanDraft Existing(PlanDraft plan, string kind) =>
        Was(plan, "google_compute_firewall.new", new() { ["name"] = "new", ["network"] = "default", ["disabled"] = false, ["source_ranges"] = Json("""["0.0.0.0/0"]"""), [kind] = Json("""[{"protocol":"all","ports":[]}]""") });

    private static PlanDraft Binding(PlanDraft plan, string role, string members) =>
        Was(plan, "google_project_iam_binding.people", new() { ["project"] = "acme", ["role"] = role, ["members"] = Json("""["user:a@example.com"]""") }).Set("google_project_iam_binding.people", "members", Json(members));

    private static PlanDraft Was(PlanDraft plan, string address, JsonObject values)
    {
        var change = plan.Create(address, values).Entry(address)["change"]!;
        (change["actions"], change["before"]) = (new JsonArray("no-op"), values.DeepClone());
        return plan;
    }

    private static void Members(PlanDraft plan, string before, string after) =>
        _ = plan.Had(Grant, "member", null).Had(Grant, "members", Json(before)).Set(Grant, "members", Json(after));

    /// <summary>The right to read a secret goes, and start-up reads <paramref name="named"/>.</summary>
    private static void Secret(PlanDraft plan, string named) => _ = plan
        .Had(Template, "metadata", Json($$"""{"user-data":"secret={{named}}"}""")).Had(UsTemplate, "metadata", Json($$"""{"user-data":"secret={{named}}"}"""))
        .Delete("google_secret_manager_secret_iam_member.token_read");

    private static void Rules(PlanDraft plan, string before, string after) =>
        _ = plan.Had(Armor, "rule", Json($"[{before},{Admission(2147483647, "*")}]")).Set(Armor, "rule", Json($"[{after},{Admission(2147483647, "*")}]"));

    private static string Refusal(int priority, string range) => ArmorRule("deny(403)", priority, range);

    private static string Admission(int priority, string range) => ArmorRule("allow", priority, range);

    private static string ArmorRule(string action, int priority, string range) =>
        FormattableString.Invariant($$"""{"action":"{{action}}","priority":{{priority}},"match":[{"versioned_expr":"SRC_IPS_V1","config":[{"src_ip_ranges":["{{range}}"]}]}]}""");
}
