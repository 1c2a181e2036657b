namespace MlInferenceCdktf.Sandbox.Tests;

public sealed class PlanTests
{
    public static TheoryData<string> Snapshots => [.. Directory.EnumerateFiles(Repository.Snapshots, "*.tf.json").Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [ToolTheory("terraform")]
    [MemberData(nameof(Snapshots))]
    public async Task Validates_and_plans_every_accepted_stack(string snapshot)
    {
        var json = await File.ReadAllTextAsync(Path.Combine(Repository.Snapshots, snapshot));
        await using var sandbox = await SandboxSession.StartWithJsonAsync(json);
        (await sandbox.ValidateAsync()).OrThrow();
        var plan = await sandbox.PlanAsync();
        Assert.NotEmpty(plan.Changes);
        Assert.All(plan.Changes, static change => Assert.Equal(PlannedAction.Create, change.Action));
    }
}
