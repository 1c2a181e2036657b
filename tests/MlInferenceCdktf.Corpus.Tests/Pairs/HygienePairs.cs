using System.Text.Json.Nodes;
using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Corpus.Tests.Planning;
using MlInferenceCdktf.Sandbox.Cloud;
using static MlInferenceCdktf.Corpus.Tests.Labels.Edit;
using static MlInferenceCdktf.Corpus.Tests.Labels.Pair;
using static MlInferenceCdktf.Corpus.Tests.Planning.CorpusStacks;
using static MlInferenceCdktf.Corpus.Tests.Planning.StackJson;

namespace MlInferenceCdktf.Corpus.Tests.Pairs;

/// <summary>The plan itself: what it leaves, takes over, undoes, or cannot finish.</summary>
internal static class HygienePairs
{
    public static IReadOnlyList<Pair> All { get; } =
    [
        new("a bucket is renamed in the configuration", Grown, [Blocks("H01")],
            Override("another id, the same name", static stack => Rename(stack, moved: false)),
            Override("another id, with a moved block", static stack => Rename(stack, moved: true))),
        new("a grant leaves the state and stays in the cloud", Chat, [Warns("H03")],
            Override("a removed block that does not destroy", static stack =>
            {
                stack.Root["removed"] = Json($$"""[{"from":"{{stack.Address(Grant)}}","lifecycle":{"destroy":false} }]""");
                _ = stack.Delete(Grant);
            }),
            Override("a description of the account", static stack => stack.Set("google_service_account.service-account", "description", "replicas"))),
        new("what exists is taken over and changed at once", Chat, [Warns("H04")],
            Override("an import with other sources", static stack => Import(stack, "10.0.0.0/8")) with { Outside = Brought },
            Override("an import as it is", static stack => Import(stack, "35.235.240.0/20")) with { Outside = Brought }),
        new("somebody's ceiling is undone", Chat, [Warns("H05")],
            Override("a lower target; the ceiling was raised by hand", static stack => stack.Set(Autoscaler, "autoscaling_policy.load_balancing_utilization.target", 0.7)) with { Outside = Raised },
            Override("the ceiling raised by hand is written down", static stack => stack.Set(Autoscaler, "autoscaling_policy.max_replicas", 40).Set(Autoscaler, "description", "raised")) with { Outside = Raised }),
        new("a check of the configuration fails", Chat, [Warns("H06")],
            Override("a check that does not hold", static stack => Check(stack, "llm-entry")),
            Override("a check that holds", static stack => Check(stack, "chat-h26xe-address"))),
        new("an earlier apply stopped half way", Chat, [Notes("H07")],
            Override("a tainted health check", static stack => stack.Set(Backend, "description", "chat")) with { Tainted = Liveness },
            Override("the same change, nothing tainted", static stack => stack.Set(Backend, "description", "chat"))),
        new("any provider may come", Chat, [Warns("H08")],
            Override(">= 6.0", static stack => Provider(stack, ">= 6.0")),
            Override("~> 6.50", static stack => Provider(stack, "~> 6.50"))),
        new("the plan is two days old", Chat, [Notes("H09")],
            Override("reviewed after two days", static stack => stack.Set(Backend, "description", "chat")) with { Age = TimeSpan.FromDays(2) },
            Override("reviewed after an hour", static stack => stack.Set(Backend, "description", "chat")) with { Age = TimeSpan.FromHours(1) }),
        new("the bucket of weights is deleted", Grown, [Warns("H10")],
            Override("deleted", static stack => stack.Delete("google_storage_bucket_iam_member.reader").Delete(Bucket)),
            Override("another storage class", static stack => stack.Set(Bucket, "storage_class", "NEARLINE"))),
        new("a type that no rule knows", Chat, [Notes("H11")],
            Override("a Pub/Sub topic", static stack => stack.Add("google_pubsub_topic", "events", """{"name":"events"}""")),
            Override("a bucket", static stack => stack.Add("google_storage_bucket", "events", """{"name":"acme-events","location":"US"}"""))),
        new("a subnetwork moves under its own name", Chat, [Blocks("H12")],
            Override("another range", static stack => stack.Set(Subnetwork, "ip_cidr_range", "10.200.0.0/20")),
            Override("the range grown", static stack => stack.Set(Subnetwork, "ip_cidr_range", "10.64.0.0/19"))),
        new("the TLS policy is deleted under the proxy", Chat, [Blocks("H13")],
            Override("deleted, its link left in the proxy", static stack => stack.Set(Proxy, "ssl_policy", "projects/acme-ml-prod/global/sslPolicies/chat-h26xe-tls").Delete(Tls)),
            Override("its link written out, the policy made stricter", static stack => stack.Set(Proxy, "ssl_policy", "projects/acme-ml-prod/global/sslPolicies/chat-h26xe-tls").Set(Tls, "profile", "RESTRICTED"))),
    ];

    private static void Rename(StackJson stack, bool moved)
    {
        var bucket = stack[Bucket].DeepClone();
        _ = stack.Delete(Bucket).Add("google_storage_bucket", "weights", bucket.ToJsonString())
            .Set("google_storage_bucket_iam_member.reader", "bucket", "${google_storage_bucket.weights.name}");
        if (moved)
        {
            stack.Root["moved"] = Json("""[{"from":"google_storage_bucket.models","to":"google_storage_bucket.weights"}]""");
        }
    }

    private static void Import(StackJson stack, string sources)
    {
        _ = stack.Add("google_compute_firewall", "ssh", $$"""{"name":"chat-ssh","network":"{{stack.Link(Network, "id")}}","direction":"INGRESS","allow":[{"protocol":"tcp","ports":["22"]}],"source_ranges":["{{sources}}"]}""");
        stack.Root["import"] = Json("""[{"to":"google_compute_firewall.ssh","id":"projects/acme-ml-prod/global/firewalls/chat-ssh"}]""");
    }

    private static void Brought(ISimulatedProject project, StackJson stack) => Done(project.Create("google_compute_firewall", Json("""
        {"name":"chat-ssh","project":"acme-ml-prod","network":"projects/acme-ml-prod/global/networks/chat-h26xe-network","direction":"INGRESS","priority":1000,"allow":[{"protocol":"tcp","ports":["22"]}],"source_ranges":["35.235.240.0/20"]}
        """).AsObject()));

    private static void Raised(ISimulatedProject project, StackJson stack)
    {
        const string Type = "google_compute_region_autoscaler";
        var id = $"projects/acme-ml-prod/regions/us-central1/autoscalers/{stack.Get(Autoscaler, "name")!.GetValue<string>()}";
        var policy = project.Read(Type, id).Object!["autoscaling_policy"]!.DeepClone();
        policy[0]!["max_replicas"] = 40;
        Done(project.Update(Type, id, new JsonObject { ["autoscaling_policy"] = policy }));
    }

    private static void Done(CloudAnswer answer) => Assert.Null(answer.Error);

    private static void Check(StackJson stack, string name)
    {
        _ = stack.Set(Backend, "description", "chat");
        stack.Root["check"] = Json($$$"""{"entry":{"assert":[{"condition":"${{{{stack.Address(Address)}}}.name == \"{{{name}}}\"}","error_message":"The address has another name."}]}}""");
    }

    private static void Provider(StackJson stack, string version)
    {
        stack.Root["terraform"]!["required_providers"]!["google"]!["version"] = version;
        _ = stack.Set(Backend, "description", "chat");
    }
}
