using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Synth;

/// <summary>The same description is the same bytes, wherever and however often it is synthesized.</summary>
public sealed class DeterminismTests(ExampleSynthesis example) : IClassFixture<ExampleSynthesis>
{
    [Fact]
    public void A_second_run_changes_nothing()
    {
        example.Workspace.Output();
        Assert.Equal(example.Files, FileTree.Of(example.Workspace.PathOf("cdktf.out")));
    }

    [Theory]
    [InlineData("--out", "elsewhere/deep", "elsewhere/deep")]
    [InlineData("--out", "a b's \"folder\"", "a b's \"folder\"")]
    [InlineData("--config", "./inference.yaml", "cdktf.out")]
    public void Arguments_that_only_name_places_change_nothing(string option, string value, string folder)
    {
        using var workspace = new Workspace();
        workspace.Output(option, value);
        Assert.Equal(example.Files, FileTree.Of(workspace.PathOf(folder)));
    }

    [Fact]
    public void Neither_culture_nor_time_zone_changes_anything()
    {
        using var workspace = new Workspace { Environment = { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Tokyo" } };
        var text = workspace.Output();
        Assert.Equal(example.Files, FileTree.Of(workspace.PathOf("cdktf.out")));
        Assert.Equal(example.Text, text);
    }

    [Fact]
    public void The_folder_that_a_cdktf_command_line_asks_for_changes_nothing()
    {
        using var workspace = new Workspace();
        workspace.Environment["CDKTF_OUTDIR"] = workspace.PathOf("asked");
        workspace.Output();
        Assert.Equal(example.Files, FileTree.Of(workspace.PathOf("asked")));
        Assert.False(Directory.Exists(workspace.PathOf("cdktf.out")));
    }

    [Fact]
    public void Line_ends_of_Windows_change_nothing()
    {
        using var workspace = new Workspace();
        workspace.Write("inference.yaml", Workspace.Example.ReplaceLineEndings("\r\n"));
        workspace.Output();
        Assert.Equal(example.Files, FileTree.Of(workspace.PathOf("cdktf.out")));
    }
}
