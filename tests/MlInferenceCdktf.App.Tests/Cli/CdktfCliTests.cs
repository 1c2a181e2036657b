using System.Text.Json;
using MlInferenceCdktf.App.Tests.Running;
using MlInferenceCdktf.App.Tests.Synth;

namespace MlInferenceCdktf.App.Tests.Cli;

/// <summary>The command lines of CDKTF and of its successor, run in the root of the repository.</summary>
public sealed class CdktfCliTests(ExampleSynthesis example) : IClassFixture<ExampleSynthesis>, IDisposable
{
    private const string Cdktf = "cdktf-cli@0.21.0";
    private const string Cdktn = "cdktn-cli@0.24.0";
    private const string Node = "node@24";

    private readonly TemporaryFolder _output = new();

    public void Dispose() => _output.Dispose();

    [NpmFact(Cdktf), Trait("Needs", "npm")]
    public void Cdktf_synth_writes_the_same() =>
        AssertSame(Synth(NpmTools.Find(Cdktf, "cdktf"), []));

    [NpmFact(Cdktn, Node), Trait("Needs", "npm")]
    public void Cdktn_synth_on_its_own_Node_writes_the_same()
    {
        var node = Path.GetDirectoryName(NpmTools.Find(Node, "node", scripts: true));
        AssertSame(Synth(NpmTools.Find(Cdktn, "cdktn"), new() { ["PATH"] = $"{node}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}" }));
    }

    [Fact]
    public void The_command_of_cdktf_json_runs_the_app()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Built.RepositoryRoot, "cdktf.json")));
        var command = settings.RootElement.GetProperty("app").GetString()!;
        // MSBuild takes variables for properties: what the tests were built with is not built again.
        var said = Tool.Output("bash", ["-c", command], Built.RepositoryRoot, new Dictionary<string, string>
        {
            ["CDKTF_OUTDIR"] = _output.Path,
            ["Configuration"] = Built.Configuration,
            ["BuildProjectReferences"] = "false",
        });
        AssertSame(said);
    }

    private string Synth(string program, Dictionary<string, string> environment)
    {
        environment["CHECKPOINT_DISABLE"] = "1";
        var said = Tool.Output(program, ["synth", "--output", _output.Path, "--app", $"dotnet \"{Built.App}\""], Built.RepositoryRoot, environment);
        Assert.Contains($"Generated Terraform code for the stacks: {Workspace.Stack}", said, StringComparison.Ordinal);
        return said;
    }

    private void AssertSame(string said)
    {
        Assert.Contains("MLI2002 warning", said, StringComparison.Ordinal);
        Assert.Equal(example.Files, FileTree.Of(_output.Path));
    }
}
