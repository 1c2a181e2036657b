namespace MlInferenceCdktf.Planning.Tests;

public class DecisionTests
{
    [Fact]
    public void Explains_a_GPU_service_with_nothing_stated() => Assert.Equal("""
        PINGPU
        """.ReplaceLineEndings("\n"), Explain(Sample.Gpu with { Scaling = [] }));

    [Fact]
    public void Explains_a_CPU_service_with_everything_stated() => Assert.Equal("""
        PINCPU
        """.ReplaceLineEndings("\n"), Explain(Sample.Cpu with
    {
        Name = "chat",
        Regions = [new InferenceRegion("us-central1") { Zones = ["us-central1-a"] }],
        Endpoint = Endpoint.InsecureHttp(),
        Scaling = [ScalingSignal.Cpu(0.5), ScalingSignal.RequestRate(20, 0.9)],
        ColdStart = TimeSpan.FromMinutes(50),
        RequestTimeout = TimeSpan.FromSeconds(90),
        Replicas = new(2, 9),
        Rollout = Rollout.InPlace,
        Network = NetworkSource.SharedVpc("acme-network", "shared", Sample.Map(("us-central1", "serving"))),
        Server = Sample.Container("us-docker.pkg.dev/acme-ml-prod/ml/server:1"),
    }));

    private static string Explain(InferenceOptions options) =>
        string.Join('\n', Sample.Plan(options).Decisions.Select(d => $"{d.Subject}: {d.Value} ({d.Reason})"));
}
