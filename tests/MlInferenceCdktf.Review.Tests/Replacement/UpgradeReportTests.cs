using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Output;
using MlInferenceCdktf.Review.Replacement;
using MlInferenceCdktf.Review.Tests.Output;

namespace MlInferenceCdktf.Review.Tests.Replacement;

public sealed class UpgradeReportTests
{
    private const string Empty = """{ "resource": {} }""";

    private static readonly string s_old = Configuration.Of(
        ("google_compute_network.kept", """{ "name": "kept" }"""),
        ("google_compute_network.changed", """{ "name": "changed", "mtu": 1460 }"""),
        ("google_compute_network.renamed", """{ "name": "a" }"""),
        ("google_compute_network.gone", """{ "name": "gone" }"""),
        ("null_resource.x", """{ "triggers": { "a": "1" } }"""));

    private static readonly string s_new = Configuration.Of(
        ("google_compute_network.kept", """{ "name": "kept" }"""),
        ("google_compute_network.changed", """{ "name": "changed", "mtu": 1500 }"""),
        ("google_compute_network.renamed", """{ "name": "b" }"""),
        ("google_compute_network.added", """{ "name": "added" }"""),
        ("null_resource.x", """{ "triggers": { "a": "2" } }"""));

    public static TheoryData<string> Hostile => [.. HostileTexts.All];

    [Fact]
    public void What_weighs_most_comes_first_and_what_cannot_be_known_last() => Assert.Equal(
        $"""
        NEEDS REVIEW (1 replaced, 1 deleted, 1 of an unknown type, 1 created, 1 changed in place)

        chat
          NOTE 1 resource changes in place, which was not judged (less capacity, an opened firewall): 'review' of a plan judges that
          replaced: google_compute_network.renamed (name)
          deleted: google_compute_network.gone
          of an unknown type: null_resource.x
          created: google_compute_network.added
          changed in place: google_compute_network.changed (mtu)

        Only the sandbox or a plan can tell
          {string.Join("\n  ", UpgradeReport.NotChecked)}

        """.ReplaceLineEndings("\n"),
        UpgradeText.Write(Compare(("chat", s_old), ("chat", s_new))));

    [Theory]
    [InlineData("", "", "NO FINDINGS", null)]
    [InlineData("", "\"mtu\": 1500", "NO FINDINGS", Severity.Note)]
    [InlineData("", "\"auto_create_subnetworks\": false", "BLOCKED", Severity.Block)]
    public void The_verdict_follows_what_weighs_most(string old, string @new, string verdict, Severity? worst)
    {
        var report = Compare(("a", Network(old)), ("a", Network(@new)));
        Assert.StartsWith(verdict, UpgradeText.Write(report), StringComparison.Ordinal);
        Assert.Equal(worst, report.Worst);
    }

