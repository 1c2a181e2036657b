using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Applying;
using MlInferenceCdktf.Sandbox.Cloud;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Sessions;

namespace MlInferenceCdktf.Sandbox;

/// <summary>
/// Runs the real terraform over a stack with a simulated google provider in this process: no network, no cloud, no
/// credentials. An offline simulation: it proves the configuration and the plan, not what Google decides (quota,
/// permissions, availability).
/// </summary>
/// <example><code>
/// await using var sandbox = await SandboxSession.StartAsync("cdktf.out/stacks/chat");
/// var plan = await sandbox.PlanAsync();
/// </code></example>
public sealed class SandboxSession : IAsyncDisposable
{
    private readonly WorkFolder _folder;
    private readonly TerraformBinary _terraform;
    private readonly SandboxOptions _options;
    private readonly SimulatedProject? _own;
    private ProviderHost? _host;
    private StackFiles _stack;
    private string _loaded = "";

    private SandboxSession(WorkFolder folder, SandboxOptions options)
    {
        _folder = folder;
        _options = options;
        _stack = new(folder.Files);
        _own = options.Project is null ? Projects.For(_stack) : null;
        Project = options.Project ?? _own!;
        _terraform = new(options.Terraform);
    }

    /// <summary>
    /// The simulated project. What is changed or deleted here happens behind Terraform's back: the next plan finds it.
    /// </summary>
    public ISimulatedProject Project { get; }

    /// <summary>Starts a sandbox over a copy of a folder.</summary>
    /// <param name="folder">A folder with <c>cdk.tf.json</c>, <c>.tf.json</c> or <c>.tf</c> files.</param>
    /// <param name="options">How to run; null for the defaults.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <returns>The sandbox, initialized.</returns>
    /// <exception cref="SandboxException">No terraform, one too old, no stack, a corrupt state, or terraform init failed.</exception>
    public static Task<SandboxSession> StartAsync(string folder, SandboxOptions? options = null, CancellationToken cancellation = default) =>
        StartAsync(work => work.Copy(folder), options ?? new(), cancellation);

    /// <summary>Starts a sandbox over the JSON of a synthesized stack.</summary>
    /// <param name="json">The text of a <c>cdk.tf.json</c>.</param>
    /// <param name="options">How to run; null for the defaults.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <returns>The sandbox, initialized.</returns>
    /// <exception cref="SandboxException">No terraform, one too old, a corrupt state, or terraform init failed.</exception>
    public static Task<SandboxSession> StartWithJsonAsync(string json, SandboxOptions? options = null, CancellationToken cancellation = default) =>
        StartAsync(work => work.Write(json), options ?? new(), cancellation);

    /// <summary>Replaces the stack, keeping what is applied: the next plan is of the change.</summary>
    /// <param name="json">The text of a <c>cdk.tf.json</c>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="SandboxException">terraform init failed.</exception>
    public async Task ChangeAsync(string json, CancellationToken cancellation = default)
    {
        var before = _stack.InitializedBy;
        _folder.Write(json);
        ReadStack();
        await ServeTypesAsync(cancellation);
        if (!string.Equals(before, _stack.InitializedBy, StringComparison.Ordinal))
        {
            await InitializeAsync(cancellation);
        }
    }

    /// <summary>Runs <c>terraform validate</c>.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Terraform's answer.</returns>
    public Task<TerraformResult> ValidateAsync(CancellationToken cancellation = default) => RunAsync(cancellation, "validate", "-no-color");

    /// <summary>Runs <c>terraform plan</c> and reads the plan.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="SandboxException">Terraform could not plan.</exception>
    public async Task<TerraformPlan> PlanAsync(CancellationToken cancellation = default)
    {
        (await TryPlanAsync(cancellation)).OrThrow();
        return await ShowPlanAsync(cancellation);
    }

    /// <summary>Runs <c>terraform plan</c>; a failure is in the answer.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Terraform's answer.</returns>
    public Task<TerraformResult> TryPlanAsync(CancellationToken cancellation = default) =>
        RunAsync(cancellation, ["plan", "-no-color", "-input=false", $"-out={_folder.PlanFile}", .. _options.Refresh ? (string[])[] : ["-refresh=false"]]);

    /// <summary>Plans and applies.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Terraform's answer.</returns>
    public async Task<TerraformResult> ApplyAsync(CancellationToken cancellation = default)
    {
        if (_own is not null && _stack.NamesByExpression && (await TryPlanAsync(cancellation)).Succeeded)
        {
            Projects.BringPlanned(_own, await ShowPlanAsync(cancellation));
        }

        return await RunAsync(cancellation, "apply", "-no-color", "-input=false", "-auto-approve");
    }

