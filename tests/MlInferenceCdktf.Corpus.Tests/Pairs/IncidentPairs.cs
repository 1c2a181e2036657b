using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Corpus.Tests.Planning;
using static MlInferenceCdktf.Corpus.Tests.Labels.Edit;
using static MlInferenceCdktf.Corpus.Tests.Labels.Pair;
using static MlInferenceCdktf.Corpus.Tests.Planning.CorpusStacks;
using static MlInferenceCdktf.Corpus.Tests.Planning.StackJson;

namespace MlInferenceCdktf.Corpus.Tests.Pairs;

/// <summary>What took services of others down, or half way through an apply.</summary>
internal static class IncidentPairs
{
    private const string OtherImage = "projects/cos-cloud/global/images/cos-125-19216-104-74";

    public static IReadOnlyList<Pair> All { get; } =
    [
        new("a default label of the provider recreates every VM", Chat, [Warns("R01"), Warns("R03"), Warns("R04")],
            Override("default_labels on the provider", static stack => stack.Root["provider"]!["google"]![0]!["default_labels"] = Json("""{"cost-center":"42"}""")),
            Override("the same label on the address only", static stack => stack.Set(Address, "labels", Json("""{"cost-center":"42"}"""))))
        { Incident = "blog.railway.com/p/incident-august-27-2024" },
        new("a firewall's sources are emptied", Chat, [Blocks("S01")],
            Override("no source_ranges", static stack => stack.Set(Firewall, "source_ranges", null)),
            Override("the same addresses as four ranges", static stack => stack.Set(Firewall, "source_ranges", Json("""["130.211.0.0/23","130.211.2.0/23","35.191.0.0/17","35.191.128.0/17"]"""))))
        { Incident = "blog.railway.com/p/incident-december-16-2024" },
        new("a domain is added to a living certificate", Chat, [Blocks("T05")],
            Override("two domains and a new name in one certificate", static stack => stack.Set(Certificate, "managed.domains", Json("""["chat.example.com","www.example.com"]""")).Set(Certificate, "name", "chat-two-domains")),
            Override("the second domain in a certificate beside it", static stack => Beside(stack, "www.example.com")))
        { Incident = "terraform-google-lb-http #241, terraform-provider-google #6147" },
        new("the proxy's keep-alive time is changed", Chat, [Warns("T04")],
            Override("http_keep_alive_timeout_sec, under a new name", static stack => stack.Set(Proxy, "http_keep_alive_timeout_sec", 900).Set(Proxy, "name", "chat-proxy-900")),
            Override("quic_override", static stack => stack.Set(Proxy, "quic_override", "DISABLE")))
        { Incident = "e2b infra #617" },
        new("the boot image moves, and every VM with it", Chat, [Warns("R01"), Warns("R04")],
            Override("another release of the image", static stack => stack.Set(Template, "disk.0.source_image", OtherImage).Set(EuTemplate, "disk.0.source_image", OtherImage)),
            Override("a template that no group uses, with that image", static stack =>
            {
                var spare = stack[Template].DeepClone();
                spare["disk"]![0]!["source_image"] = OtherImage;
                _ = stack.Add("google_compute_instance_template", "spare", spare.ToJsonString());
            }))
        { Incident = "rust-lang/simpleinfra #492, terraform-google-vm #188" },
        new("a size is written under an autoscaler", Chat, [Blocks("C10")],
            Override("target_size 4 while 7 run", static stack => stack.Set(Group, "target_size", 4)),
            Override("min_replicas 6", static stack => stack.Set(Autoscaler, "autoscaling_policy.min_replicas", 6)))
        { Incident = "terraform-google-vm #64" },
        new("a health check is deleted under a service that names it", Chat, [Blocks("H13")],
            Override("deleted, its link left in the service", static stack => stack.Set(Backend, "health_checks", Json("""["projects/acme-ml-prod/global/healthChecks/chat-h26xe-ready"]""")).Delete(Readiness)),
            Override("its link written out, the check kept", static stack => stack.Set(Backend, "health_checks", Json("""["projects/acme-ml-prod/global/healthChecks/chat-h26xe-ready"]""")).Set(Readiness, "description", "readiness")))
        { Incident = "terraform-provider-google #6277, #14386" },
        new("a forwarding rule takes whatever address comes", Chat, [Blocks("T03")],
            Override("a second port without ip_address", static stack => SecondPort(stack, reserved: false)),
            Override("a second port on the reserved address", static stack => SecondPort(stack, reserved: true)))
        { Incident = "terraform #13833" },
        new("a surge below the number of zones", Chat, [Blocks("R08")],
            Override("max_surge_fixed 2 in three zones", static stack => stack.Set(Group, "update_policy.max_surge_fixed", 2)),
            Override("max_surge_fixed 4 in three zones", static stack => stack.Set(Group, "update_policy.max_surge_fixed", 4)))
        { Incident = "magic-modules #8210" },
        new("the address is renamed under a living rule", Chat, [Blocks("T01")],
            Override("another name", static stack => stack.Set(Address, "name", "chat-entry")),
            Override("another label", static stack => stack.Set(Address, "labels", Json("""{"team":"ml"}"""))))
        { Incident = "measured on google 6.50.0: the rule shows no change, apply fails" },
        new("the construct is renamed and the names stay", Chat, [Blocks("H01")],
            Override("another id", static stack => Rename(stack, moved: false)),
            Override("another id, with moved blocks", static stack => Rename(stack, moved: true)))
        { Incident = "terraform-cdk #219, #3722" },
        new("the lifecycle blocks are taken out, and a template changes", Chat, [Blocks("H13")],
            Override("another machine, deleted before it is made", static stack => stack.WithoutLifecycles().Set(Template, "machine_type", "g2-standard-24")),
            Override("no lifecycle blocks, and nothing that is replaced", static stack => stack.WithoutLifecycles().Set(Backend, "timeout_sec", 400)))
        { Incident = "terraform-provider-google #4543" },
    ];

