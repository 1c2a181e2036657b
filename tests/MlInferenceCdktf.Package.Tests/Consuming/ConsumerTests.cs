using System.Text.Json;
using MlInferenceCdktf.Package.Tests.Packing;

namespace MlInferenceCdktf.Package.Tests.Consuming;

/// <summary>Another team's project, made of the packages alone.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class ConsumerTests(ConsumerProject project) : IClassFixture<ConsumerProject>
{
    // Snapshots are never accepted in CI, which is where these tests run too.
    private static readonly (string, string) s_notInCi = ("CI", "");

    [Fact]
    public void It_builds_without_a_warning() => Assert.DoesNotContain(": warning ", project.BuildLog, StringComparison.Ordinal);

    [Fact]
    public void Its_packages_lie_in_its_own_folder()
    {
        using var restored = JsonDocument.Parse(File.ReadAllText(project.PathOf("obj/project.assets.json")));
        var folder = Assert.Single(restored.RootElement.GetProperty("packageFolders").EnumerateObject()).Name;
        Assert.Equal(project.PathOf("packages"), Path.TrimEndingDirectorySeparator(folder));
        Assert.All(
            ["MlInferenceCdktf/0.1.0", "MlInferenceCdktf.Planning/0.1.0", "Constructs/10.4.2", "HashiCorp.Cdktf/0.21.0", "HashiCorp.Cdktf.Providers.Google/16.12.1"],
            package => Assert.Equal("package", restored.RootElement.GetProperty("libraries").GetProperty(package).GetProperty("type").GetString()));
    }

    [Fact]
    public void The_lines_of_the_readme_synthesize()
    {
        AssertSuccess(project.Run([]));
        using var terraform = JsonDocument.Parse(File.ReadAllText(project.PathOf("cdktf.out/stacks/chat-prod/cdk.tf.json")));
        var autoscalers = terraform.RootElement.GetProperty("resource").GetProperty("google_compute_region_autoscaler").EnumerateObject();
        Assert.Equal(["asia-southeast1", "europe-west4", "us-central1"], autoscalers.Select(a => a.Value.GetProperty("region").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_testing_package_asserts_and_keeps_a_snapshot()
    {
        AssertSuccess(project.Run(["test"], s_notInCi, ("ACCEPT_SNAPSHOTS", "1")));
        AssertSuccess(project.Run(["test"], s_notInCi));

        var accepted = project.PathOf("snapshots/chat-test.tf.json");
        File.WriteAllText(accepted, File.ReadAllText(accepted).Replace("\"timeout_sec\": 600", "\"timeout_sec\": 30", StringComparison.Ordinal));
        var different = project.Run(["test"], s_notInCi);
        Assert.Equal(1, different.ExitCode);
        Assert.Contains("\"timeout_sec\": 600", different.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(project.PathOf("snapshots/chat-test.received.tf.json")));
    }

    [ToolFact("terraform")]
    public void The_testing_package_plans_with_terraform()
    {
        var planned = project.Run(["plan"], s_notInCi);
        AssertSuccess(planned);
        Assert.Contains("autoscalers: 2", planned.Output, StringComparison.Ordinal);
    }

    private static void AssertSuccess(ToolResult result) =>
        Assert.True(result.ExitCode == 0, $"exit code {result.ExitCode}\n{result.Error}\n{result.Output}");
}
