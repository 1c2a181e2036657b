using MlInferenceCdktf.Corpus.Tests.Planning;
using MlInferenceCdktf.Corpus.Tests.Scoring;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Corpus.Tests;

/// <summary>The reviewer on plans of our own construct, made by the real terraform: it finds the danger and leaves its neighbour alone.</summary>
[Collection(nameof(PlannedCorpus))]
public sealed class CorpusTests(PlannedCorpus corpus)
{
    public static TheoryData<string> Names => [.. AllPairs.Listed.Select(static pair => pair.Name)];

    [ToolTheory("terraform")]
    [MemberData(nameof(Names))]
    public async Task Finds_the_danger(string name)
    {
        var outcome = await Outcome.Of(AllPairs.Named(name), corpus);
        Assert.True(!outcome.Missed.Any(), $"{outcome.Pair.Dangerous.What}: {string.Join(", ", outcome.Missed)} missed. Said:\n{outcome.Dangerous.Said}");
    }

    [ToolTheory("terraform")]
    [MemberData(nameof(Names))]
    public async Task Leaves_the_neighbour_alone(string name)
    {
        var outcome = await Outcome.Of(AllPairs.Named(name), corpus);
        Assert.True(outcome.Benign.ChangesSomething, $"{outcome.Pair.Benign.What}: its plan must change something, or nothing is shown. {outcome.Benign.Failure}");
        Assert.True(!outcome.FalseAlarms.Any(), $"{outcome.Pair.Benign.What}: {string.Join(", ", outcome.FalseAlarms.Select(static finding => $"{finding.Severity} {finding.Id}"))} is a false alarm. Said:\n{outcome.Benign.Said}");
    }

    [ToolFact("terraform")]
    public async Task The_page_says_what_the_run_found()
    {
        List<Outcome> outcomes = [];
        foreach (var pair in AllPairs.Listed)
        {
            outcomes.Add(await Outcome.Of(pair, corpus));
        }

        Snapshots.In(Path.Combine(RepositoryFolder.Find("MlInferenceCdktf.sln"), "docs")).Match(CorpusPage.Name, CorpusPage.Of(outcomes));
    }
}

[CollectionDefinition(nameof(PlannedCorpus))]
public sealed class PlannedCorpusCollection : ICollectionFixture<PlannedCorpus>;
