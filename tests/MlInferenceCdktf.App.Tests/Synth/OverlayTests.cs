using System.Text.Json;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Synth;

/// <summary>Two files, one of them the base of the other.</summary>
public sealed class OverlayTests : IDisposable
{
    private const string Dev = """
        base: inference.yaml
        stack: chat-dev
        project: acme-ml-dev
        services:
          chat:
            regions: [us-central1]
            replicas: { min: 1, max: 2 }
        """;

    private readonly Workspace _workspace = new();

    public OverlayTests() => _workspace.Write("dev.yaml", Dev);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Both_are_synthesized_into_one_folder()
    {
        _workspace.Output();
        var prod = _workspace.Read(Workspace.Terraform);
        var text = _workspace.Output("synth", "-c", "dev.yaml");
        Assert.Equal(prod, _workspace.Read(Workspace.Terraform));
        Assert.DoesNotContain("europe-west4", text, StringComparison.Ordinal);
        Assert.Contains("deploy chat-dev --app 'dotnet run --project src/MlInferenceCdktf.App --no-launch-profile -- --config dev.yaml'", text, StringComparison.Ordinal);

        using var dev = JsonDocument.Parse(_workspace.Read("cdktf.out/stacks/chat-dev/inference-manifest.json"));
        var service = dev.RootElement.GetProperty("services").GetProperty("chat");
        var region = Assert.Single(service.GetProperty("regions").EnumerateObject());
        Assert.Equal(("us-central1", 2), (region.Name, region.Value.GetProperty("maxReplicas").GetInt32()));
        Assert.Equal("acme-ml-dev", dev.RootElement.GetProperty("project").GetString());
    }

    [Fact]
    public void A_mistake_is_told_with_the_file_it_stands_in()
    {
        _workspace.Write("inference.yaml", Workspace.Example.Replace("machine:", "machin:", StringComparison.Ordinal));
        Assert.Matches(@"inference\.yaml:\d+: .*machin", Refusal.Of(_workspace.Run("explain", "-c", "dev.yaml")));
    }

    [Fact]
    public void A_missing_base_is_told_at_the_line_that_names_it()
    {
        File.Delete(_workspace.PathOf("inference.yaml"));
        Assert.Matches(@"dev\.yaml:1: .*inference\.yaml", Refusal.Of(_workspace.Run("explain", "-c", "dev.yaml")));
    }
}
