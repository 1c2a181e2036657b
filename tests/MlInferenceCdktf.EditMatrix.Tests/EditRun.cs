using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.EditMatrix.Tests;

/// <summary>Has terraform make an edit of an applied stack.</summary>
internal static class EditRun
{
    /// <summary>What is wrong with it; nothing when it goes as promised.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Edit edit, AppliedStates applied)
    {
        var (before, after) = (edit.Before(), edit.After());
        if (string.Equals(before, after, StringComparison.Ordinal))
        {
            return []; // Regions in another order, say: terraform is given the same document.
        }

        await using var sandbox = await SandboxSession.StartWithJsonAsync(before, new() { StateFile = await applied.Of(before) });
        await sandbox.ChangeAsync(after);
        var plan = await sandbox.PlanAsync();
        var faults = PlanFaults.In(plan, edit.GivesUp).ToList();
        var apply = await sandbox.ApplyPlanAsync();
        if (!apply.Succeeded)
        {
            return [.. faults, $"apply fails half way:\n{apply.Error}"];
        }

        return [.. faults, .. await LeftToDoAsync(sandbox)];
    }

    private static async Task<IEnumerable<string>> LeftToDoAsync(SandboxSession sandbox)
    {
        // Reading a plan takes another run of terraform, and nearly every second plan is empty.
        if ((await sandbox.TryPlanAsync()).OrThrow().Output.Contains("\nNo changes. ", StringComparison.Ordinal))
        {
            return [];
        }

        var second = await sandbox.PlanAsync();
        return [.. second.Changes.Where(static change => change.Action != PlannedAction.None).Select(static change => $"a second plan is not empty: {change.Action} {change.Address}")];
    }
}
