using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;
using static MlInferenceCdktf.Review.Tests.Plans.PlanDraft;

namespace MlInferenceCdktf.Review.Tests.Stack;

/// <summary>What a report tells beyond single findings.</summary>
public sealed class ReportTests
{
    [Fact]
    public void One_edit_groups_what_follows_from_it()
    {
        var report = Recorded("default-labels");
        var cause = Assert.Single(report.RootCauses);
        Assert.Equal("label `cost` changed (provider default labels); the model image did not", cause.Title);
        Assert.Equal([Group, UsGroup], cause.Follows);
        Assert.All(report.Findings.Where(static finding => finding.Id is "R01" or "R03" or "R04" or "H12"), finding => Assert.Equal(cause.Id, finding.RootCause));
        var rolled = report.Findings.Single(static finding => finding.Id == "R01");
        Assert.Equal("12 running VMs in all regions (europe-west4, us-central1) are replaced", rolled.Title);
        Assert.Contains("in 3 waves", rolled.Consequence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_that_goes_is_one_cause()
    {
        var report = Recorded("region-removed");
        var cause = Assert.Single(report.RootCauses);
        Assert.Equal("region europe-west4 leaves the configuration", cause.Title);
        Assert.Equal([Group], cause.Addresses);
        Assert.Equal(7, cause.Follows.Count);
        Assert.All(report.Findings, finding => Assert.Equal(cause.Id, finding.RootCause));
        Assert.Empty(Recorded("rename-construct").RootCauses);
    }

    [Theory]
    [InlineData("sa-rename", "`account_id` changed from chat-server to chat-server-2")]
    [InlineData("subnet-shrink", "`ip_cidr_range` changed from 10.0.0.0/20 to 10.0.0.0/24")]
    [InlineData("template-prefix-userdata", "metadata `user-data` changed")]
    public void Names_the_edit_that_somebody_made(string name, string cause) =>
        Assert.Equal(cause, Recorded(name).Findings.Single(static finding => finding.Id == "R01").Cause);

    [Fact]
    public void Gives_a_moved_block_for_a_rename() =>
        Assert.Equal(
            "moved {\n  from = google_compute_region_instance_group_manager.mig_us_central1\n  to   = google_compute_region_instance_group_manager.mig_us\n}\n",
            Recorded("rename-construct").Findings.Single(static finding => finding.Id == "H01").Moved);

    [Fact]
    public void Names_the_rule_that_lives_on_a_replaced_address()
    {
        var finding = Recorded("ip-rename").Findings.Single(static finding => finding.Id == "T01");
        Assert.Equal([Address, Rule, "google_compute_global_forwarding_rule.frh"], finding.Addresses);
        Assert.Contains("Apply fails half way", finding.Consequence, StringComparison.Ordinal);
    }

    /// <summary>A stack of 6.50.0 planned by 7.45.0: 44 of 50 resources get deletion_policy, groups and autoscalers one more.</summary>
    [Fact]
    public void A_provider_upgrade_is_one_line_and_hides_nothing_beneath_it()
    {
        var draft = new PlanDraft();
        foreach (var address in draft.Json["resource_changes"]!.AsArray().Select(static entry => entry!["address"]!.GetValue<string>()).ToList())
        {
            _ = draft.Set(address, "deletion_policy", "DELETE");
        }

        _ = draft.Set(Autoscaler, "autoscaling_policy.0.stabilization_period", 600).Set(Autoscaler, "autoscaling_policy.0.min_replicas", 1);
        var report = draft.Review();
        var noise = Assert.Single(report.Noise);
        Assert.Equal("50 resources get defaults that a newer provider writes", noise.Title);
        Assert.Equal(["autoscaling_policy.stabilization_period", "deletion_policy"], noise.Paths);
        Assert.Equal(Autoscaler, Assert.Single(report.Resources, static resource => !resource.IsNoise).Address);
        Assert.Contains(report.Findings, static finding => finding.Id == "C01");
    }

    [Fact]
    public void Groups_by_construct_path_where_the_synthesized_stack_is_given()
    {
        var draft = new PlanDraft { Options = new() { SynthesizedStack = """{"resource":{"google_storage_bucket":{"models":{"//":{"metadata":{"path":"prod/chat/models"}}}}}}""" } };
        Assert.Equal("prod/chat/models", draft.Delete(Bucket).Review().Findings.Single(static finding => finding.Id == "H10").ConstructPath);
    }

    [Fact]
    public void Says_openly_what_it_did_not_know()
    {
        var draft = new PlanDraft().With(static json => json.Remove("configuration")).Had(Group, "target_size", null);
        Assert.Equal(3, draft.Review().Degraded.Count);
        Assert.Single(new PlanDraft().Declares().Review().Degraded);
        Assert.Empty(new PlanDraft().Declares(baseline: 1, peak: 2).Review().Degraded);
    }

    [Fact]
    public void Has_no_word_for_safe()
    {
        var report = new PlanDraft().Review();
        Assert.Equal(Verdict.NoFindings, report.Verdict);
        Assert.NotEmpty(report.NotChecked);
        Assert.Equal(PlanReviewer.Rules.Count, report.RulesAsked);
    }

    [Fact]
    public void The_same_plan_gives_the_same_report()
    {
        var plan = Encoding.UTF8.GetBytes(RecordedCase.All["sa-rename"].Plan().ToJsonString());
        Assert.Equal(JsonSerializer.Serialize(PlanReviewer.Review(plan)), JsonSerializer.Serialize(PlanReviewer.Review(plan)));
    }

    /// <summary>HCL with modules: no constants, references through a module's inputs and outputs, keys of for_each.</summary>
    [Fact]
    public void Joins_through_modules_and_for_each()
    {
        var text = new PlanDraft().Roll(Template, Group, "machine_type", "g2-standard-24").Json.ToJsonString()
            .Replace("\"address\":\"google_", "\"address\":\"module.chat.google_", StringComparison.Ordinal).Replace("mig_europe_west4\",\"mode", "mig_europe_west4[\\\"a.b\\\"]\",\"mode", StringComparison.Ordinal);
        var plan = (JsonObject)JsonNode.Parse(text)!;
        var resources = plan["configuration"]!["root_module"]!["resources"]!.DeepClone();
        foreach (var resource in resources.AsArray())
        {
            resource!["address"] = resource["address"]!.GetValue<string>()["module.chat.".Length..].Split('[')[0];
        }

        plan["configuration"]!["root_module"] = new JsonObject { ["module_calls"] = new JsonObject { ["chat"] = new JsonObject { ["module"] = new JsonObject { ["resources"] = resources } } } };
        var rolled = PlanReviewer.Review(Encoding.UTF8.GetBytes(plan.ToJsonString())).Findings.Single(static finding => finding.Id == "R01");
        Assert.Equal("module.chat." + Template, rolled.Addresses[^1]);
    }

    private static ReviewReport Recorded(string name) => PlanReviewer.Review(Encoding.UTF8.GetBytes(RecordedCase.All[name].Plan().ToJsonString()));
}
