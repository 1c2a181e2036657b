using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;
using MlInferenceCdktf.Sandbox.Cloud.Rules;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

public sealed class RuleTests
{
    private static readonly RuleCase[] _cases = [.. CapacityRuleCases.All, .. ServingRuleCases.All, .. NetworkRuleCases.All];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var rows = new TheoryData<int, string>();
            for (var index = 0; index < _cases.Length; index++)
            {
                rows.Add(index, _cases[index].Rule);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_rejects_what_breaks_it_and_lets_the_rest_pass(int index, string rule)
    {
        var (_, type, bad, good) = _cases[index];
        var judged = Assert.Single(ApiRules.All, each => each.Id == rule);
        var error = judged.Check(Item(type, bad));

        Assert.Equal((400, "invalid"), (error!.Status, error.Reason));
        Assert.StartsWith("Invalid value for field 'resource.", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"(argument {judged.Argument})", error.Message, StringComparison.Ordinal);
        Assert.Null(judged.Check(Item(type, good)));
        Assert.Contains(type, judged.Types);
    }

    [Fact]
    public void Every_rule_has_a_case() =>
        Assert.Empty(ApiRules.All.Select(rule => rule.Id).Except(_cases.Select(each => each.Rule), StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_its_own_name_and_a_source()
    {
        Assert.Equal(ApiRules.All.Length, ApiRules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ApiRules.All, rule => Assert.NotEmpty(rule.Source));
    }

    [Fact]
    public void A_rejected_object_is_not_created()
    {
        var project = new SimulatedProject("acme");

        Assert.NotNull(project.Create("google_compute_network", Parse("""{"name": "Net"}""")).Error);
        Assert.Null(project.Read("google_compute_network", "Net").Object);
    }

    [Fact]
    public void A_rejected_update_changes_nothing()
    {
        var run = ExampleStack.Run().Create();

        Assert.NotNull(run.Update("google_compute_health_check.ready", planned => planned["timeout_sec"] = 60).Error);
        Assert.Equal("5", run.Read("google_compute_health_check.ready").Object!["timeout_sec"]!.ToJsonString());
    }

    private static StoredObject Item(string type, string json) => new(KindTable.Of(type, static _ => null), "id", "path", "seed", Parse(json));

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}

/// <summary>A rule, an object that breaks it, and the nearest one that does not.</summary>
internal sealed record RuleCase(string Rule, string Type, string Bad, string Good);
