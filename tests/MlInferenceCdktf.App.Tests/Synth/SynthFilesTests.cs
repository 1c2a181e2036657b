using System.Text.Json;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Synth;

/// <summary>What <c>synth</c> writes.</summary>
public sealed class SynthFilesTests(ExampleSynthesis example) : IClassFixture<ExampleSynthesis>
{
    [Fact]
    public void The_output_is_that_of_cdktf_and_the_manifest() => Assert.Equal(
        ["manifest.json", $"stacks/{Workspace.Stack}/cdk.tf.json", $"stacks/{Workspace.Stack}/inference-manifest.json"],
        example.Files.Keys);

    [Fact]
    public void Nothing_else_appears_in_the_folder() => Assert.Equal(
        ["cdktf.out", "inference.yaml"],
        Directory.EnumerateFileSystemEntries(example.Workspace.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_draft_is_not_left_in_the_folder_for_temporary_files()
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf("temporary"));
        workspace.Environment["TMPDIR"] = workspace.PathOf("temporary");
        workspace.Output();
        Assert.Empty(Directory.EnumerateFileSystemEntries(workspace.PathOf("temporary"), "mlinference-*"));
    }

    [Fact]
    public void No_file_names_a_path_of_this_machine()
    {
        string[] paths =
        [
            example.Workspace.Folder,
            Path.TrimEndingDirectorySeparator(Path.GetTempPath()) + "/",
            Built.RepositoryRoot,
        ];
        Assert.All(example.Files, file => Assert.All(paths, path => Assert.DoesNotContain(path, file.Value, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_manifest_declares_every_region()
    {
        using var manifest = JsonDocument.Parse(example.Files[$"stacks/{Workspace.Stack}/inference-manifest.json"]);
        Assert.Equal(1, manifest.RootElement.GetProperty("schemaVersion").GetInt32());
        Assert.Equal(
            ["asia-southeast1", "europe-west4", "us-central1"],
            manifest.RootElement.GetProperty("services").GetProperty("chat").GetProperty("regions").EnumerateObject().Select(region => region.Name));
    }

    [Fact]
    public void Each_region_has_a_group_and_an_autoscaler()
    {
        using var terraform = JsonDocument.Parse(example.Files[$"stacks/{Workspace.Stack}/cdk.tf.json"]);
        var resources = terraform.RootElement.GetProperty("resource");
        Assert.Equal(3, resources.GetProperty("google_compute_region_instance_group_manager").EnumerateObject().Count());
        Assert.Equal(3, resources.GetProperty("google_compute_region_autoscaler").EnumerateObject().Count());
    }

    [Fact]
    public void Warnings_reach_cdktf_as_annotations() => Assert.Contains("MLI2002 warning", example.Files["manifest.json"], StringComparison.Ordinal);
}
