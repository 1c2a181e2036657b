using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Errors;

/// <summary>Command lines that are not understood, and the help to write them.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("deploy", "deploy")]
    [InlineData("--ouput x", "--ouput")]
    [InlineData("explain --out x", "--out")]
    [InlineData("synth --format yaml", "yaml")]
    [InlineData("catalog --gpu", "--gpu")]
    [InlineData("schema extra", "extra")]
    public void What_is_not_understood_is_named(string line, string named)
    {
        using var workspace = new Workspace();
        Assert.Contains($"'{named}'", Refusal.Of(workspace.Run(line.Split(' '))), StringComparison.Ordinal);
        Assert.Equal(["inference.yaml"], FileTree.Of(workspace.Folder).Keys);
    }

    [Theory]
    [InlineData("--help", "synth", "explain", "catalog", "schema", "--version")]
    [InlineData("synth --help", "--config", "--out", "--format", "inference.yaml", "cdktf.out")]
    [InlineData("explain --help", "--config", "--format")]
    [InlineData("catalog --help", "--region", "--gpu", "--family", "--format")]
    [InlineData("schema --help", "--part")]
    public void Help_names_what_can_be_written(string line, params string[] words)
    {
        using var workspace = new Workspace();
        var help = workspace.Output(line.Split(' '));
        Assert.All(words, word => Assert.Contains(word, help, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_told()
    {
        using var workspace = new Workspace();
        Assert.Matches(@"^\d+\.\d+\.\d+", workspace.Output("--version"));
    }
}
