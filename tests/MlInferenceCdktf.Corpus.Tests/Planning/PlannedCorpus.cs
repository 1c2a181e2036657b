using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.Corpus.Tests.Planning;

/// <summary>Every edit of the corpus, planned by the real terraform from an applied stack. Each stack is applied once, and many edits are planned in one sandbox.</summary>
public sealed class PlannedCorpus : IDisposable
{
    private const int Workers = 2;
    private const int EditsPerSandbox = 12;

    private readonly AppliedStates _applied = new();
    private readonly Lazy<Task<ConcurrentDictionary<Edit, PlannedEdit>>> _plans;

    public PlannedCorpus() => _plans = new(PlanAllAsync);

    public void Dispose() => _applied.Dispose();

    internal async Task<PlannedEdit> Of(Edit edit) => (await _plans.Value)[edit];

    private async Task<ConcurrentDictionary<Edit, PlannedEdit>> PlanAllAsync()
    {
        ConcurrentDictionary<Edit, PlannedEdit> plans = new(ReferenceEqualityComparer.Instance);
        var batches = AllPairs.Listed.SelectMany(static pair => new[] { (pair.Stack, Edit: pair.Dangerous), (pair.Stack, Edit: pair.Benign) })
            .GroupBy(static planned => (planned.Stack.Name, Alone: planned.Edit.IsAlone ? planned.Edit.What : ""))
            .SelectMany(static together => together.Chunk(EditsPerSandbox));
        await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (batch, cancellation) =>
        {
            var before = batch[0].Stack.Before();
            await using var sandbox = await SandboxSession.StartWithJsonAsync(before, new() { StateFile = await StateAsync(before, batch[0].Edit, cancellation) }, cancellation);
            batch[0].Edit.Outside?.Invoke(sandbox.Project, new(before));
            foreach (var (stack, edit) in batch)
            {
                plans[edit] = await PlanAsync(sandbox, stack, edit, cancellation);
            }
        });
        return plans;
    }

    private static async Task<PlannedEdit> PlanAsync(SandboxSession sandbox, CorpusStack stack, Edit edit, CancellationToken cancellation)
    {
        try
        {
            var after = stack.After(edit);
            await sandbox.ChangeAsync(after, cancellation);
            return PlannedEdit.Review(edit, (await sandbox.PlanAsync(cancellation)).Json, stack.Manifest(edit), after);
        }
        catch (Exception failure) when (failure is SandboxException or InvalidOperationException or Xunit.Sdk.XunitException or MlInferenceCdktf.Diagnostics.InferenceOptionsException)
        {
            return new(edit, [], Report: null, failure.Message);
        }
    }

    /// <summary>The applied state, with what an earlier apply left half made.</summary>
    private async Task<string> StateAsync(string stack, Edit edit, CancellationToken cancellation)
    {
        var file = await _applied.SettledOf(stack);
        if (edit.Tainted is null)
        {
            return file;
        }

        var address = new StackJson(stack).Address(edit.Tainted).Split('.');
        var state = JsonNode.Parse(await File.ReadAllTextAsync(file, cancellation))!;
        var resource = state["resources"]!.AsArray().Single(each => each!["type"]!.GetValue<string>() == address[0] && each["name"]!.GetValue<string>() == address[1])!;
        resource["instances"]![0]!["status"] = "tainted";
        var tainted = Path.ChangeExtension(file, ".tainted.tfstate");
        await File.WriteAllTextAsync(tainted, state.ToJsonString(), cancellation);
        return tainted;
    }
}
