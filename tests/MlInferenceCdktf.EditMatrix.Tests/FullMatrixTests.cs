using System.Collections.Concurrent;
using System.Diagnostics;

namespace MlInferenceCdktf.EditMatrix.Tests;

/// <summary>Every change of an option in every scenario that takes it. Its result is docs/edit-matrix.md.</summary>
public sealed class FullMatrixTests(AppliedStates applied) : IClassFixture<AppliedStates>
{
    private const int Workers = 2;

    [FullMatrixFact]
    public async Task Every_change_of_an_option_applies_in_every_scenario_that_takes_it()
    {
        var watch = Stopwatch.StartNew();
        var faults = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(Matrix.All, new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (edit, _) =>
        {
            if (await FaultOf(edit) is { } fault)
            {
                faults[edit.Name] = fault;
            }
        });
        FullMatrixPage.Write(Matrix.All, faults, watch.Elapsed);
        Assert.True(faults.IsEmpty, string.Join("\n\n", faults.Select(static fault => $"{fault.Key}:\n{fault.Value}")));
    }

    private async Task<string?> FaultOf(Edit edit)
    {
        try
        {
            var found = await EditRun.FaultsAsync(edit, applied);
            return found.Count > 0 ? string.Join('\n', found) : null;
        }
#pragma warning disable CA1031 // One edit that throws must not end a run of two hours.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failure is Sandbox.SandboxException ? failure.Message : failure.ToString();
        }
    }
}

/// <summary>A test that takes two hours: only where it is asked for.</summary>
internal sealed class FullMatrixFactAttribute : FactAttribute
{
    public FullMatrixFactAttribute() =>
        Skip = Environment.GetEnvironmentVariable("EDIT_MATRIX") == "full"
            ? MissingTool.Reason("terraform")
            : "EDIT_MATRIX=full runs it and writes docs/edit-matrix.md, which has the last result.";
}
