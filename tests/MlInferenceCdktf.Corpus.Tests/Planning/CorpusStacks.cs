using MlInferenceCdktf.Scenarios;

namespace MlInferenceCdktf.Corpus.Tests.Planning;

/// <summary>The stacks that edits start from, and the names of what is in them.</summary>
internal static class CorpusStacks
{
    public const string Account = "google_service_account.service-account";
    public const string Address = "google_compute_global_address.ipv4";
    public const string Autoscaler = "google_compute_region_autoscaler.us-central1";
    public const string EuAutoscaler = "google_compute_region_autoscaler.europe-west4";
    public const string Backend = "google_compute_backend_service.chat_backend";
    public const string Canary = "google_compute_backend_service.canary";
    public const string Certificate = "google_compute_managed_ssl_certificate.chatexamplecom";
    public const string Firewall = "google_compute_firewall.firewall";
    public const string Grant = "google_project_iam_member.log-writer";
    public const string Group = "google_compute_region_instance_group_manager.us-central1";
    public const string EuGroup = "google_compute_region_instance_group_manager.europe-west4";
    public const string Liveness = "google_compute_health_check.liveness";
    public const string Nat = "google_compute_router_nat.us-central1";
    public const string Network = "google_compute_network.vpc";
    public const string Policy = "google_compute_security_policy.edge";
    public const string Bucket = "google_storage_bucket.models";
    public const string Proxy = "google_compute_target_https_proxy.https-proxy";
    public const string Readiness = "google_compute_health_check.readiness";
    public const string RedirectProxy = "google_compute_target_http_proxy.redirect-proxy";
    public const string RedirectRule = "google_compute_global_forwarding_rule.port-80";
    public const string Routes = "google_compute_url_map.routes";
    public const string Rule = "google_compute_global_forwarding_rule.port-443";
    public const string Subnetwork = "google_compute_subnetwork.us-central1";
    public const string Template = "google_compute_instance_template.us-central1";
    public const string EuTemplate = "google_compute_instance_template.europe-west4";
    public const string Tls = "google_compute_ssl_policy.tls-policy";

    /// <summary>An LLM on L4 GPUs in two regions; the sandbox runs 7 VMs in each, half way between the bounds.</summary>
    public static CorpusStack Chat { get; } = new("chat", Services.Gpu with { Replicas = new(4, 10), Scaling = [ScalingSignal.RequestRate(4)] });

    /// <summary>The same with what teams put beside it: a bucket, Cloud Armor, sign-in, a canary, a schedule, a reservation.</summary>
    public static CorpusStack Grown { get; } = Chat with { Name = "chat, grown", Beside = GrownStack.Grow };

    /// <summary>Several domains, IPv4 and IPv6.</summary>
    public static CorpusStack Domains { get; } = new("several domains", Services.Gpu with
    {
        Endpoint = Endpoint.Https("chat.example.com", "chat.example.org") with { Ipv6 = true },
    });

    /// <summary>Three replicas in one region whose rollouts were set by hand to take all at once.</summary>
    public static CorpusStack AllAtOnce { get; } = new("all at once", Services.Gpu with { Regions = ["us-central1"], Replicas = new(3, 3) })
    {
        Beside = static stack => stack.Set(Group, "update_policy.max_surge_fixed", 0).Set(Group, "update_policy.max_unavailable_fixed", 3),
    };

    /// <summary>VMs that take a new template when chance recreates them.</summary>
    public static CorpusStack Opportunistic { get; } = Chat with
    {
        Name = "opportunistic updates",
        Beside = static stack => stack.Set(Group, "update_policy.type", "OPPORTUNISTIC").Set(EuGroup, "update_policy.type", "OPPORTUNISTIC"),
    };
}
