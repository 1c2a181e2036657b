using System.Globalization;

namespace MlInferenceCdktf.Sandbox.Tests.Conformance;

/// <summary>From the base state, the sandbox plans every recorded edit as the real provider did.</summary>
public sealed class ConformanceTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const double Share = 0.99;

    [ToolFact("terraform")]
    public async Task Plans_every_recorded_edit_as_the_real_provider_did()
    {
        var cases = Asked();
        var parts = await Task.WhenAll(cases.Chunk((cases.Count + 1) / 2).Select(CompareAsync));
        var compared = parts.SelectMany(static part => part).ToList();
        var different = compared.Where(static found => found.Comparison.Differences.Count > 0)
            .ToDictionary(static found => found.Name, static found => found.Comparison.Differences, StringComparer.Ordinal);
        var share = (double)compared.Sum(static found => found.Comparison.Matched) / compared.Sum(static found => found.Comparison.Attributes);
        Report(different, share, cases.Count);
        var listed = Packed.Reasons("unmatched.txt").Keys.ToHashSet(StringComparer.Ordinal);
        Assert.True(share >= Share, string.Create(CultureInfo.InvariantCulture, $"{share:P2} of the recorded attributes are the same; at least {Share:P0} must be."));
        Assert.True(different.Keys.All(listed.Contains), $"These cases differ and are not in unmatched.txt: {Text(different.Where(found => !listed.Contains(found.Key)))}");
        listed.IntersectWith(cases.Select(static recorded => recorded.Name));
        Assert.True(listed.All(different.ContainsKey), $"These cases match now; take them out of unmatched.txt: {string.Join(' ', listed.Where(name => !different.ContainsKey(name)))}");
    }

    /// <summary>CI plans all of them, which takes a minute; a laptop every third.</summary>
    private static List<RecordedCase> Asked()
    {
        var share = Environment.GetEnvironmentVariable("CI") == "true" ? 1 : 3;
        return [.. RecordedCase.All.Where((_, index) => index % share == 0)];
    }

    private static async Task<List<(string Name, CaseComparison Comparison)>> CompareAsync(IEnumerable<RecordedCase> cases)
    {
        using var folder = new TemporaryFolder();
        var state = folder.Write("base.tfstate", RecordedCase.BaseState.ToJsonString());
        var options = new SandboxOptions { StateFile = state, Refresh = false };
        await using var sandbox = await SandboxSession.StartWithJsonAsync(RecordedCase.BaseConfig.ToJsonString(), options);
        var compared = new List<(string, CaseComparison)>();
        foreach (var recorded in cases)
        {
            await sandbox.ChangeAsync(recorded.Config.ToJsonString());
            compared.Add((recorded.Name, await CompareAsync(recorded, sandbox)));
        }

        return compared;
    }

    private static async Task<CaseComparison> CompareAsync(RecordedCase recorded, SandboxSession sandbox)
    {
        try
        {
            var plan = await sandbox.PlanAsync();
            return recorded.PlanFails ? new CaseComparison().Add("plans, the real provider does not") : CaseComparison.Of(recorded, plan);
        }
        catch (SandboxException failed)
        {
            return recorded.PlanFails ? new() : new CaseComparison().Add(failed.Message);
        }
    }

    private void Report(Dictionary<string, List<string>> different, double share, int cases)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{share:P2} of attributes, {different.Count} of {cases} cases differ"));
        output.WriteLine(Text(different));
    }

    private static string Text(IEnumerable<KeyValuePair<string, List<string>>> different) =>
        string.Join("\n", different.SelectMany(static found => found.Value.Select(difference => $"{found.Key}: {difference}")));
}
