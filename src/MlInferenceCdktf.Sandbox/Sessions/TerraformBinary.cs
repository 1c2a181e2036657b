using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace MlInferenceCdktf.Sandbox.Sessions;

/// <summary>The terraform of this machine, run with nothing of the caller's Terraform environment but its variables.</summary>
internal sealed class TerraformBinary(string path)
{
    private static readonly Version Oldest = new(1, 5, 0);

    public async Task<TerraformResult> RunAsync(string folder, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
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
            return new(arguments[0], process.ExitCode, await output, await error, watch.Elapsed);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <exception cref="SandboxException">It is too old, or no terraform.</exception>
    public async Task CheckVersionAsync(string folder, CancellationToken cancellation)
    {
        var result = await RunAsync(folder, ["version", "-json"], new Dictionary<string, string>(StringComparer.Ordinal), cancellation);
        var found = Version(result);
        if (found is null || found < Oldest)
        {
            throw new SandboxException($"The sandbox needs terraform {Oldest} or newer; '{path}' says {found?.ToString() ?? "nothing it understands"}. Install a newer one from developer.hashicorp.com/terraform/install.");
        }
    }

    private static Version? Version(TerraformResult result)
    {
        try
        {
            using var json = JsonDocument.Parse(result.Output);
            var text = json.RootElement.GetProperty("terraform_version").GetString() ?? "";
            return System.Version.TryParse(text.Split('-')[0], out var version) ? version : null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException)
        {
            return null;
        }
    }

    private Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new SandboxException($"'{path}' cannot be started: {missing.Message}. The sandbox runs the real terraform: install it from developer.hashicorp.com/terraform/install and put it on the PATH.", missing);
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
