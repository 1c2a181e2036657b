using MlInferenceCdktf.Manifest;

namespace MlInferenceCdktf.Planning.Tests.Manifest;

public class InferenceManifestTests
{
    /// <summary>Other tools read this file: members are added, never changed.</summary>
    [Fact]
    public void Says_what_was_meant() => Assert.Equal("""
        PINNED
        """.ReplaceLineEndings("\n"), Json());

    internal static string Json() => InferenceManifest.Of("acme-ml-prod", "chat-prod", new Dictionary<string, ServicePlan>(StringComparer.Ordinal)
    {
        ["embed"] = Sample.Plan(Sample.Cpu with { Name = "embed", Endpoint = Endpoint.InsecureHttp() }),
        ["chat"] = Sample.Plan(Sample.Gpu with { Name = "chat", Regions = ["us-central1", new InferenceRegion("europe-west4") { MinReplicas = 2, Zones = ["europe-west4-a"] }] }),
    }).ToJson();
}
