using MlInferenceCdktf.Sandbox.Tests.Conformance;

namespace MlInferenceCdktf.Sandbox.Tests;

/// <summary>A state that the real provider 6.50.0 wrote.</summary>
public sealed class RealStateTests
{
    [ToolFact("terraform")]
    public async Task Is_taken_as_it_is_refreshed_and_destroyed()
    {
        using var folder = new TemporaryFolder();
        var state = folder.Write("base.tfstate", RecordedCase.BaseState.ToJsonString());
        await using var sandbox = await SandboxSession.StartWithJsonAsync(RecordedCase.BaseConfig.ToJsonString(), new() { StateFile = state });
        var plan = await sandbox.PlanAsync();
        Assert.Empty(plan.Changes.Where(static change => change.Action != PlannedAction.None).Select(static change => change.Address));
        Assert.Empty(plan.Drift.Select(static drifted => $"{drifted.Address} {drifted.Before?.ToJsonString()} {drifted.After?.ToJsonString()}"));
        (await sandbox.DestroyAsync()).OrThrow();
        Assert.Equal(RecordedCase.BaseState.ToJsonString(), await File.ReadAllTextAsync(state));
    }

    [ToolFact("terraform")]
    public async Task Of_a_newer_terraform_is_taken_while_its_format_is_known()
    {
        using var folder = new TemporaryFolder();
        var newer = RecordedCase.BaseState.DeepClone();
        newer["terraform_version"] = "1.99.0";
        var options = new SandboxOptions { StateFile = folder.Write("base.tfstate", newer.ToJsonString()), Refresh = false };
        await using var sandbox = await SandboxSession.StartWithJsonAsync(RecordedCase.BaseConfig.ToJsonString(), options);
        Assert.True((await sandbox.PlanAsync()).IsEmpty);
    }
}
