using MlInferenceCdktf.Corpus.Tests.Scoring;
using MlInferenceCdktf.Review;

namespace MlInferenceCdktf.Corpus.Tests;

/// <summary>The corpus is as large and as complete as its page says.</summary>
public sealed class LabelTests
{
    public static TheoryData<string> Rules => [.. PlanReviewer.Rules.Select(static rule => rule.Id)];

    [Fact]
    public void There_are_at_least_fifty_pairs_and_ten_incidents()
    {
        Assert.True(AllPairs.Listed.Count >= 50);
        Assert.True(AllPairs.Listed.Count(static pair => pair.Incident is not null) >= 10);
    }

    [Fact]
    public void Every_pair_has_a_name_of_its_own() => Assert.Equal(AllPairs.Listed.Count, AllPairs.Listed.DistinctBy(static pair => pair.Name).Count());

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_dangerous_case_or_a_reason_why_not(string rule) =>
        Assert.True(AllPairs.Listed.Any(pair => pair.Labels.Any(label => label.Rule == rule)) != Unreached.Rules.ContainsKey(rule), $"{rule}: label a pair with it, or say in {nameof(Unreached)} why none can reach it, and not both.");

    [Fact]
    public void Labels_name_rules_that_exist_and_what_they_can_say() =>
        Assert.All(AllPairs.Listed.SelectMany(static pair => pair.Labels), static label => Assert.True(PlanReviewer.Rules.Single(rule => rule.Id == label.Rule).MostSevere >= label.Least, $"{label}"));
}
