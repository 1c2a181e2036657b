using System.Text;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;

namespace MlInferenceCdktf.Review.Tests.Reading;

/// <summary>Edits of a plan that mean nothing change nothing, on every recorded plan.</summary>
public sealed class MetamorphicTests
{
    public static TheoryData<string> Cases => [.. RecordedCase.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_order_of_resources_and_sets_means_nothing(string name) =>
        Assert.Equal(Said(RecordedCase.All[name].Plan()), Said(Reordered(RecordedCase.All[name].Plan())));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Other_addresses_mean_nothing(string name)
    {
        var plan = RecordedCase.All[name].Plan().ToJsonString();
        var renamed = plan.Replace("_us_central1", "_zz_first", StringComparison.Ordinal).Replace("_europe_west4", "_aa_last", StringComparison.Ordinal);
        Assert.Equal(
            Said((JsonObject)JsonNode.Parse(plan)!).Select(Rule).Order(StringComparer.Ordinal),
            Said((JsonObject)JsonNode.Parse(renamed)!).Select(Rule).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Resources_that_do_not_change_mean_nothing(string name)
    {
        var plan = RecordedCase.All[name].Plan();
        plan["resource_changes"]!.AsArray().Add(JsonNode.Parse("""{"address":"random_id.x","mode":"managed","type":"random_id","name":"x","change":{"actions":["no-op"],"before":{"id":"1"},"after":{"id":"1"},"after_unknown":{}}}"""));
        plan["resource_changes"]!.AsArray().Add(JsonNode.Parse("""{"address":"data.google_project.p","mode":"data","type":"google_project","name":"p","change":{"actions":["read"],"before":null,"after":{},"after_unknown":{"id":true}}}"""));
        Assert.Equal(Said(RecordedCase.All[name].Plan()), Said(plan));
    }

    [Theory]
    [InlineData("as-min-down", "C01")]
    [InlineData("bs-armor-gone", "S03")]
    [InlineData("bs-timeout", "T12")]
    [InlineData("fw-world", "S01")]
    [InlineData("ssl-policy-profile", "S05")]
    [InlineData("bucket-versioning", "S10")]
    public void The_way_back_is_not_worse(string name, string rule)
    {
        var plan = RecordedCase.All[name].Plan();
        Assert.Contains(Said(plan), said => Rule(said).EndsWith(rule, StringComparison.Ordinal));
        foreach (var change in plan["resource_changes"]!.AsArray().Select(static entry => entry!["change"]!))
        {
            (change["before"], change["after"]) = (change["after"]?.DeepClone(), change["before"]?.DeepClone());
        }

        Assert.DoesNotContain(Said(plan), said => Rule(said).EndsWith(rule, StringComparison.Ordinal));
    }

    private static string[] Said(JsonObject plan)
    {
        var report = PlanReviewer.Review(Encoding.UTF8.GetBytes(plan.ToJsonString()));
        return [report.Verdict.ToString(), .. report.Findings.Select(static finding => $"{finding.Severity} {finding.Id} {finding.Address}")];
    }

    private static string Rule(string said) => string.Join(' ', said.Split(' ').Take(2));

    private static JsonObject Reordered(JsonObject plan)
    {
        var entries = plan["resource_changes"]!.AsArray();
        foreach (var change in entries.Select(static entry => entry!["change"]!))
        {
            Reverse(change["before"] as JsonObject, "backend", "source_ranges", "health_checks", "named_port");
        }

        plan["resource_changes"] = new JsonArray([.. entries.Reverse().Select(static entry => entry!.DeepClone())]);
        return plan;
    }

    private static void Reverse(JsonObject? value, params string[] sets)
    {
        foreach (var set in sets.Where(set => value?[set] is JsonArray))
        {
            value![set] = new JsonArray([.. value[set]!.AsArray().Reverse().Select(static item => item?.DeepClone())]);
        }
    }
}
