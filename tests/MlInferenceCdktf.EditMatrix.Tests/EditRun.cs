using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.EditMatrix.Tests;

/// <summary>Has terraform make an edit of an applied stack.</summary>
internal static class EditRun
{
    /// <summary>What is wrong with it; nothing when it goes as promised.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Edit edit, AppliedStates applied)
    {
        var before = edit.Before();
        await using var sandbox = await SandboxSession.StartWithJsonAsync(before, new() { StateFile = await applied.Of(before) });
        await sandbox.ChangeAsync(edit.After());
        var plan = await sandbox.PlanAsync();
        var faults = PlanFaults.In(plan, edit.GivesUp).ToList();
        var apply = await sandbox.ApplyPlanAsync();
        if (!apply.Succeeded)
        {
            return [.. faults, $"apply fails half way:\n{apply.Error}"];
        }

        var second = await sandbox.PlanAsync();
        return [.. faults, .. second.Changes.Where(static change => change.Action != PlannedAction.None).Select(static change => $"a second plan is not empty: {change.Action} {change.Address}")];
    }
}
