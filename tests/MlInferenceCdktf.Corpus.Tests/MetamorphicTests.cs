using System.Text.Json.Nodes;
using MlInferenceCdktf.Corpus.Tests.Planning;
using MlInferenceCdktf.Review;

namespace MlInferenceCdktf.Corpus.Tests;

/// <summary>Edits of a dangerous plan that mean nothing: the same is said.</summary>
[Collection(nameof(PlannedCorpus))]
public sealed class MetamorphicTests(PlannedCorpus corpus)
{
    public static TheoryData<string> Names => CorpusTests.Names;

    [ToolTheory("terraform")]
    [MemberData(nameof(Names))]
    public async Task The_order_of_resources_means_nothing(string name)
    {
        var planned = await corpus.Of(AllPairs.Named(name).Dangerous);
        var plan = Copy(planned);
        plan["resource_changes"] = new JsonArray([.. plan["resource_changes"]!.AsArray().Reverse().Select(static entry => entry!.DeepClone())]);
        Assert.Equal(Said(planned.Report!), Said(planned.Again(plan)));
    }

    /// <summary>Names in the cloud stay: of two constructs that differ in their ids alone, the same is said of both.</summary>
    [ToolTheory("terraform")]
    [MemberData(nameof(Names))]
    public async Task The_id_of_the_construct_means_nothing(string name)
    {
        var planned = await corpus.Of(AllPairs.Named(name).Dangerous);
        var renamed = JsonNode.Parse(planned.Plan.ToJsonString().Replace("chat_", "zz_", StringComparison.Ordinal))!.AsObject();
        Assert.Equal(
            Said(planned.Report!).Select(static said => said.Replace("chat_", "zz_", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            Said(planned.Again(renamed)).Order(StringComparer.Ordinal));
    }

    [ToolTheory("terraform")]
    [MemberData(nameof(Names))]
    public async Task What_else_is_in_the_stack_means_nothing(string name)
    {
        var planned = await corpus.Of(AllPairs.Named(name).Dangerous);
        var plan = Copy(planned);
        plan["resource_changes"]!.AsArray().Insert(0, JsonNode.Parse("""
            {"address":"google_compute_health_check.other","mode":"managed","type":"google_compute_health_check","name":"other","change":{"actions":["no-op"],"before":{"name":"other","check_interval_sec":5},"after":{"name":"other","check_interval_sec":5},"after_unknown":{}}}
            """));
        plan["resource_changes"]!.AsArray().Add(JsonNode.Parse("""
            {"address":"google_service_account.other","mode":"managed","type":"google_service_account","name":"other","change":{"actions":["create"],"before":null,"after":{"account_id":"other"},"after_unknown":{"email":true}}}
            """));
        Assert.Equal(Said(planned.Report!), Said(planned.Again(plan)));
    }

    private static JsonObject Copy(PlannedEdit planned) => planned.Plan.DeepClone().AsObject();

    private static string[] Said(ReviewReport report) => [report.Verdict.ToString(), .. report.Findings.Select(static finding => $"{finding.Severity} {finding.Id} {finding.Address}")];
}