    /// <summary>Runs <c>terraform import</c>: takes an object of the project into the state.</summary>
    /// <param name="address">The resource's address in the stack, such as <c>google_compute_network.net</c>.</param>
    /// <param name="id">The object's id, in any form that the provider's documentation gives.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Terraform's answer.</returns>
    public Task<TerraformResult> ImportAsync(string address, string id, CancellationToken cancellation = default) =>
        RunAsync(cancellation, "import", "-no-color", "-input=false", address, id);

    /// <summary>Applies what the last <see cref="PlanAsync"/> planned, and nothing else.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Terraform's answer; it refuses a plan that something was applied after.</returns>
    public Task<TerraformResult> ApplyPlanAsync(CancellationToken cancellation = default) => RunAsync(cancellation, "apply", "-no-color", "-input=false", _folder.PlanFile);

    /// <summary>Writes the state of what is applied, for another sandbox's <see cref="SandboxOptions.StateFile"/>.</summary>
    /// <param name="file">The file to write.</param>
    /// <exception cref="SandboxException">Nothing is applied.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveState(string file) => _folder.SaveState(file);

    /// <summary>Destroys everything that is applied.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Terraform's answer.</returns>
    public Task<TerraformResult> DestroyAsync(CancellationToken cancellation = default) => RunAsync(cancellation, "destroy", "-no-color", "-input=false", "-auto-approve");

    /// <summary>Runs <c>terraform show -json</c> on the state.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Terraform's answer.</returns>
    public Task<TerraformResult> ShowAsync(CancellationToken cancellation = default) => RunAsync(cancellation, "show", "-json");

    /// <summary>Stops the provider and removes the temporary folder.</summary>
    /// <returns>When all is gone.</returns>
    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static async Task<SandboxSession> StartAsync(Action<WorkFolder> prepare, SandboxOptions options, CancellationToken cancellation)
    {
        var folder = new WorkFolder(options.TemporaryFolder);
        try
        {
            prepare(folder);
            var session = new SandboxSession(folder, options);
            await session.OpenAsync(cancellation);
            return session;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    private async Task OpenAsync(CancellationToken cancellation)
    {
        await _terraform.CheckVersionAsync(_folder.Stack, cancellation);
        if (_options.StateFile is { } file)
        {
            Projects.Seed(Project, TerraformState.Read(file));
            File.Copy(file, _folder.StateFile);
        }

        ReadStack();
        try
        {
            await ServeTypesAsync(cancellation);
            await InitializeAsync(cancellation);
        }
        catch
        {
            await (_host?.DisposeAsync() ?? default);
            throw;
        }
    }

    private async Task InitializeAsync(CancellationToken cancellation) =>
        MissingProviders.OrThrow(await RunAsync(cancellation, "init", "-no-color", "-input=false"));

    /// <summary>A project that the caller gave holds what the caller put there, and nothing else.</summary>
    private void ReadStack()
    {
        _stack = new(_folder.Files);
        if (_own is not null)
        {
            Projects.Bring(_own, _stack);
        }
    }

    private async Task<TerraformPlan> ShowPlanAsync(CancellationToken cancellation) =>
        TerraformPlan.Parse((await RunAsync(cancellation, "show", "-json", _folder.PlanFile)).OrThrow().Output);

    /// <summary>The host serves the types that this stack and its state name: another stack may need another host.</summary>
    private async Task ServeTypesAsync(CancellationToken cancellation)
    {
        var types = _stack.HasModules ? LoadedTypes.All : LoadedTypes.NamedIn(_folder.Texts);
        if (_host is not null && string.Equals(_loaded, types.Names, StringComparison.Ordinal))
        {
            return;
        }

        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _loaded = types.Names;
        _host = await ProviderHost.StartAsync(new(types, new ResourceApplier(Project)), _folder.Socket, cancellation);
    }

    private async Task<TerraformResult> RunAsync(CancellationToken cancellation, params string[] arguments)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["TF_REATTACH_PROVIDERS"] = _host!.Reattach,
            ["TF_CLI_CONFIG_FILE"] = _folder.Configuration,
        };
        var result = await _terraform.RunAsync(_folder.Stack, arguments, environment, cancellation);
        var faults = _host.TakeFaults();
        return faults.Count == 0
            ? result
            : throw new SandboxException($"The simulated provider failed in terraform {arguments[0]}; this is a fault of the sandbox, not of the stack:\n{string.Join('\n', faults)}");
    }
}
