using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Sandbox.Tests.Conformance;

/// <summary>
/// A fault is stopped where the real provider stopped it or earlier, and what only Google rejects is rejected by the
/// simulated project, each time naming what is wrong. What Google takes is in <c>unrejected.txt</c>.
/// </summary>
public sealed class FaultTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [ToolFact("terraform")]
    public async Task Stops_every_recorded_fault_and_names_what_is_wrong()
    {
        var faults = Asked();
        var parts = await Task.WhenAll(faults.Chunk((faults.Count + 1) / 2).Select(RunAsync));
        var missed = parts.SelectMany(static part => part).Where(static run => run.Problem is not null).ToDictionary(static run => run.Name, static run => run.Problem!, StringComparer.Ordinal);
        foreach (var (name, problem) in missed)
        {
            output.WriteLine($"{name}: {problem}");
        }

        var listed = Packed.Reasons("unrejected.txt").Keys.Intersect(faults.Select(static fault => fault.Name), StringComparer.Ordinal).ToList();
        Assert.True(missed.Keys.All(listed.Contains), $"These faults pass, and unrejected.txt has no reason for it: {string.Join(' ', missed.Keys.Except(listed, StringComparer.Ordinal))}");
        Assert.True(listed.All(missed.ContainsKey), $"These faults are stopped now; take them out of unrejected.txt: {string.Join(' ', listed.Except(missed.Keys, StringComparer.Ordinal))}");
    }

    [ToolFact("terraform")]
    public async Task The_stack_without_a_fault_is_applied_from_nothing()
    {
        await using var sandbox = await SandboxSession.StartWithJsonAsync(BaseStack.ByRate().ToJsonString());
        (await sandbox.ValidateAsync()).OrThrow();
        (await sandbox.ApplyAsync()).OrThrow();
    }

    /// <summary>CI runs all of them; a laptop every third.</summary>
    private static List<RecordedFault> Asked()
    {
        var share = Environment.GetEnvironmentVariable("CI") == "true" ? 1 : 3;
        return [.. RecordedFault.All.Where((_, index) => index % share == 0)];
    }

    private static async Task<List<(string Name, string? Problem)>> RunAsync(IEnumerable<RecordedFault> faults)
    {
        await using var shared = await SandboxSession.StartWithJsonAsync(RecordedCase.BaseConfig.ToJsonString());
        var runs = new List<(string, string?)>();
        foreach (var fault in faults)
        {
            var run = await RunAsync(fault, shared);
            runs.Add((fault.Name, Problem(fault, run)));
        }

        return runs;
    }

    /// <summary>Nothing is applied to the shared sandbox, so that every plan in it is from nothing; an apply has one of its own.</summary>
    private static async Task<TerraformResult> RunAsync(RecordedFault fault, SandboxSession shared)
    {
        if (fault.Stage is FaultStage.Validate or FaultStage.Plan)
        {
            await shared.ChangeAsync(fault.Config.ToJsonString());
            return fault.Stage is FaultStage.Validate ? await shared.ValidateAsync() : await shared.TryPlanAsync();
        }

        await using var sandbox = await SandboxSession.StartWithJsonAsync(fault.SmallConfig.ToJsonString());
        return await sandbox.ApplyAsync();
    }

    private static string? Problem(RecordedFault fault, TerraformResult run)
    {
        var missing = fault.Named.Where(name => !Regex.IsMatch(run.Error, $@"\b{Regex.Escape(name)}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))).ToList();
        return run switch
        {
            { Succeeded: true } => $"terraform {run.Command} is content",
            _ when missing.Count > 0 => $"terraform {run.Command} does not name {string.Join(' ', missing)}: {run.Error}",
            _ when fault.Stage is FaultStage.Accepted && !run.Error.Contains(": googleapi: Error 400: Invalid value for field 'resource.", StringComparison.Ordinal) => $"not Google's kind of error: {run.Error}",
            _ => null,
        };
    }
}
