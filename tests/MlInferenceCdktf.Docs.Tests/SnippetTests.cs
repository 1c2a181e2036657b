using MlInferenceCdktf.Docs.Tests.Markdown;

namespace MlInferenceCdktf.Docs.Tests;

/// <summary>What a page shows in C# stands in a compiled sample too: a snippet that no longer compiles cannot stay.</summary>
public sealed class SnippetTests
{
    public static TheoryData<string> Blocks =>
        [.. Repository.Pages.SelectMany(FencedBlock.In).Where(block => block.Language is "csharp").Select(block => block.ToString())];

    [Theory, MemberData(nameof(Blocks))]
    public void Every_C_sharp_block_is_a_region_of_a_sample(string place)
    {
        var block = FencedBlock.In(place.Split(':')[0]).Single(b => string.Equals(b.ToString(), place, StringComparison.Ordinal));
        var name = block.MarkedAs("snippet");

        Assert.True(name is not null, $"{place}: write <!-- snippet: NAME --> on the line above, and '#region NAME' in a sample.");
        Assert.True(SampleRegions.All.TryGetValue(name, out var region), $"{place}: no sample has '#region {name}'.");
        Assert.True(
            string.Equals(region, block.Text, StringComparison.Ordinal),
            $"{place} differs from '#region {name}' of the samples. Copy this into the page:\n{region}");
    }
}
