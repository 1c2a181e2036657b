namespace MlInferenceCdktf.Sandbox.Tests;

public sealed class ApplyTests
{
    [ToolTheory("terraform")]
    [InlineData("minimal.tf.json")]
    [InlineData("example.tf.json")]
    [InlineData("https-domains.tf.json")]
    public async Task Applies_plans_nothing_more_and_destroys(string snapshot)
    {
        var json = await File.ReadAllTextAsync(Path.Combine(Repository.Snapshots, snapshot));
        await using var sandbox = await SandboxSession.StartWithJsonAsync(json);
        (await sandbox.ApplyAsync()).OrThrow();
        var second = await sandbox.PlanAsync();
        Assert.True(second.IsEmpty, Text(second));
        (await sandbox.DestroyAsync()).OrThrow();
    }

    private static string Text(TerraformPlan plan) => string.Join('\n', plan.Changes.Where(static change => change.Action != PlannedAction.None)
        .Select(static change => $"{change.Address} {string.Join(',', change.Actions)} {string.Join(' ', change.ReplacePaths)}\n  before {Differing(change.Before, change)}\n  after {Differing(change.After, change)}\n  unknown {change.AfterUnknown?.ToJsonString()}"));

    private static string Differing(System.Text.Json.Nodes.JsonObject? side, PlannedResource change) => string.Join(' ', (side ?? [])
        .Where(field => change.Before?[field.Key]?.ToJsonString() != change.After?[field.Key]?.ToJsonString())
        .Select(static field => $"{field.Key}={field.Value?.ToJsonString()}"));
}
