using MlInferenceCdktf.Scenarios;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Tests.Snapshots;

/// <summary>The whole JSON and the addresses of every scenario, as they were accepted.</summary>
public sealed class ScenarioSnapshotTests
{
    private static readonly string s_folder = Path.Combine(RepositoryFolder.Find("MlInferenceCdktf.sln"), "main.tf.json.snapshots");

    public static TheoryData<string> Names => [.. ScenarioCatalogue.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scenario_synthesizes_what_was_accepted(string name)
    {
        var document = Synthesized.Of(ScenarioCatalogue.All.Single(s => s.Name == name));
        var snapshots = Testing.Snapshots.In(s_folder);

        // Addresses first: one changed line there is a resource that Terraform would destroy and make anew.
        snapshots.Match($"{name}.addresses.txt", string.Join('\n', [.. document.Addresses, ""]));
        snapshots.Match($"{name}.tf.json", document.ToCanonicalJson());
    }

    [Fact]
    public void Every_snapshot_belongs_to_a_scenario() => Testing.Snapshots.AssertNoOrphans(
        s_folder, ScenarioCatalogue.All.SelectMany(s => new[] { $"{s.Name}.tf.json", $"{s.Name}.addresses.txt" }));

    [Fact]
    public void Scenarios_have_names_of_their_own() =>
        Assert.Equal(ScenarioCatalogue.All.Count, ScenarioCatalogue.All.DistinctBy(s => s.Name).Count());
}
