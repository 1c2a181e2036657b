using System.Diagnostics;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Cli;

/// <summary>cdktf-cli deploys to the simulated project that 'sandbox serve' holds.</summary>
public sealed class CdktfDeployTests : IDisposable
{
    private const string Cdktf = "cdktf-cli@0.21.0";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [NpmFact(Cdktf), Trait("Needs", "npm")]
    public async Task Deploy_diff_and_destroy_run_against_the_sandbox()
    {
        _workspace.Write("cdktf.json", """{ "language": "csharp", "app": "true" }""");
        _workspace.Write("terraform.rc", "");
        using var server = Process.Start(new ProcessStartInfo("dotnet", [Built.App, "sandbox", "serve"])
        {
            WorkingDirectory = _workspace.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            _workspace.Write("exports.sh", $"{await server.StandardOutput.ReadLineAsync()}\n{await server.StandardOutput.ReadLineAsync()}\n");
            Assert.Contains("Apply complete! Resources: 36 added", Cli("deploy --auto-approve"), StringComparison.Ordinal);
            Assert.Contains("no changes are needed", Cli("diff"), StringComparison.Ordinal);
            Cli("destroy --auto-approve");
        }
        finally
        {
            Tool.Run("kill", ["-TERM", $"{server.Id}"]);
            await server.WaitForExitAsync();
        }

        Assert.Equal(0, server.ExitCode);
    }

    private string Cli(string verb) => Tool.Output(
        "bash",
        ["-c", $". ./exports.sh; \"$CDKTF\" {verb} --skip-provider-lock --app \"dotnet '{Built.App}'\" {Workspace.Stack}"],
        _workspace.Folder,
        new Dictionary<string, string> { ["CDKTF"] = NpmTools.Find(Cdktf, "cdktf"), ["TF_CLI_CONFIG_FILE"] = _workspace.PathOf("terraform.rc"), ["CI"] = "1" });
}
