using MlInferenceCdktf.Planning.Tests.Diagnostics;

namespace MlInferenceCdktf.Planning.Tests;

public class DecisionTests
{
    [Fact]
    public void Explains_a_GPU_service_with_nothing_stated() => Assert.Equal($"""
        name: chat-s3gb7 (the construct's id with five characters for its place 'chat-prod/chat'; state a name before you rename or move it)
        us-central1 machine: g2-standard-12 (1 × nvidia-l4) (stated; stops during host maintenance, as all GPU machines do)
        us-central1 zones: us-central1-a, us-central1-b, us-central1-c (every zone with the machine in the catalog of {DiagnosticCase.CatalogDate}; state them in production)
        us-central1 zone shape: BALANCED (GPUs are scarce: VMs go where the machine is to be had)
        us-central1 rollout: 3 new first (one for each zone: Google takes no number between 0 and that)
        us-central1 disk: 100 GB pd-balanced (image, container and weights are on it)
        cold start: 10m (the default with one GPU: driver, image, weights and warm-up)
        auto-healing delay: 15m (one and a half cold starts, at most 1 hour: a VM recreated while it loads would start cold again)
        autoscaler cooldown: 10m (one cold start: a loading replica's idleness is no spare capacity)
        scaling: 0.8 of 2 requests/s (one signal that always has data)
        balancing: at most 2 requests/s a replica (the default for GPUs, where CPU utilization says nothing; measure yours)
        request timeout: 5m (the default; Google's own 30s cut long generations)
        endpoint: HTTPS on 443, 1 certificate(s) (one certificate a domain, so that adding one disturbs no other; TLS 1.2 at least)
        network: chat-s3gb7-network (the service's own; a region's range is its fixed slot in the catalog, so no other region moves it)
        service account: chat-s3gb7-vm (the replicas' own, with log and metric writing; nothing else)
        """.ReplaceLineEndings("\n"), Explain(Sample.Gpu with { Scaling = [] }));

    [Fact]
    public void Explains_a_CPU_service_with_everything_stated() => Assert.Equal("""
        name: chat (stated)
        us-central1 machine: c3-standard-8 (stated; moves to another host during maintenance)
        us-central1 zones: us-central1-a (stated)
        us-central1 zone shape: EVEN (CPU machines are to be had everywhere, so zones stay equal)
        us-central1 rollout: 1 at a time (one for each zone: Google takes no number between 0 and that)
        us-central1 disk: 30 GB pd-balanced (image, container and weights are on it)
        cold start: 50m (stated)
        auto-healing delay: 1h (one and a half cold starts, at most 1 hour: a VM recreated while it loads would start cold again)
        autoscaler cooldown: 50m (one cold start: a loading replica's idleness is no spare capacity)
        scaling: CPU at 0.5 and 0.9 of 20 requests/s (the larger answer wins)
        balancing: at most 20 requests/s a replica (stated; the autoscaler follows the same figure)
        request timeout: 1m30s (stated)
        endpoint: HTTP on 80 (asked for by its loud name)
        network: acme-network/shared (brought)
        service account: chat-vm (the replicas' own, with log and metric writing and reading of the image repository ml; nothing else)
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
