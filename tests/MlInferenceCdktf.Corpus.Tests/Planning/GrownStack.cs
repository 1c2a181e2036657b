using static MlInferenceCdktf.Corpus.Tests.Planning.CorpusStacks;
using static MlInferenceCdktf.Corpus.Tests.Planning.StackJson;

namespace MlInferenceCdktf.Corpus.Tests.Planning;

/// <summary>What teams put beside the construct, and override in it.</summary>
internal static class GrownStack
{
    public static void Grow(StackJson stack)
    {
        _ = stack
            .Add("google_storage_bucket", "models", """{"name":"acme-models","location":"US","uniform_bucket_level_access":true,"public_access_prevention":"enforced","versioning":{"enabled":true}}""")
            .Add("google_storage_bucket_iam_member", "reader", $$"""{"bucket":"${google_storage_bucket.models.name}","role":"roles/storage.objectViewer","member":"{{stack.Link("google_service_account.service-account", "member")}}"}""")
            .Add("google_compute_security_policy", "edge", """{"name":"edge","rule":[{"action":"throttle","priority":1000,"match":[{"versioned_expr":"SRC_IPS_V1","config":[{"src_ip_ranges":["*"]}]}],"rate_limit_options":[{"conform_action":"allow","exceed_action":"deny(429)","enforce_on_key":"IP","rate_limit_threshold":[{"count":100,"interval_sec":60}]}]},{"action":"allow","priority":2147483647,"match":[{"versioned_expr":"SRC_IPS_V1","config":[{"src_ip_ranges":["*"]}]}]}]}""")
            .Set(Backend, "security_policy", "${google_compute_security_policy.edge.id}")
            .Set(Backend, "iap", Json("""{"enabled":true}"""))
            .Set(Autoscaler, "autoscaling_policy.scaling_schedules", Json("""[{"name":"morning","min_required_replicas":6,"schedule":"0 7 * * MON-FRI","duration_sec":3600}]"""))
            .Set(Template, "reservation_affinity", Json("""{"type":"SPECIFIC_RESERVATION","specific_reservation":[{"key":"compute.googleapis.com/reservation-name","values":["l4-usc1"]}]}"""));
        AddCanary(stack);
    }

    /// <summary>A second backend service of the same groups, with a tenth of the traffic and a host of its own.</summary>
    private static void AddCanary(StackJson stack)
    {
        var canary = stack[Backend].DeepClone();
        canary["name"] = "chat-canary";
        _ = stack.Add("google_compute_backend_service", "canary", canary.ToJsonString())
            .Set(Routes, "default_service", null)
            .Set(Routes, "default_route_action", Json(Weights(stack, 90, 10)))
            .Set(Routes, "host_rule", Json("""[{"hosts":["canary.example.com","next.example.com"],"path_matcher":"canary"}]"""))
            .Set(Routes, "path_matcher", Json($$"""[{"name":"canary","default_service":"{{stack.Link(Canary, "id")}}"}]"""));
    }

    public static string Weights(StackJson stack, int now, int canary) => $$"""
        {"weighted_backend_services":[{"backend_service":"{{stack.Link(Backend, "id")}}","weight":{{now}}},{"backend_service":"{{stack.Link(Canary, "id")}}","weight":{{canary}}}]}
        """;
}
