namespace MlInferenceCdktf.Sandbox.Tests;

public sealed class ApplyTests
{
    public static TheoryData<string> Snapshots => [.. Directory.EnumerateFiles(Repository.Snapshots, "*.tf.json").Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [ToolTheory("terraform")]
    [MemberData(nameof(Snapshots))]
    public async Task Applies_plans_nothing_more_and_destroys(string snapshot)
    {
        var json = await File.ReadAllTextAsync(Path.Combine(Repository.Snapshots, snapshot));
        await using var sandbox = await SandboxSession.StartWithJsonAsync(json);
        (await sandbox.ValidateAsync()).OrThrow();
        (await sandbox.ApplyAsync()).OrThrow();
        var second = await sandbox.PlanAsync();
        Assert.True(second.IsEmpty, Text(second.Changes));
        Assert.All(second.Drift, static drifted => Assert.True(IsOfLiveSize(drifted), Text([drifted])));
        (await sandbox.DestroyAsync()).OrThrow();
    }

    /// <summary>Autoscalers move their groups: a refresh tells, and no plan undoes it.</summary>
    private static bool IsOfLiveSize(PlannedResource drifted) =>
        drifted.Type is "google_compute_region_instance_group_manager"
        && drifted.Before!.All(field => field.Key is "target_size" || System.Text.Json.Nodes.JsonNode.DeepEquals(field.Value, drifted.After![field.Key]));

    private static string Text(IEnumerable<PlannedResource> changes) => string.Join('\n', changes.Where(static change => change.Action != PlannedAction.None)
        .Select(static change => $"{change.Address} {string.Join(',', change.Actions)} {string.Join(' ', change.ReplacePaths)}\n  before {Differing(change.Before, change)}\n  after {Differing(change.After, change)}\n  unknown {change.AfterUnknown?.ToJsonString()}"));

    private static string Differing(System.Text.Json.Nodes.JsonObject? side, PlannedResource change) => string.Join(' ', (side ?? [])
        .Where(field => change.Before?[field.Key]?.ToJsonString() != change.After?[field.Key]?.ToJsonString())
        .Select(static field => $"{field.Key}={field.Value?.ToJsonString()}"));
}
