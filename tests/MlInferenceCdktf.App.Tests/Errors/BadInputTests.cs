using System.Text.RegularExpressions;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Errors;

/// <summary>Files that cannot be synthesized.</summary>
public sealed partial class BadInputTests : IDisposable
{
    private const string TenMistakes = """
        project: Acme
        stack: ../up
        services:
          chat:
            server: { kind: vllm, model: "no slash", modle: x }
            machine: g2-standard-12
            regions: [us-central1, us-central1]
            replicas: { min: 5, max: 2 }
            requestTimeout: 0s
            endpoint: { kind: https, domains: ["*.example.com"] }
            labels: { Team: chat }
            colour: red
          Search:
            server: { kind: vllm }
            regions: []
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("nope.yaml", "there is no such file")]
    [InlineData(".", "it is a folder")]
    [InlineData("nope/inference.yaml", "nope/inference.yaml")]
    [InlineData("", "--config")]
    public void A_file_that_is_not_there_is_one_error(string file, string message)
    {
        Assert.Contains(message, Refusal.Of(_workspace.Run("--config", file)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_workspace.PathOf("cdktf.out")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("services: [")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("\tproject: x")]
    [InlineData("just words")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("a: &a [*a]")]
    [InlineData("!!python/object/apply:os.system ['id']")]
    public void A_file_that_is_no_description_is_named_with_its_line(string content)
    {
        _workspace.Write("bad.yaml", content);
        Assert.Contains("bad.yaml", Refusal.Of(_workspace.Run("--config", "bad.yaml")), StringComparison.Ordinal);
        Assert.Equal(["bad.yaml", "inference.yaml"], FileTree.Of(_workspace.Folder).Keys);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_each_with_its_fix()
    {
        _workspace.Write("inference.yaml", TenMistakes);
        var error = Refusal.Of(_workspace.Run());
        var told = ErrorLine().Count(error);
        Assert.True(told >= 10, $"{told} errors:\n{error}");
        Assert.Equal(told, Regex.Count(error, "^ +fix: ", RegexOptions.Multiline, TimeSpan.FromSeconds(1)));
        Assert.StartsWith($"{told} errors in the inference options; nothing was made.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_that_only_the_plans_show_is_told_with_its_line()
    {
        _workspace.Write("inference.yaml", File.ReadAllText(_workspace.PathOf("inference.yaml"))
            + "quota: { contactEmail: ml@example.com, atLeast: { NVIDIA-T4-GPUS-per-project-region/us-central1: \"9\" } }\n");
        Assert.Matches(@"MLI4040 error +inference\.yaml:\d+", Refusal.Of(_workspace.Run()));
    }

    [Fact]
    public void A_mistake_leaves_the_output_of_before()
    {
        _workspace.Write(Workspace.Terraform, "old");
        _workspace.Write("inference.yaml", TenMistakes);
        var before = FileTree.Of(_workspace.Folder);
        Refusal.Of(_workspace.Run("synth", "--format", "json"));
        Assert.Equal(before, FileTree.Of(_workspace.Folder));
    }

    [GeneratedRegex(@"^MLI\d{4} error +inference\.yaml", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ErrorLine();
}
