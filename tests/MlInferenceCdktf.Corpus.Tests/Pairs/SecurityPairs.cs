using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Corpus.Tests.Planning;
using static MlInferenceCdktf.Corpus.Tests.Labels.Edit;
using static MlInferenceCdktf.Corpus.Tests.Labels.Pair;
using static MlInferenceCdktf.Corpus.Tests.Planning.CorpusStacks;
using static MlInferenceCdktf.Corpus.Tests.Planning.StackJson;

namespace MlInferenceCdktf.Corpus.Tests.Pairs;

/// <summary>Who gets in, and what is known afterwards.</summary>
internal static class SecurityPairs
{
    /// <summary>A text of a token's form, put together here so that no file holds one.</summary>
    private static string Token => "hf_" + new string('a', 12) + new string('B', 20);

    public static IReadOnlyList<Pair> All { get; } =
    [
        new("the firewall opens to the internet", Chat, [Blocks("S01")],
            Override("0.0.0.0/0 beside Google's ranges", static stack => stack.Set(Firewall, "source_ranges", Json("""["0.0.0.0/0","130.211.0.0/22","35.191.0.0/16"]"""))),
            Override("its description", static stack => stack.Set(Firewall, "description", "Google's load balancers and health checks"))),
        new("the firewall opens to a wider range", Chat, [Blocks("S01")],
            Override("130.211.0.0/16", static stack => stack.Set(Firewall, "source_ranges", Json("""["130.211.0.0/16","35.191.0.0/16"]"""))),
            Override("the same range, with its connections logged", static stack => stack.Set(Firewall, "log_config", Json("""{"metadata":"INCLUDE_ALL_METADATA"}""")))),
        new("the firewall opens every port", Chat, [Blocks("S01")],
            Override("no ports named", static stack => stack.Set(Firewall, "allow.0.ports", null)),
            Override("a lower priority", static stack => stack.Set(Firewall, "priority", 1100))),
        new("VMs get public addresses", Chat, [Blocks("S02")],
            Override("access_config", static stack => stack.Set(Template, "network_interface.0.access_config", Json("""[{"network_tier":"PREMIUM"}]"""))),
            Override("another kind of card", static stack => stack.Set(Template, "network_interface.0.nic_type", "VIRTIO_NET")) with { AlsoSays = ["R01"] }),
        new("Cloud Armor is taken off", Grown, [Blocks("S03")],
            Override("security_policy empty", static stack => stack.Set(Backend, "security_policy", "")),
            Override("the policy described", static stack => stack.Set(Policy, "description", "edge"))),
        new("a rate limit is raised", Grown, [Warns("S03")],
            Override("1000 a minute", static stack => stack.Set(Policy, "rule.0.rate_limit_options.0.rate_limit_threshold.0.count", 1000)),
            Override("50 a minute", static stack => stack.Set(Policy, "rule.0.rate_limit_options.0.rate_limit_threshold.0.count", 50))),
        new("a rate limit only previews", Grown, [Warns("S03")],
            Override("preview", static stack => stack.Set(Policy, "rule.0.preview", true)),
            Override("a description", static stack => stack.Set(Policy, "rule.0.description", "per address"))),
        new("an allow overtakes the rate limit", Grown, [Warns("S03")],
            Override("for everyone, in front", static stack => Allow(stack, 900)),
            Override("for everyone, behind", static stack => Allow(stack, 2000))),
        new("sign-in is switched off", Grown, [Blocks("S04")],
            Override("iap.enabled false", static stack => stack.Set(Backend, "iap.enabled", false)),
            Override("a description", static stack => stack.Set(Backend, "description", "signed in"))),
        new("the models are published", Grown, [Blocks("S04")],
            Override("objectViewer to allUsers", static stack => stack.Add("google_storage_bucket_iam_member", "new", """{"bucket":"acme-models","role":"roles/storage.objectViewer","member":"allUsers"}""")),
            Override("objectViewer to a group", static stack => stack.Add("google_storage_bucket_iam_member", "new", """{"bucket":"acme-models","role":"roles/storage.objectViewer","member":"group:ml@example.com"}"""))),
        new("old TLS is let in", Chat, [Warns("S05")],
            Override("min_tls_version TLS_1_0", static stack => stack.Set(Tls, "min_tls_version", "TLS_1_0")),
            Override("profile RESTRICTED", static stack => stack.Set(Tls, "profile", "RESTRICTED"))),
        new("the TLS policy is taken off", Chat, [Warns("S05")],
            Override("no ssl_policy", static stack => stack.Set(Proxy, "ssl_policy", null)),
            Override("a stricter policy", static stack => stack.Set(Tls, "profile", "RESTRICTED"))),
        new("the service answers on plain HTTP beside TLS", Chat, [Warns("S05")],
            Override("port 8080 without a redirect", static stack => PlainPort(stack, Routes)),
            Override("port 8080 that redirects", static stack => PlainPort(stack, "google_compute_url_map.redirect"))),
        new("the VMs own the project", Chat, [Blocks("S06")],
            Override("roles/owner", static stack => Grant(stack, "roles/owner")),
            Override("roles/cloudtrace.agent", static stack => Grant(stack, "roles/cloudtrace.agent"))),
        new("the VMs run as the project's default account", Chat, [Warns("S06")],
            Override("the default account", static stack => stack.Set(Template, "service_account.email", "123456789012-compute@developer.gserviceaccount.com")),
            Override("another account of its own", static stack => stack.Set(Template, "service_account.email", "serving@acme-ml-prod.iam.gserviceaccount.com")) with { AlsoSays = ["R01"] }),
        new("a token in a start-up file", Chat, [Blocks("S07")],
            Option("HF_TOKEN by value", static options => With(options, Token)),
            Option("HF_TOKEN by name", static options => With(options, "projects/acme-ml-prod/secrets/hf-token")) with { AlsoSays = ["R01", "R03"] }),
        new("the vTPM is off", Chat, [Warns("S08")],
            Override("enable_vtpm and what needs it false", static stack => stack.Set(Template, "shielded_instance_config", Json("""{"enable_secure_boot":true,"enable_vtpm":false,"enable_integrity_monitoring":false}"""))),
            Override("a larger disk", static stack => stack.Set(Template, "disk.0.disk_size_gb", 200)) with { AlsoSays = ["R01"] }),
        new("the serial port is opened", Chat, [Warns("S08")],
            Override("serial-port-enable true", static stack => stack.Set(Template, "metadata.serial-port-enable", "true")),
            Override("serial-port-logging-enable true", static stack => stack.Set(Template, "metadata.serial-port-logging-enable", "true")) with { AlsoSays = ["R01"] }),
        new("the bucket may be made public", Grown, [Warns("S09")],
            Override("public_access_prevention inherited", static stack => stack.Set(Bucket, "public_access_prevention", "inherited")),
            Override("another storage class", static stack => stack.Set(Bucket, "storage_class", "NEARLINE"))),
        new("requests are no longer logged", Chat, [Warns("S10")],
            Option("accessLogSampleRate 0", static options => options with { Observability = options.Observability with { AccessLogSampleRate = 0 } }),
            Option("accessLogSampleRate 0.02", static options => options with { Observability = options.Observability with { AccessLogSampleRate = 0.02 } })),
        new("overwritten weights are no longer kept", Grown, [Warns("S10")],
            Override("versioning off", static stack => stack.Set(Bucket, "versioning.enabled", false)),
            Override("labels", static stack => stack.Set(Bucket, "labels", Json("""{"team":"ml"}""")))),
        new("VMs lose their way to Google's APIs", Chat, [Warns("S11")],
            Override("private_ip_google_access false", static stack => stack.Set(Subnetwork, "private_ip_google_access", false)),
            Override("flow logs in full", static stack => stack.Set(Subnetwork, "log_config.flow_sampling", 1))),
        new("every subnetwork gets a way out", Chat, [Warns("S11")],
            Override("ALL_SUBNETWORKS_ALL_IP_RANGES", static stack => stack.Set(Nat, "source_subnetwork_ip_ranges_to_nat", "ALL_SUBNETWORKS_ALL_IP_RANGES").Set(Nat, "subnetwork", null)),
            Override("more ports for each VM", static stack => stack.Set(Nat, "min_ports_per_vm", 128))),
        new("the VMs may no longer log", Chat, [Warns("S12")],
            Override("logWriter taken from their account", static stack => stack.Delete(CorpusStacks.Grant)),
            Override("logWriter for another account too", static stack => stack.Add("google_project_iam_member", "new", """{"project":"acme-ml-prod","role":"roles/logging.logWriter","member":"serviceAccount:batch@acme-ml-prod.iam.gserviceaccount.com"}"""))),
        new("the VMs' account is disabled", Chat, [Blocks("S12")],
            Override("disabled true", static stack => stack.Set(Account, "disabled", true)),
            Override("a description", static stack => stack.Set(Account, "description", "chat"))),
    ];

