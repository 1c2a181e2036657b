using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;
using static MlInferenceCdktf.Review.Tests.Plans.PlanDraft;
using static MlInferenceCdktf.Review.Tests.Rules.RuleCase;

namespace MlInferenceCdktf.Review.Tests.Rules;

internal static class HygieneCases
{
    public static IEnumerable<RuleCase> All =>
    [
        Blocks("H01", "bucket renamed in the configuration", static plan => plan.Delete(Bucket).Create("google_storage_bucket.weights", new() { ["name"] = "acme-models", ["location"] = "US" })),
        Silent("H01", "another bucket of another name", static plan => plan.Delete(Bucket).Create("google_storage_bucket.weights", new() { ["name"] = "acme-weights", ["location"] = "US" })),
        Blocks("H02", "planning failed", static plan => plan.Json["errored"] = true),
        Blocks("H02", "unknown action", static plan => plan.Entry(Bucket)["change"]!["actions"] = new JsonArray("teleport")),
        Silent("H02", "an older version that does not say", static plan => plan.With(static json => json.Remove("complete")).With(static json => json.Remove("errored"))),
        Warns("H03", "forgotten", static plan => plan.Entry(Bucket)["change"]!["actions"] = new JsonArray("forget")),
        Silent("H03", "kept", static plan => plan.Set(Bucket, "storage_class", "NEARLINE")),
        Warns("H04", "imported and changed", static plan => plan.Set(Bucket, "storage_class", "NEARLINE").Entry(Bucket)["change"]!["importing"] = Json("""{"id":"acme-models"}""")),
        Silent("H04", "imported as it is", static plan => plan.Entry(Bucket)["change"]!["importing"] = Json("""{"id":"acme-models"}""")),
        Warns("H05", "ceiling raised by hand", static plan => Drifted(plan, raised: 40, applied: 10)),
        Silent("H05", "written down since", static plan => Drifted(plan, raised: 40, applied: 40)),
        Silent("H05", "a size that the autoscaler moved", static plan => Resized(plan)),
        Warns("H06", "check fails", static plan => plan.Json["checks"] = Json("""[{"address":{"to_display":"check.health"},"status":"fail","instances":[{"problems":[{"message":"503"}]}]}]""")),
        Silent("H06", "check passes", static plan => plan.Json["checks"] = Json("""[{"address":{"to_display":"check.health"},"status":"pass"}]""")),
        Notes("H07", "tainted", static plan => plan.Replace(Bucket, "name", "b").Reason(Bucket, "replace_because_tainted")),
        Silent("H07", "an ordinary replacement", static plan => plan.Replace(Bucket, "name", "b")),
        Warns("H08", "open version", static plan => plan.Json["configuration"]!["provider_config"]!["google"]!["version_constraint"] = ">= 6.0"),
        Warns("H08", "open version, written with >", static plan => plan.Json["configuration"]!["provider_config"]!["google"]!["version_constraint"] = "> 6.0"),
        Warns("H08", "no version", static plan => _ = plan.Json["configuration"]!["provider_config"]!["google"]!.AsObject().Remove("version_constraint")),
        Silent("H08", "held to one major version", static plan => plan.Json["configuration"]!["provider_config"]!["google"]!["version_constraint"] = "~> 6.50"),
        Notes("H09", "two days old", static plan => plan.Options = new() { Now = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero) }),
        Silent("H09", "an hour old", static plan => plan.Options = new() { Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero) }),
        Warns("H10", "bucket deleted", static plan => plan.Delete(Bucket)),
        Silent("H10", "bucket changed", static plan => plan.Set(Bucket, "storage_class", "NEARLINE")),
        Notes("H11", "a type without rules", static plan => plan.Create("google_pubsub_topic.t", new() { ["name"] = "t" })),
        Silent("H11", "only known types", static plan => plan.Set(Bucket, "storage_class", "NEARLINE")),
        Blocks("H12", "same name", static plan => plan.Replace(HealthCheck, "name", "chat-ready-1a2b")),
        Silent("H12", "new name", static plan => plan.Replace(HealthCheck, "name", "chat-ready-2")),
        Silent("H12", "old one first", static plan => plan.Replace(HealthCheck, "name", "chat-ready-1a2b", createFirst: false)),
        Blocks("H13", "group still a backend", static plan => plan.Delete(Autoscaler).Delete(Group)),
        Blocks("H13", "a template deleted before its successor is made", static plan => plan.Replace(Template, "machine_type", "g2-standard-24", createFirst: false).Unknown(Group, "version.0.instance_template")),
        Blocks("H13", "a proxy deleted before its successor is made", static plan => plan.Replace(Proxy, "http_keep_alive_timeout_sec", 300, createFirst: false)),
        Silent("H13", "a template whose successor comes first", static plan => plan.Roll(Template, Group, "machine_type", "g2-standard-24")),
        Silent("H13", "a template deleted with its group", static plan => plan.Delete(Autoscaler).Delete(Group).Delete(Template).Set(Backend, "backend", Only(plan, Backend)).Set(Canary, "backend", Only(plan, Canary))),
        Silent("H13", "taken out of both services", static plan => plan.Delete(Autoscaler).Delete(Group).Set(Backend, "backend", Only(plan, Backend)).Set(Canary, "backend", Only(plan, Canary))),
        Warns("H14", "every resource again, under another id and name", static plan => Again(plan, "chat", "talk", static name => name.Replace("chat", "talk", StringComparison.Ordinal))),
        Silent("H14", "under another id and their own names: H01 says it of each", static plan => Again(plan, "chat", "talk", static name => name)),
        Silent("H14", "a service goes", static plan => Again(plan, "chat", "talk", static name => name, comes: false)),
        Silent("H14", "a service goes and another one comes", static plan => Again(plan, "chat", "talk", static name => name.Replace("chat", "talk", StringComparison.Ordinal), path: "other_")),
    ];

    private static JsonArray Only(PlanDraft plan, string service) =>
        new(plan.Value(service, "backend")!.AsArray().Single(static backend => backend!["group"]!.GetValue<string>().Contains("us-central1", StringComparison.Ordinal))!.DeepClone());

    private static void Resized(PlanDraft plan)
    {
        var drift = (JsonObject)plan.Entry(Group).DeepClone();
        drift["change"]!["actions"] = new JsonArray("update");
        drift["change"]!["before"]!["target_size"] = 2;
        plan.Json["resource_drift"] = new JsonArray(drift);
        _ = plan.Replace(Group, "base_instance_name", "other", name: "chat-2").Set(Group, "target_size", 9);
    }

    /// <summary>The state said 10, somebody made it <paramref name="raised"/>, the configuration says <paramref name="applied"/>.</summary>
    private static void Drifted(PlanDraft plan, int raised, int applied)
    {
        var drift = (JsonObject)plan.Entry(Autoscaler).DeepClone();
        drift["change"]!["actions"] = new JsonArray("update");
        drift["change"]!["after"]!["autoscaling_policy"]![0]!["max_replicas"] = raised;
        plan.Json["resource_drift"] = new JsonArray(drift);
        _ = plan.Had(Autoscaler, "autoscaling_policy.0.max_replicas", raised);
        _ = applied == raised ? plan : plan.Set(Autoscaler, "autoscaling_policy.0.max_replicas", applied);
    }

    /// <summary>A service as CDKTF calls it goes, and comes under another id.</summary>
    private static void Again(PlanDraft plan, string old, string @new, Func<string, string> rename, string path = "", bool comes = true)
    {
        foreach (var (index, type) in new[] { "google_compute_health_check", "google_compute_backend_service", "google_compute_url_map", "google_compute_network", "google_compute_router" }.Index())
        {
            var (address, name) = ($"{type}.{old}_part{index}_0000000A", $"{old}-{index}");
            _ = plan.Create(address, new() { ["name"] = name });
            var change = plan.Entry(address)["change"]!;
            (change["before"], change["after_unknown"]) = (new JsonObject { ["name"] = name, ["id"] = name }, new JsonObject());
            _ = plan.Delete(address);
            if (comes)
            {
                _ = plan.Create($"{type}.{@new}_{path}part{index}_0000000B", new() { ["name"] = rename(name) });
            }
        }
    }
}
