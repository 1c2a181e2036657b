using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.CommandLine.Sandbox;

/// <summary>The life of a stack, from nothing to nothing.</summary>
/// <param name="Simulation">What kind of run this is.</param>
/// <param name="Stack">The stack.</param>
/// <param name="Steps">What was done; the last one is the one that failed, if one did.</param>
internal sealed record ApplyRun(string Simulation, string Stack, IReadOnlyList<ApplyStep> Steps)
{
    public bool Succeeded => Steps.All(static step => step.Fault is null);

    /// <exception cref="SandboxException">Terraform does not get as far as a plan.</exception>
    public static async Task<ApplyRun> OfAsync(SandboxSession sandbox, string stack, CancellationToken cancellation)
    {
        (await sandbox.ValidateAsync(cancellation)).OrThrow();
        var plan = PlanSummary.Of(stack, await sandbox.PlanAsync(cancellation));
        List<ApplyStep> steps = [ApplyStep.Of("apply", plan.Counts.ToString(), await sandbox.ApplyPlanAsync(cancellation))];
        if (steps[^1].Fault is null)
        {
            var second = PlanSummary.Of(stack, await sandbox.PlanAsync(cancellation));
            steps.Add(new("second plan", second.Changes.Count == 0 ? "nothing to do" : second.Counts.ToString(), Fault(second)));
            steps.Add(ApplyStep.Of("destroy", "everything", await sandbox.DestroyAsync(cancellation)));
        }

        return new(PlanSummary.Offline, stack, steps);
    }

    private static string? Fault(PlanSummary second) => second.Changes.Count == 0
        ? null
        : $"a second plan is not empty:\n{string.Join('\n', second.Changes.Select(static change => $"{change.Sign,3} {change.Address}"))}";
}

/// <summary>One step.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Outcome">What it concerned.</param>
/// <param name="Fault">Why it failed; null when it did not.</param>
internal sealed record ApplyStep(string Name, string Outcome, string? Fault)
{
    public static ApplyStep Of(string name, string outcome, TerraformResult result) => new(name, outcome, result.Succeeded ? null : result.Error.Trim());
}
