using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Planning.Comparing;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Tests.Planning;

public sealed class ComparisonFunctionTests
{
    public static TheoryData<int, string> Cases
    {
        get
        {
            var rows = new TheoryData<int, string>();
            foreach (var (index, row) in ComparisonCases.All.Index())
            {
                rows.Add(index, row.Function);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Suppresses_what_is_the_same_to_Google_and_nothing_else(int index, string function)
    {
        var row = ComparisonCases.All[index];
        Assert.True(Suppresses(row, row.Same, row.Prior, row.Proposed), $"{function}: {row.Same} is no difference.");
        Assert.False(Suppresses(row, row.Different, row.DifferentPrior ?? row.Prior, row.DifferentProposed ?? row.Proposed), $"{function}: {row.Different} is a difference.");
    }

    [Fact]
    public void Every_function_has_a_case() =>
        Assert.Empty(SuppressFunctions.Names.Except(ComparisonCases.All.Select(static row => row.Function), StringComparer.Ordinal));

    private static bool Suppresses(ComparisonCase row, (string Old, string New) texts, string prior, string proposed) =>
        SuppressFunctions.Suppresses(row.Function, new(row.Key, texts.Old, texts.New, Object(prior), Object(proposed)));

    private static TfValue Object(string json) => JsonValues.Read(JsonNode.Parse(json));
}
