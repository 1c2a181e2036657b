using System.Text;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;

namespace MlInferenceCdktf.Review.Tests.Reading;

/// <summary>What people hand over instead of a plan, and the plans of other tools and versions.</summary>
public sealed class InputTests
{
    private static readonly string s_plan = new PlanDraft().Delete(PlanDraft.Address).Json.ToJsonString();

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(s_plan) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(s_plan)] },
        { "UTF-16 as PowerShell writes it", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(s_plan)] },
        { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(s_plan)] },
        { "below a key of its own", Encoding.UTF8.GetBytes($$"""{"tfplan": {{s_plan}}}""") },
        { "after empty lines", Encoding.UTF8.GetBytes("\n\n" + s_plan) },
    };

    public static TheoryData<string, PlanInputProblem, bool> Others => new()
    {
        { "", PlanInputProblem.Empty, true },
        { "  \n", PlanInputProblem.Empty, true },
        { "PK\u0003\u0004tfplan", PlanInputProblem.BinaryPlan, true },
        { "{\"@level\":\"info\",\"@message\":\"Terraform 1.11.4\",\"type\":\"version\"}\n{\"@level\":\"info\",\"type\":\"planned_change\"}\n", PlanInputProblem.PlanLog, true },
        { "Terraform will perform the following actions:", PlanInputProblem.PlanText, true },
        { "\u001b[0m\u001b[1mNo changes.", PlanInputProblem.PlanText, true },
        { "{\"format_version\":\"1.2\",\"resource_changes\":[{", PlanInputProblem.BrokenJson, true },
        { "{\"version\":4,\"lineage\":\"x\",\"resources\":[]}", PlanInputProblem.NotAPlan, true },
        { "{\"format_version\":\"1.0\",\"values\":{}}", PlanInputProblem.NotAPlan, true },
        { "{\"terraform\":{},\"resource\":{}}", PlanInputProblem.NotAPlan, true },
        { "[]", PlanInputProblem.NotAPlan, true },
        { "{\"format_version\":\"2.0\",\"resource_changes\":[]}", PlanInputProblem.UnsupportedVersion, true },
        { "{\"format_version\":\"1.2\",\"resource_changes\":[],\"x\":\"\\ud800\"}", PlanInputProblem.BrokenJson, true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_a_plan_however_it_is_written(string how, byte[] plan) =>
        Assert.True(PlanReviewer.Review(plan).Findings.Any(static finding => finding.Id == "T01"), how);

    [Theory]
    [MemberData(nameof(Others))]
    public void Says_what_was_handed_over_instead_of_a_plan(string input, PlanInputProblem problem, bool helps)
    {
        var refused = Assert.Throws<PlanInputException>(() => PlanReviewer.Review(Encoding.UTF8.GetBytes(input)));
        Assert.Equal(problem, refused.Problem);
        Assert.Equal(helps, refused.Command is not null);
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("0.2")]
    [InlineData("1.0")]
    [InlineData("1.9")]
    public void Reads_every_format_of_0_and_1(string version)
    {
        var plan = new PlanDraft().With(json => json["format_version"] = version).With(static json => json.Remove("terraform_version")).Review().Plan;
        Assert.Equal(version, plan.FormatVersion);
        Assert.Null(plan.TerraformVersion);
    }

    [Fact]
    public void Fails_closed_on_what_it_does_not_know()
    {
        Assert.Equal(Verdict.Incomplete, new PlanDraft().With(static json => json["complete"] = false).Review().Verdict);
        Assert.Equal(Verdict.Incomplete, new PlanDraft().With(static json => json["deferred_changes"] = new JsonArray(new JsonObject())).Review().Verdict);
        Assert.Equal(Verdict.Incomplete, new PlanDraft().With(static json => json["resource_changes"]!.AsArray().Add(new JsonObject { ["address"] = "x.y" })).Review().Verdict);
        Assert.Equal(Verdict.NeedsReview, new PlanDraft().Create("google_pubsub_topic.t", []).With(static json => json["resource_changes"]!.AsArray()[^1]!["change"]!["actions"] = new JsonArray("delete")).Review().Verdict);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"schemaVersion\":2}")]
    [InlineData("[]")]
    public void Refuses_a_manifest_that_it_cannot_read(string manifest)
    {
        var draft = new PlanDraft { Options = new() { Manifest = manifest } };
        Assert.Equal(PlanInputProblem.BrokenCompanion, Assert.Throws<PlanInputException>(draft.Review).Problem);
    }
}
