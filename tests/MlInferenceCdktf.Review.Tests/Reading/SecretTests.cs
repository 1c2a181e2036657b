using System.Text.Json;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;
using MlInferenceCdktf.Review.Tests.Rules;
using static MlInferenceCdktf.Review.Tests.Plans.PlanDraft;

namespace MlInferenceCdktf.Review.Tests.Reading;

/// <summary>A report may go to a public pull request.</summary>
public sealed class SecretTests
{
    private const string Secret = "correct-horse-battery";

    public static TheoryData<string, Action<PlanDraft>> Leaks => new()
    {
        { "marked after", static plan => Mark(plan.Set(Bucket, "storage_class", Secret), Bucket, "storage_class") },
        { "marked before", static plan => Mark(plan.Had(Bucket, "storage_class", Secret).Set(Bucket, "storage_class", "B"), Bucket, "storage_class", "before_sensitive") },
        { "marked elsewhere, copied here", static plan => Mark(plan.Set(Bucket, "storage_class", Secret).Roll(Template, Group, "machine_type", Secret), Bucket, "storage_class") },
        { "within another text", static plan => Mark(plan.Set(Bucket, "storage_class", Secret).Set(UrlMap, "description", $"key={Secret};"), Bucket, "storage_class") },
        { "within a start-up file", static plan => Mark(plan.Set(Bucket, "storage_class", Secret).Roll(Template, Group, "metadata", new JsonObject { ["user-data"] = $"image='{Secret}/x:1'" }), Bucket, "storage_class") },
        { "an output", static plan => plan.Json["output_changes"] = JsonNode.Parse($$$"""{"k":{"actions":["update"],"before":"a","after":"{{{Secret}}}","before_sensitive":false,"after_sensitive":true}}""") },
        { "a variable", static plan => plan.Json["variables"] = JsonNode.Parse($$$"""{"k":{"value":"{{{Secret}}}"}}""") },
        { "a sensitive variable, copied", static plan => SensitiveVariable(plan.Set(UrlMap, "description", Secret)) },
        { "prior state", static plan => plan.Json["prior_state"] = JsonNode.Parse($$$"""{"values":{"k":"{{{Secret}}}"}}""") },
        { "a failing check", static plan => Mark(plan.Set(Bucket, "storage_class", Secret).With(static json => json["checks"] = JsonNode.Parse($$$"""[{"address":{"to_display":"check.c"},"status":"fail","instances":[{"problems":[{"message":"got {{{Secret}}}"}]}]}]""")), Bucket, "storage_class") },
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public void Never_shows_what_is_sensitive(string where, Action<PlanDraft> leak)
    {
        var draft = new PlanDraft();
        leak(draft);
        Assert.False(JsonSerializer.Serialize(draft.Review()).Contains(Secret, StringComparison.Ordinal), where);
    }

    [Fact]
    public void Never_shows_what_looks_like_a_token()
    {
        var report = new PlanDraft().Roll(Template, Group, "metadata", new JsonObject { ["user-data"] = $"line\nexport HF={SecurityCases.Token}\n" }).Review();
        Assert.Contains(report.Findings, static finding => finding.Id == "S07");
        Assert.DoesNotContain(SecurityCases.Token, JsonSerializer.Serialize(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_changes_what_is_shown_and_not_the_verdict()
    {
        var open = new PlanDraft().Set(Autoscaler, "autoscaling_policy.0.max_replicas", 3);
        var marked = new PlanDraft().Set(Autoscaler, "autoscaling_policy.0.max_replicas", 3);
        marked.Entry(Autoscaler)["change"]!["after_sensitive"] = true;
        Assert.Equal(open.Review().Verdict, marked.Review().Verdict);
        var change = marked.Review().Findings.Single(static finding => finding.Id == "C02").Changes.Single();
        Assert.Equal((ValueChange.Sensitive, true), (change.After, change.Masked));
    }

    private static void Mark(PlanDraft plan, string address, string attribute, string marks = "after_sensitive") =>
        plan.Entry(address)["change"]![marks] = new JsonObject { [attribute] = true };

    private static void SensitiveVariable(PlanDraft plan)
    {
        plan.Json["variables"] = JsonNode.Parse($$$"""{"k":{"value":"{{{Secret}}}"}}""");
        plan.Json["configuration"]!["root_module"]!["variables"] = JsonNode.Parse("""{"k":{"sensitive":true}}""");
    }
}
