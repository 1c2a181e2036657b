using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;
using static MlInferenceCdktf.Review.Tests.Plans.PlanDraft;
using static MlInferenceCdktf.Review.Tests.Rules.RuleCase;

namespace MlInferenceCdktf.Review.Tests.Rules;

internal static class RolloutCases
{
    private const string Update = "update_policy.0.";

    public static IEnumerable<RuleCase> All =>
    [
        Warns("R01", "surge first", static plan => plan.Roll(Template, Group, "machine_type", "g2-standard-24")),
        Blocks("R01", "all at once", static plan => plan.Roll(Template, Group, "machine_type", "g2-standard-24").Had(Group, Update + "max_surge_fixed", 0).Had(Group, Update + "max_unavailable_fixed", 5)),
        Silent("R01", "the group only", static plan => plan.Set(Group, "auto_healing_policies.0.initial_delay_sec", 1200)),
        Blocks("R02", "group replaced", static plan => plan.Replace(Group, "base_instance_name", "other", name: "chat-2")),
        Silent("R02", "group updated", static plan => plan.Set(Group, Update + "max_surge_fixed", 4)),
        Warns("R03", "both regions roll", static plan => plan.Roll(Template, Group, "machine_type", "g2-standard-24").Roll(UsTemplate, UsGroup, "machine_type", "g2-standard-24")),
        Blocks("R03", "both groups replaced", static plan => plan.Replace(Group, "base_instance_name", "a", name: "chat-2").Replace(UsGroup, "base_instance_name", "b", name: "chat-3")),
        Silent("R03", "one region rolls", static plan => plan.Roll(Template, Group, "machine_type", "g2-standard-24")),
        Warns("R04", "a label", static plan => plan.Roll(Template, Group, "effective_labels", Json("""{"app":"chat","team":"ml"}"""))),
        Warns("R04", "a label of the disk", static plan => plan.Roll(Template, Group, "disk.0.labels", Json("""{"team":"ml"}"""))),
        Warns("R04", "another image release", static plan => plan.Roll(Template, Group, "disk.0.source_image", "projects/cos-cloud/global/images/cos-125-1")),
        Silent("R04", "a label and another machine", static plan => plan.Roll(Template, Group, "effective_labels", Json("""{"app":"chat","team":"ml"}""")).Set(Template, "machine_type", "g2-standard-24")),
        Notes("R05", "another container image", static plan => plan.Roll(Template, Group, "metadata", Metadata("example/server:2"))),
        Silent("R05", "the same files", static plan => plan.Roll(Template, Group, "machine_type", "g2-standard-24")),
        Warns("R06", "opportunistic", static plan => plan.Roll(Template, Group, "machine_type", "g2-standard-24").Had(Group, Update + "type", "OPPORTUNISTIC")),
        Silent("R06", "proactive", static plan => plan.Roll(Template, Group, "machine_type", "g2-standard-24")),
        Warns("R07", "no action allowed", static plan => plan.Set(Group, Update + "most_disruptive_allowed_action", "NONE")),
        Silent("R07", "another surge", static plan => plan.Set(Group, Update + "max_surge_fixed", 4)),
        Blocks("R08", "neither surge nor unavailable", static plan => plan.Set(Group, Update + "max_surge_fixed", 0)),
        Blocks("R08", "surge below the zones", static plan => plan.Set(Group, Update + "max_surge_fixed", 2)),
        Silent("R08", "surge of all zones", static plan => plan.Set(Group, Update + "max_surge_fixed", 4)),
        Warns("R09", "before the model is loaded", static plan => plan.Declares(coldStart: 600).Set(Group, "auto_healing_policies.0.initial_delay_sec", 300)),
        Warns("R09", "autohealing gone", static plan => plan.Set(Group, "auto_healing_policies", new JsonArray())),
        Silent("R09", "still after the cold start", static plan => plan.Declares(coldStart: 300).Set(Group, "auto_healing_policies.0.initial_delay_sec", 600)),
        Notes("R10", "second version", static plan => plan.Set(Group, "version", Json($"[{plan.Value(Group, "version")![0]!.ToJsonString()},{{\"name\":\"next\",\"instance_template\":\"projects/acme/global/instanceTemplates/next\",\"target_size\":[{{\"percent\":20}}]}}]"))),
        Silent("R10", "one version", static plan => plan.Set(Group, "version.0.name", "now")),
        Warns("R11", "latest", static plan => plan.Roll(Template, Group, "metadata", Metadata("example/server:latest"))),
        Silent("R11", "a fixed tag", static plan => plan.Roll(Template, Group, "metadata", Metadata("example/server:2"))),
    ];

    public static JsonNode Metadata(string image) => new JsonObject
    {
        ["user-data"] = $"#cloud-config\nwrite_files:\n- path: /etc/systemd/system/server.service\n  content: |\n    [Service]\n    ExecStart=/usr/bin/docker run --rm -p 8000:8000 {image}\n",
        ["enable-oslogin"] = "TRUE",
        ["block-project-ssh-keys"] = "true",
        ["serial-port-enable"] = "FALSE",
    };
}
