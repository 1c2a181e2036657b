using System.Collections.Concurrent;
using MlInferenceCdktf.Sandbox;

namespace MlInferenceCdktf.TestSupport;

/// <summary>The state of each stack as it is applied, each applied once: many edits start from the same stack.</summary>
public sealed class AppliedStates : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _states = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _settled = new(StringComparer.Ordinal);

    /// <summary>The file of the state that applying the stack leaves.</summary>
    public Task<string> Of(string stack) => _states.GetOrAdd(stack, one => new(() => ApplyAsync(one, settle: false))).Value;

    /// <summary>The same after another apply, which reads the sizes that autoscalers have given their groups since.</summary>
    public Task<string> SettledOf(string stack) => _settled.GetOrAdd(stack, one => new(() => ApplyAsync(one, settle: true))).Value;

    public void Dispose() => _folder.Dispose();

    private async Task<string> ApplyAsync(string stack, bool settle)
    {
        await using var sandbox = await SandboxSession.StartWithJsonAsync(stack);
        (await sandbox.ApplyAsync()).OrThrow();
        if (settle)
        {
            (await sandbox.ApplyAsync()).OrThrow();
        }

        var file = Path.Combine(_folder.Path, $"{Path.GetRandomFileName()}.tfstate");
        sandbox.SaveState(file);
        return file;
    }
}
