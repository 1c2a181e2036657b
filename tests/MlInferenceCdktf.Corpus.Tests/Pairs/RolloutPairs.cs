using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Corpus.Tests.Planning;
using static MlInferenceCdktf.Corpus.Tests.Labels.Edit;
using static MlInferenceCdktf.Corpus.Tests.Labels.Pair;
using static MlInferenceCdktf.Corpus.Tests.Planning.CorpusStacks;
using static MlInferenceCdktf.Corpus.Tests.Planning.StackJson;

namespace MlInferenceCdktf.Corpus.Tests.Pairs;

/// <summary>What happens to running VMs.</summary>
internal static class RolloutPairs
{
    private const string Update = "update_policy.";
    private static readonly VllmServer s_server = InferenceServer.Vllm("Qwen/Qwen3-8B");

    public static IReadOnlyList<Pair> All { get; } =
    [
        new("another model in both regions at once", Chat, [Warns("R01"), Warns("R03"), Notes("R05")],
            Option("Qwen3-4B", static options => options with { Server = InferenceServer.Vllm("Qwen/Qwen3-4B") }),
            Option("a longer request timeout", static options => options with { RequestTimeout = TimeSpan.FromMinutes(10) })),
        new("a rollout takes all replicas at once", AllAtOnce, [Blocks("R01")],
            Override("another machine", static stack => stack.Set(Template, "machine_type", "g2-standard-24")),
            Override("one zone's worth of the replicas beside the old ones", static stack => stack.Set(Group, Update + "max_unavailable_fixed", 0).Set(Group, Update + "max_surge_fixed", 3))),
        new("the group is replaced", Chat, [Blocks("R02")],
            Option("another base instance name", static options => options with { Regions = [new("us-central1") { BaseInstanceName = "llm" }, "europe-west4"] }),
            Override("a later look of autohealing", static stack => stack.Set(Group, "auto_healing_policies.initial_delay_sec", 1200))),
        new("every group is replaced", Chat, [Blocks("R02"), Blocks("R03")],
            Override("descriptions, under new names", static stack => stack.Set(Group, "description", "us").Set(Group, "name", "chat-us").Set(EuGroup, "description", "eu").Set(EuGroup, "name", "chat-eu")),
            Override("labels of all instances", static stack => stack.Set(Group, "all_instances_config", Json("""{"labels":{"team":"ml"}}""")).Set(EuGroup, "all_instances_config", Json("""{"labels":{"team":"ml"}}""")))),
        new("a label of the service restarts every VM", Chat, [Warns("R01"), Warns("R04")],
            Option("labels: team", static options => options with { Labels = new Dictionary<string, string>(StringComparer.Ordinal) { ["team"] = "ml" } }),
            Override("the same label on the rules", static stack => stack.Set(Rule, "labels", Json("""{"team":"ml"}""")).Set(RedirectRule, "labels", Json("""{"team":"ml"}""")))),
        new("old and new VMs serve side by side", Opportunistic, [Warns("R06")],
            Option("another model", static options => options with { Server = InferenceServer.Vllm("Qwen/Qwen3-4B") }),
            Option("a longer request timeout", static options => options with { RequestTimeout = TimeSpan.FromMinutes(10) })),
        new("rollouts no longer reach running VMs", Chat, [Warns("R07")],
            Override("most_disruptive_allowed_action NONE, minimal_action NONE", static stack => stack.Set(Group, Update + "most_disruptive_allowed_action", "NONE").Set(Group, Update + "minimal_action", "NONE")),
            Override("a surge of 6", static stack => stack.Set(Group, Update + "max_surge_fixed", 6))),
        new("neither surge nor unavailable", Chat, [Blocks("R08")],
            Override("both 0", static stack => stack.Set(Group, Update + "max_surge_fixed", 0)),
            Override("surge 0, unavailable 3", static stack => stack.Set(Group, Update + "max_surge_fixed", 0).Set(Group, Update + "max_unavailable_fixed", 3))),
        new("VMs are recreated in place with a surge", Chat, [Blocks("R08")],
            Override("replacement_method RECREATE, surge 3", static stack => stack.Set(Group, Update + "replacement_method", "RECREATE")),
            Override("replacement_method RECREATE, unavailable 3", static stack => stack.Set(Group, Update + "replacement_method", "RECREATE").Set(Group, Update + "max_surge_fixed", 0).Set(Group, Update + "max_unavailable_fixed", 3)) with { AlsoSays = ["R07"] }),
        new("autohealing looks while the model loads", Chat, [Warns("R09")],
            Override("initial_delay_sec 120", static stack => stack.Set(Group, "auto_healing_policies.initial_delay_sec", 120)),
            Override("initial_delay_sec 800", static stack => stack.Set(Group, "auto_healing_policies.initial_delay_sec", 800))),
        new("nothing heals a server that hangs", Chat, [Warns("R09")],
            Override("no auto_healing_policies", static stack => stack.Set(Group, "auto_healing_policies", null)),
            Override("initial_delay_sec 1800", static stack => stack.Set(Group, "auto_healing_policies.initial_delay_sec", 1800))),
        new("a second version in the group", Chat, [Notes("R10")],
            Override("a fifth of the VMs on another template", static stack => stack.Set(Group, "version", Json($$"""[{{stack.Get(Group, "version.0")!.ToJsonString()}},{"name":"next","instance_template":"{{stack.Link(EuTemplate, "self_link_unique")}}","target_size":{"percent":20} }]"""))),
            Override("the one version named", static stack => stack.Set(Group, "version.0.name", "now"))),
        new("the image moves by itself", Chat, [Warns("R11")],
            Option("vllm/vllm-openai:latest", static options => options with { Server = s_server with { Image = "vllm/vllm-openai:latest" }, Acknowledge = [] }),
            Option("vllm/vllm-openai:v0.12.0", static options => options with { Server = s_server with { Image = "vllm/vllm-openai:v0.12.0" } }) with { AlsoSays = ["R01", "R03"] }),
    ];
}
