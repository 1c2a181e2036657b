using MlInferenceCdktf.Sandbox.Applying;
using MlInferenceCdktf.Sandbox.Cloud;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Sessions;

namespace MlInferenceCdktf.Sandbox;

/// <summary>
/// Serves the simulated google provider to terraform runs of others: what they apply stays in the simulated project until
/// the server ends. States, lock files and backends are those runs' own.
/// </summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ProviderHost _host;

    private SandboxServer(DirectoryInfo folder, ProviderHost host, SimulatedProject project)
    {
        _folder = folder;
        _host = host;
        Project = project;
    }

    /// <summary>The simulated project.</summary>
    public ISimulatedProject Project { get; }

    /// <summary>What the environment of a terraform run must hold to use this server.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["TF_REATTACH_PROVIDERS"] = _host.Reattach,
        ["CHECKPOINT_DISABLE"] = "1",
    };

    /// <summary>Starts a server.</summary>
    /// <param name="folder">The stack that is going to be applied: its project, its region, and what it names and does not make.</param>
    /// <param name="stateFile">A state whose objects are put into the project; null for none.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <returns>The server; dispose of it.</returns>
    /// <exception cref="SandboxException">The folder has no stack, the state cannot be read, or the socket cannot be made.</exception>
    public static async Task<SandboxServer> StartAsync(string folder, string? stateFile = null, CancellationToken cancellation = default)
    {
        var stack = new StackFiles(StackFolder.Files(folder));
        var project = Projects.For(stack);
        Projects.Bring(project, stack);
        if (stateFile is not null)
        {
            Projects.Seed(project, TerraformState.Read(stateFile));
        }

        var temporary = Directory.CreateTempSubdirectory("mli-sandbox-");
        try
        {
            // All types: which ones the stack will name is not known yet.
            var service = new ProviderService(LoadedTypes.All, new ResourceApplier(project));
            return new(temporary, await ProviderHost.StartAsync(service, Path.Combine(temporary.FullName, "s"), cancellation), project);
        }
        catch
        {
            temporary.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>Stops serving.</summary>
    /// <returns>When all is gone.</returns>
    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