    [Fact]
    public void Stacks_without_a_partner_are_named_and_not_taken_for_deleted()
    {
        var both = Network("");
        var report = UpgradeReport.Compare(Stacks(("a", both), ("gone", both)), Stacks(("a", both), ("new", both)));
        Assert.Equal((Severity.Warn, 0), (report.Worst, report.Count(PlannedAction.Delete)));
        Assert.Contains("  gone: no longer synthesized", UpgradeText.Write(report), StringComparison.Ordinal);
        Assert.Contains("  new: new\n", UpgradeText.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Single_stacks_are_compared_whatever_they_are_called() => Assert.Empty(UpgradeReport.Compare(Stacks(("v1", s_old)), Stacks(("v2", s_new))).Gone);

    [Theory]
    [InlineData("[]", "chat: A synthesized stack is a JSON object.")]
    [InlineData("{", "chat: This is no JSON, or broken off.")]
    [InlineData("""{ "resource_changes": [] }""", "chat: This is a plan, not a synthesized stack: review it without 'upgrade'.")]
    [InlineData("{}", "chat: This is no synthesized stack: it has no block of Terraform's.")]
    [InlineData("""{ "version": 4, "lineage": "x", "resources": [] }""", "chat: This is a state, not a synthesized stack.")]
    [InlineData("""{ "version": "0.21.0", "stacks": {} }""", "chat: This is the list of stacks that synthesis writes (manifest.json), not a stack.")]
    public void What_is_no_stack_is_refused_by_name(string text, string message) =>
        Assert.Equal(message, Assert.Throws<PlanInputException>(() => UpgradeReport.Compare(Stacks(("chat", Empty), ("b", Empty)), Stacks(("chat", text), ("b", Empty)))).Message);

    [Theory]
    [InlineData("""{ "resource": [] , "moved": [{}], "provider": 3 }""")]
    [InlineData("""{ "resource": { "google_compute_network": { "a": 3, "b": [] } }, "moved": "x" }""")]
    [InlineData("""{ "moved": [{ "from": "google_compute_network.a", "to": "google_compute_network.b" }, { "from": "google_compute_network.b", "to": "google_compute_network.a" }], "resource": { "google_compute_network": { "a": { "lifecycle": 1, "name": { } } } } }""")]
    public void Odd_shapes_do_no_harm(string text) => Assert.NotNull(UpgradeText.Write(Compare(("a", s_old), ("a", text))));

    [Theory]
    [InlineData("""{ "resource": { "google_compute_network": [{ "n": { "name": "n" } }] } }""")]
    [InlineData("""{ "resource": { "google_compute_network": { "n": [{ "name": "n" }] } } }""")]
    [InlineData("""{ "resource": [{ "google_compute_network": [{ "//": "x", "n": [{ "name": "n" }] }] }] }""")]
    public void Lists_of_blocks_are_read_as_blocks(string text)
    {
        Assert.Null(Compare(("a", """{ "resource": { "google_compute_network": { "n": { "name": "n" } } } }"""), ("a", text)).Worst);
        Assert.Equal(1, Compare(("a", text), ("a", Empty)).Count(PlannedAction.Delete));
    }

    [Theory]
    [InlineData("{}", """{ "m": { "source": "./m" } }""", "WARN module.m is added")]
    [InlineData("""{ "m": { "source": "./m" } }""", "{}", "WARN module.m is removed")]
    [InlineData("""{ "m": [{ "source": "./m" }] }""", """{ "m": { "source": "./n" } }""", "WARN module.m changes")]
    public void Modules_are_said_to_be_left_out(string old, string @new, string notice) => Assert.Contains(
        notice, UpgradeText.Write(Compare(("a", $$"""{ "module": {{old}} }"""), ("a", $$"""{ "module": {{@new}} }"""))), StringComparison.Ordinal);

    [Fact]
    public void A_renamed_stack_is_told_with_what_its_state_does()
    {
        var report = UpgradeReport.Compare(Stacks(("chat", s_old)), Stacks(("talk", s_old)));
        Assert.Equal(Severity.Warn, report.Worst);
        Assert.Contains("WARN the stack is called talk instead of chat", UpgradeText.Write(report), StringComparison.Ordinal);
        Assert.Contains("**WARN** the stack is called talk", UpgradeMarkdown.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_without_a_common_stack_are_not_said_to_be_unchanged() => Assert.StartsWith(
        "NEEDS REVIEW (no stack of the same name on both sides, 2 stacks no longer synthesized, 2 new stacks)\n",
        UpgradeText.Write(UpgradeReport.Compare(Stacks(("a", Empty), ("b", Empty)), Stacks(("c", Empty), ("d", Empty)))),
        StringComparison.Ordinal);

    [Fact]
    public void A_label_on_a_template_is_told_as_a_rollout() => Assert.Contains(
        "WARN 1 instance template is replaced: every VM",
        UpgradeText.Write(Compare(("a", Template("a")), ("a", Template("b")))),
        StringComparison.Ordinal);

    [Fact]
    public void Groups_that_all_go_at_once_are_told() => Assert.Contains(
        "WARN every instance group (1) is replaced at once",
        UpgradeText.Write(Compare(("a", Stages.Scaled("a", "a")), ("a", Stages.Scaled("b", "b")))),
        StringComparison.Ordinal);

    [Fact]
    public void Programs_read_actions_and_findings()
    {
        var json = JsonNode.Parse(UpgradeJson.Write(Compare(("a", Network("")), ("a", Network("\"auto_create_subnetworks\": false")))))!;
        Assert.Equal(("mlinf-upgrade/1", "BLOCKED", 1), (json["schema"]!.GetValue<string>(), json["verdict"]!.GetValue<string>(), json["counts"]!["replace"]!.GetValue<int>()));
        Assert.Equal(("NameKept", "BLOCK"), (json["stacks"]![0]!["findings"]![0]!["id"]!.GetValue<string>(), json["stacks"]![0]!["findings"]![0]!["severity"]!.GetValue<string>()));
        Assert.Equal("replace", json["stacks"]![0]!["changes"]![0]!["action"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_name_does_nothing(string name)
    {
        var stack = new JsonObject { ["resource"] = new JsonObject { ["google_compute_network"] = new JsonObject { [name] = new JsonObject { ["name"] = name } } } }.ToJsonString();
        var report = Compare((name, Empty), (name, stack));
        Assert.All(UpgradeText.Write(report), static c => Assert.False(char.IsControl(c) && c != '\n'));
        Assert.All(UpgradeJson.Write(report), static c => Assert.True(c is '\n' or (>= ' ' and <= '~')));
        var faults = MarkdownShape.Faults($"<!-- mlinf-review:x:0123456789ab -->\n{UpgradeMarkdown.Write(report)}");
        Assert.True(faults is [], string.Join('\n', faults));
    }

    private static UpgradeReport Compare((string Name, string Text) old, (string Name, string Text) @new) => UpgradeReport.Compare(Stacks(old), Stacks(@new));

    private static Dictionary<string, string> Stacks(params (string Name, string Text)[] stacks) => stacks.ToDictionary(static stack => stack.Name, static stack => stack.Text, StringComparer.Ordinal);

    private static string Template(string label) =>
        Configuration.Of(("google_compute_instance_template.t", $$"""{ "name_prefix": "t-", "labels": { "a": "{{label}}" } }"""));

    private static string Network(string argument) => Configuration.Of(("google_compute_network.n", $$"""{ "name": "n"{{(argument.Length > 0 ? $", {argument}" : "")}} }"""));
}