    private static void Allow(StackJson stack, int priority)
    {
        var rules = stack.Get(Policy, "rule")!.AsArray();
        rules.Add(Json($$"""{"action":"allow","priority":{{priority}},"match":[{"versioned_expr":"SRC_IPS_V1","config":[{"src_ip_ranges":["*"]}]}]}"""));
        _ = stack.Set(Policy, "rule", rules);
    }

    private static void PlainPort(StackJson stack, string routes)
    {
        _ = stack.Add("google_compute_target_http_proxy", "plain", $$"""{"name":"chat-plain","url_map":"{{stack.Link(routes, "id")}}"}""")
            .Add("google_compute_global_forwarding_rule", "plain", $$"""{"name":"chat-plain","port_range":"8080","load_balancing_scheme":"EXTERNAL_MANAGED","ip_address":"{{stack.Link(Address, "address")}}","target":"${google_compute_target_http_proxy.plain.id}"}""");
    }

    private static StackJson Grant(StackJson stack, string role) =>
        stack.Add("google_project_iam_member", "new", $$"""{"project":"acme-ml-prod","role":"{{role}}","member":"{{stack.Link("google_service_account.service-account", "member")}}"}""");

    private static InferenceOptions With(InferenceOptions options, string token) => options with
    {
        Server = options.Server with { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["HF_TOKEN"] = token } },
    };
}