    public static StackJson Beside(StackJson stack, string domain)
    {
        _ = stack.Add("google_compute_managed_ssl_certificate", "second", $$"""{"name":"chat-second","managed":{"domains":["{{domain}}"]},"lifecycle":{"create_before_destroy":true} }""");
        return stack.Set(Proxy, "ssl_certificates", Json($$"""["{{stack.Link(Certificate, "id")}}","{{stack.Link("google_compute_managed_ssl_certificate.second", "id")}}"]"""));
    }

    private static void SecondPort(StackJson stack, bool reserved)
    {
        var rule = stack[Rule].DeepClone().AsObject();
        (rule["name"], rule["port_range"]) = ("chat-8443", "8443");
        _ = reserved || rule.Remove("ip_address");
        _ = stack.Add("google_compute_global_forwarding_rule", "second", rule.ToJsonString());
    }

    /// <summary>Every id of the service changes, no name does.</summary>
    private static void Rename(StackJson stack, bool moved)
    {
        var old = stack.Root["resource"]!.AsObject().SelectMany(static type => type.Value!.AsObject().Select(resource => $"{type.Key}.{resource.Key}")).Where(static address => address.Contains(".chat_", StringComparison.Ordinal)).ToList();
        var linked = stack.Root.ToJsonString().Replace(".chat_", ".llm_", StringComparison.Ordinal);
        stack.Root["output"] = Json(linked)["output"]!.DeepClone();
        stack.Root["resource"] = Json(linked.Replace("\"chat_", "\"llm_", StringComparison.Ordinal))["resource"]!.DeepClone();

        if (moved)
        {
            stack.Root["moved"] = new System.Text.Json.Nodes.JsonArray([.. old.Select(static address => Json($$"""{"from":"{{address}}","to":"{{address.Replace(".chat_", ".llm_", StringComparison.Ordinal)}}"}"""))]);
        }
    }
}
