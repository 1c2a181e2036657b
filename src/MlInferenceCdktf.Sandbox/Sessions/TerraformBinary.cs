using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace MlInferenceCdktf.Sandbox.Sessions;

/// <summary>The terraform of this machine, run with nothing of the caller's Terraform environment but its variables.</summary>
internal sealed class TerraformBinary(string path)
{
    private const string Advice = "install it from developer.hashicorp.com/terraform/install and put it on the PATH";

    private static readonly Version Oldest = new(1, 5, 0);

    /// <summary>Asking costs a process, and tests start hundreds of sandboxes.</summary>
    private static readonly ConcurrentDictionary<string, bool> NewEnough = new(StringComparer.Ordinal);

    /// <exception cref="SandboxException">It cannot be started, or it crashed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; terraform is gone by then.</exception>
    public async Task<TerraformResult> RunAsync(string folder, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var start = new ProcessStartInfo(path, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start, environment);
        var watch = Stopwatch.StartNew();
        using var process = Start(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
            return Sane(new(arguments[0], process.ExitCode, await output, await error, watch.Elapsed));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    /// <exception cref="SandboxException">It is too old, or no terraform.</exception>
    public async Task CheckVersionAsync(string folder, CancellationToken cancellation)
    {
        if (NewEnough.ContainsKey(path))
        {
            return;
        }

        var result = await RunAsync(folder, ["version", "-json"], new Dictionary<string, string>(StringComparer.Ordinal), cancellation);
        var found = Version(result) ?? throw new SandboxException($"'{path}' is no terraform: asked for its version it says '{Start(result.Output + result.Error)}'. The sandbox runs the real terraform: {Advice}.");
        if (found < Oldest)
        {
            throw new SandboxException($"The sandbox needs terraform {Oldest} or newer; '{path}' is {found}. Get a newer one: {Advice}.");
        }

        NewEnough[path] = true;
    }

    /// <summary>Terraform ends with 0 or 1; a crash and a signal look otherwise, and their output is no answer.</summary>
    private TerraformResult Sane(TerraformResult result) => result.ExitCode is 0 or 1
        ? result
        : throw new SandboxException($"terraform {result.Command} broke off with exit code {result.ExitCode}: '{path}' crashed or was killed (memory?). Its last words:\n{End(result.Error + result.Output)}");

    private static Version? Version(TerraformResult result)
    {
        try
        {
            using var json = JsonDocument.Parse(result.Output);
            var text = json.RootElement.GetProperty("terraform_version").GetString() ?? "";
            return System.Version.TryParse(text.Split('-')[0], out var version) ? version : null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Start(string text) => text.Trim() is { Length: > 200 } words ? words[..200] : text.Trim();

    private static string End(string text) => text.Trim() is { Length: > 2000 } words ? words[^2000..] : text.Trim();

    private Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new SandboxException($"'{path}' cannot be started: {missing.Message}. The sandbox runs the real terraform: {Advice}.", missing);
        }
    }

    /// <summary>Own TF_… settings could add arguments, providers or a workspace; variables (TF_VAR_…) belong to the stack.</summary>
    private static void Isolate(ProcessStartInfo start, IReadOnlyDictionary<string, string> environment)
    {
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("TF_", StringComparison.Ordinal) && !name.StartsWith("TF_VAR_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["CHECKPOINT_DISABLE"] = "1";
        start.Environment["TF_IN_AUTOMATION"] = "1";
        start.Environment["TF_INPUT"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
    }
}
