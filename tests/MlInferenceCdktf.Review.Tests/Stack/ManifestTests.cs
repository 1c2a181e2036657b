using MlInferenceCdktf.Manifest;
using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Review.Intent;

namespace MlInferenceCdktf.Review.Tests.Stack;

/// <summary>What synthesis writes, the reviewer reads.</summary>
public sealed class ManifestTests
{
    [Fact]
    public void Reads_what_synthesis_writes()
    {
        var plan = Planner.Plan(
            new()
            {
                Server = InferenceServer.Vllm("Qwen/Qwen3-8B"),
                Machine = "g2-standard-12",
                Regions = ["us-central1"],
                Endpoint = Endpoint.Https("chat.example.com"),
                Traffic = new() { BaselineRequestsPerSecond = 1.5, PeakRequestsPerSecond = 6, RequestDuration = TimeSpan.FromSeconds(6.5), SlotsPerReplica = 16, QueuePerReplica = 32 },
            },
            new("prod/chat", "chat"));
        var written = ManifestService(plan);
        var read = DeclaredIntent.Read(InferenceManifest.Of("acme", "prod", new Dictionary<string, ServicePlan>(StringComparer.Ordinal) { ["chat"] = plan }).ToJson());
        var region = read.OfGroup(written.Regions["us-central1"].Group)!;
        Assert.Equal(written.ColdStartSeconds, region.Service.ColdStartSeconds);
        Assert.Equal(written.RequestTimeoutSeconds, region.Service.RequestTimeoutSeconds);
        Assert.Equal(written.RequestsPerSecondPerReplica, region.Service.RatePerReplica);
        Assert.Equal((1.5, 6), (region.Service.BaselineRate, region.Service.PeakRate));
        Assert.Equal((16, 6.5, 32), (region.Service.SlotsPerReplica, region.Service.MeanRequestSeconds, region.Service.QueuePerReplica));
        Assert.Equal(("us-central1", "nvidia-l4", 1), (region.Region, region.Gpu, region.GpusPerReplica));
    }

    [Fact]
    public void Reads_both_groups_of_a_mixed_region()
    {
        var plan = Planner.Plan(
            new() { Server = InferenceServer.Vllm("Qwen/Qwen3-8B"), Machine = "g2-standard-12", Regions = ["us-central1"], Capacity = MlInferenceCdktf.Capacity.Mixed(1), Endpoint = Endpoint.Https("chat.example.com") },
            new("prod/chat", "chat"));
        var read = DeclaredIntent.Read(InferenceManifest.Of("acme", "prod", new Dictionary<string, ServicePlan>(StringComparer.Ordinal) { ["chat"] = plan }).ToJson());

        Assert.Equal(["us-central1", "us-central1"], plan.Pools.Select(pool => read.OfGroup(pool.GroupName)!.Region));
    }

    private static ManifestService ManifestService(ServicePlan plan) =>
        InferenceManifest.Of("acme", "prod", new Dictionary<string, ServicePlan>(StringComparer.Ordinal) { ["chat"] = plan }).Services["chat"];
}
