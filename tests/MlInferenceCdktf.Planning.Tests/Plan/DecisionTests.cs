using MlInferenceCdktf.Planning.Tests.Diagnostics;

namespace MlInferenceCdktf.Planning.Tests;

public class DecisionTests
{
    [Fact]
    public void Explains_a_GPU_service_with_nothing_stated() => Assert.Equal($"""
        name: chat-s3gb7 (the construct's id with five characters for its place 'chat-prod/chat'; state a name before you rename or move it)
        us-central1 machine: g2-standard-12 (1 × nvidia-l4) (stated; stops during host maintenance, as all GPU machines do)
        us-central1 capacity: on demand (the default; at the list price, for as long as it is wanted)
        us-central1 replicas: 1 to 3 (the default)
        us-central1 zones: us-central1-a, us-central1-b, us-central1-c (every zone with the machine in the catalog of {DiagnosticCase.CatalogDate}; state them in production)
        us-central1 zone shape: BALANCED (GPUs are scarce: VMs go where the machine is to be had)
        us-central1 rollout: 3 new first (one for each zone: Google takes no number between 0 and that)
        us-central1 disk: 100 GB pd-balanced (image, container and weights are on it)
        cold start: 12m (estimated: 60 s boot + 300 s image of 12 GB at 40 MB/s, the GPU driver meanwhile + 164 s weights of 16.4 GB from Hugging Face at 100 MB/s + 33 s into the GPUs + 150 s warm-up = 707 s, rounded up to whole minutes; measure a start of yours and state coldStart)
        auto-healing delay: 18m (one and a half cold starts, at most 1 hour: a VM recreated while it loads would start cold again)
        autoscaler cooldown: 12m (one cold start: a loading replica's idleness is no spare capacity)
        scaling: 0.8 of 2 requests/s (one signal that always has data)
        scale-in: at most a tenth of a region's most replicas within 12m (one cold start, at least 10m: a wrong signal cannot empty a region at once)
        balancing: at most 2 requests/s a replica (the default for GPUs, where CPU utilization says nothing; measure yours)
        request timeout: 5m (the default; Google's own 30s cut long generations)
        endpoint: HTTPS on 443, 1 certificate(s) (one certificate a domain, so that adding one disturbs no other; TLS 1.2 at least)
        network: chat-s3gb7-network (the service's own; a region's range is its fixed slot in the catalog, so no other region moves it)
        server: vLLM, vllm/vllm-openai:v0.11.0 (facts of 2026-11-23)
        idle connections: kept for 620 seconds (VLLM_HTTP_TIMEOUT_KEEP_ALIVE) (the load balancer keeps idle connections for 600 seconds, so a server has to keep them longer)
        drain: 1m (new connections are refused, open requests end, then the server stops)
        GPU driver: latest (installed on every boot, while the image is pulled)
        server metrics: port 8000, /metrics (collected into Managed Service for Prometheus; vllm:num_requests_waiting counts waiting requests)
        service account: chat-s3gb7-vm (the replicas' own, with log and metric writing; nothing else)
        """.ReplaceLineEndings("\n"), Explain(Sample.Gpu with { Scaling = [] }));

