namespace MlInferenceCdktf.Planning.Tests.Options;

/// <summary>No option is dead: whatever can be set is read.</summary>
public class OptionMutationTests
{
    public static TheoryData<string> Keys { get; } = [.. OptionMutations.All.Keys];

    [Fact]
    public void Every_option_has_a_mutation()
    {
        var options = OptionTree.Properties.Select(OptionTree.Key).ToHashSet(StringComparer.Ordinal);
        var missing = options.Except(OptionMutations.All.Keys, StringComparer.Ordinal);
        var gone = OptionMutations.All.Keys.Except(options, StringComparer.Ordinal);

        Assert.True(!missing.Any(), $"Add to OptionMutations: {string.Join(", ", missing)}.");
        Assert.True(!gone.Any(), $"Remove from OptionMutations: {string.Join(", ", gone)}.");
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Setting_an_option_changes_the_plan_or_the_diagnostics(string key)
    {
        var (options, changed) = OptionMutations.All[key];

        Assert.NotEqual(options, changed);
        Assert.NotEqual(Sample.Check(options), Sample.Check(changed));
    }
}
