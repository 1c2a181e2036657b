using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Synth;

/// <summary>What is in the output folder already.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Files_of_Terraform_and_of_other_stacks_stay()
    {
        string[] others =
        [
            $"cdktf.out/stacks/{Workspace.Stack}/.terraform/providers/lock",
            $"cdktf.out/stacks/{Workspace.Stack}/.terraform.lock.hcl",
            $"cdktf.out/stacks/{Workspace.Stack}/terraform.tfstate",
            "cdktf.out/stacks/other/cdk.tf.json",
        ];
        Assert.All(others, file => _workspace.Write(file, "theirs"));
        _workspace.Write(Workspace.Terraform, "old");
        _workspace.Output();
        Assert.All(others, file => Assert.Equal("theirs", _workspace.Read(file)));
        Assert.StartsWith("{", _workspace.Read(Workspace.Terraform), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_folder_is_a_folder()
    {
        var real = Directory.CreateDirectory(_workspace.PathOf("real")).FullName;
        Directory.CreateSymbolicLink(_workspace.PathOf("cdktf.out"), real);
        _workspace.Output();
        Assert.True(File.Exists(Path.Combine(real, "manifest.json")));
    }

    [Fact]
    public void A_linked_file_is_replaced_and_not_written_through()
    {
        var outside = _workspace.Write("outside.json", "theirs");
        Directory.CreateDirectory(Path.GetDirectoryName(_workspace.PathOf(Workspace.Terraform))!);
        File.CreateSymbolicLink(_workspace.PathOf(Workspace.Terraform), outside);
        _workspace.Output();
        Assert.Equal("theirs", File.ReadAllText(outside));
        Assert.Null(new FileInfo(_workspace.PathOf(Workspace.Terraform)).LinkTarget);
    }

    [Fact]
    public void A_link_inside_leads_no_file_out()
    {
        var outside = Directory.CreateDirectory(_workspace.PathOf("outside")).FullName;
        Directory.CreateDirectory(_workspace.PathOf("cdktf.out"));
        Directory.CreateSymbolicLink(_workspace.PathOf("cdktf.out/stacks"), outside);
        Assert.Contains("is a link to", Refusal.Of(_workspace.Run()), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
        Assert.Empty(FileTree.Of(_workspace.PathOf("cdktf.out")));
    }

    [Theory]
    [InlineData("inference.yaml")]
    [InlineData("inference.yaml/below")]
    [InlineData("/proc/mlinference")]
    [InlineData("")]
    public void A_folder_that_cannot_be_written_to_is_refused(string folder)
    {
        Assert.Contains("--out: ", Refusal.Of(_workspace.Run("--out", folder)), StringComparison.Ordinal);
        Assert.Equal(["inference.yaml"], FileTree.Of(_workspace.Folder).Keys);
    }

    [Fact]
    public void A_missing_folder_for_temporary_files_is_told()
    {
        _workspace.Environment["TMPDIR"] = _workspace.PathOf("nowhere");
        Assert.Contains("TMPDIR", Refusal.Of(_workspace.Run()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_replaced_leaves_every_file_as_it_was()
    {
        _workspace.Write("cdktf.out/manifest.json", "old");
        _workspace.Write($"{Workspace.Terraform}/in-the-way", "old");
        var before = FileTree.Of(_workspace.Folder);
        Assert.Contains("cdk.tf.json' is a folder", Refusal.Of(_workspace.Run()), StringComparison.Ordinal);
        Assert.Equal(before, FileTree.Of(_workspace.Folder));
    }

    [Fact]
    public void The_commands_to_run_next_name_the_folder_as_a_shell_reads_it()
    {
        var folder = $"it's a {new string('x', 200)} folder";
        var text = _workspace.Output("--out", folder);
        var command = Assert.Single(text.Split('\n'), line => line.Contains("-chdir=", StringComparison.Ordinal)).Split(" init ")[0];
        Assert.Equal(
            ["-chdir=" + Path.Combine(folder, "stacks", Workspace.Stack)],
            Tool.Output("bash", ["-c", command.Replace("terraform", "printf '%s\\n'", StringComparison.Ordinal).Trim()]).TrimEnd('\n').Split('\n'));
    }
}