    [Fact]
    public void Explains_a_CPU_service_with_everything_stated() => Assert.Equal("""
        name: chat (stated)
        us-central1 machine: c3-standard-8 (stated; moves to another host during maintenance)
        us-central1 capacity: on demand (the default; at the list price, for as long as it is wanted)
        us-central1 replicas: 2 to 9 (stated)
        us-central1 zones: us-central1-a (stated)
        us-central1 zone shape: EVEN (CPU machines are to be had everywhere, so zones stay equal)
        us-central1 rollout: 1 at a time (one for each zone: Google takes no number between 0 and that)
        us-central1 disk: 30 GB pd-balanced (image, container and weights are on it)
        cold start: 50m (stated)
        auto-healing delay: 1h (one and a half cold starts, at most 1 hour: a VM recreated while it loads would start cold again)
        autoscaler cooldown: 50m (one cold start: a loading replica's idleness is no spare capacity)
        scaling: CPU at 0.5 and 0.9 of 20 requests/s (the larger answer wins)
        scale-in: at most a tenth of a region's most replicas within 50m (one cold start, at least 10m: a wrong signal cannot empty a region at once)
        balancing: at most 20 requests/s a replica (stated; the autoscaler follows the same figure)
        request timeout: 1m30s (stated)
        endpoint: HTTP on 80 (asked for by its loud name)
        network: acme-network/shared (brought)
        server: container, us-docker.pkg.dev/acme-ml-prod/ml/server:1 (facts of 2026-11-23)
        idle connections: the server's own matter (the load balancer keeps idle connections for 600 seconds, so a server has to keep them longer)
        drain: 1m (new connections are refused, open requests end, then the server stops)
        server metrics: none (the server is not known to have any)
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

    [Fact]
    public void Explains_what_a_server_is_brought() => Assert.Equal("""
        server: Triton, nvcr.io/nvidia/tritonserver:26.06-py3 (facts of 2026-11-23)
        idle connections: never closed by the server (the load balancer keeps idle connections for 600 seconds, so a server has to keep them longer)
        drain: 1m (new connections are refused, open requests end, then the server stops)
        GPU driver: R580 (installed on every boot, while the image is pulled)
        weights: gs://acme-models/m (copied to /models before the server starts; the replicas may read the bucket)
        local SSD: one RAID 0 (bundled with the machine; weights and cache are on it, or on the boot disk where the boot finds none; not verified: mdadm on Container-Optimized OS)
        server metrics: none (stated)
        service account: chat-s3gb7-vm (the replicas' own, with log and metric writing and reading of the bucket acme-models, the secret key; nothing else)
        """.ReplaceLineEndings("\n"), Explain(Sample.Gpu with
    {
        Machine = "a2-ultragpu-1g",
        Server = InferenceServer.Triton(Sample.Weights with { Path = "m" }) with { Secrets = Sample.Map(("KEY", "key")) },
        Boot = new() { DriverVersion = "R580" },
        Observability = new() { ServerMetrics = false },
    }).Split("brought)\n")[^1].Split("moves it)\n")[^1]);

    [Fact]
    public void Says_what_nobody_verified() => Assert.Contains(
        "server: Ollama, ollama/ollama:0.32.9 (facts of 2026-11-23; not verified: how long idle connections are kept)",
        Explain(Sample.Cpu with { Server = InferenceServer.Ollama("llama3.2:3b") }), StringComparison.Ordinal);

    [Fact]
    public void Explains_why_a_VM_image_with_a_driver_boots_without_secure_boot() => Assert.Contains(
        "secure boot: off (a driver of the image's own may not be signed)",
        Explain(Sample.Gpu with { Server = InferenceServer.VmImage(8080), Disk = new() { Image = "projects/acme/global/images/server" } }), StringComparison.Ordinal);

    private static string Explain(InferenceOptions options) =>
        string.Join('\n', Sample.Plan(options).Decisions.Select(d => $"{d.Subject}: {d.Value} ({d.Reason})"));

    [Fact]
    public void Explains_what_is_followed_and_when() => Assert.Equal("""
        scaling: 0.8 of 2 requests/s and 4 of prometheus.googleapis.com/vllm:num_requests_waiting/gauge a replica (the largest answer wins; the request rate stays beside what is stated, because it always has data)
        scaling: CPU at 0.6 with forecast and custom.googleapis.com/a at 5 a minute (the larger answer wins)
        scale-in: at most 20 % within 10m (stated)
        schedule noon: at least 2 replicas a region for 1h from '0 12 * * *' UTC (stated; disabled)
        schedule peak: at least 3 replicas a region for 8h from '0 8 * * MON-FRI' Europe/Paris (stated; new replicas serve 3m after its beginning)
        """.ReplaceLineEndings("\n"), string.Join('\n',
            Explain(Sample.Gpu with { Scaling = [ScalingSignal.QueueDepth(4)] }).Split('\n').Where(line => line.StartsWith("scaling:", StringComparison.Ordinal))
                .Concat(Explain(Scheduled).Split('\n').Where(line => line.StartsWith("sc", StringComparison.Ordinal)))));

    private static InferenceOptions Scheduled => Sample.Cpu with
    {
        Scaling = [ScalingSignal.Cpu() with { Predictive = true }, ScalingSignal.InstanceMetric("custom.googleapis.com/a", 5) with { Type = MetricType.DeltaPerMinute }],
        ScaleIn = new() { MaxPercent = 20 },
        Schedules =
        [
            new() { Name = "peak", Cron = "0 8 * * MON-FRI", Duration = TimeSpan.FromHours(8), MinReplicas = 3, TimeZone = "Europe/Paris" },
            new() { Name = "noon", Cron = "0 12 * * *", Duration = TimeSpan.FromHours(1), MinReplicas = 2, Disabled = true },
        ],
    };
}
