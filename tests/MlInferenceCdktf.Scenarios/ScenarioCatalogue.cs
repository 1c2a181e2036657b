using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Scenarios;

/// <summary>Every scenario, by name.</summary>
public static class ScenarioCatalogue
{
    /// <summary>The scenarios.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("seed", "the program this project grew from: one region, CPU scaling, HTTP on port 80", Services.Alone(Seed, "inference")),
        new("minimal", "the least that can be said of a GPU service", Services.Alone(Services.Gpu)),
        new("example", "inference.yaml, the example of the README", File("inference.yaml")),
        new("llm-on-l4", "samples/llm-on-l4.yaml: vLLM on L4, a gated model with a secret", File("llm-on-l4.yaml")),
        new("triton-on-t4", "samples/triton-on-t4.yaml: Triton with a model repository, T4 GPUs attached to N1", File("triton-on-t4.yaml")),
        new("llama-cpp-on-cpu", "samples/llama-cpp-on-cpu.yaml: llama.cpp with a quantized model on CPUs", File("llama-cpp-on-cpu.yaml")),
        new("cpu-only", "CPU machines scaled on CPU and request rate", Services.Alone(CpuOnly, "embed")),
        new("https-domains", "several domains, restricted TLS, IPv6 and another port without redirect", Services.Alone(Domains)),
        new("existing-network", "a network of the same project that exists already", Services.Alone(OnExistingNetwork)),
        new("shared-vpc", "a network of a host project, whose owner keeps the firewall", Services.Alone(OnSharedVpc)),
        new("many-regions", "every region with L4 GPUs", Services.Alone(ManyRegions)),
        new("region-overrides", "machine, zones, replicas, range and VM names that differ by region, in place rollout", Services.Alone(Overrides)),
        new("two-services", "two services in one stack, with labels, gcs state and alerts", TwoServices),
        new("own-address", "an address that exists already, insecure HTTP, health on a port of its own", Services.Alone(OwnAddress)),
        new("bucket-and-secret", "a language model from a bucket with a secret of Secret Manager, and every boot step", Services.Alone(BucketAndSecret)),
        new("vm-image", "a VM image that serves by a startup script", Services.Alone(VmImage, "legacy")),
        new("queue-depth-l4", "a language model scaled on its queue, beside the request rate", Services.Alone(SignalServices.QueueDepth)),
        new("schedules-predictive", "CPU with forecast, office hours, a launch, and a scale-in limit", Services.Alone(SignalServices.Schedules, "embed")),
        new("gpu-and-custom", "duty cycle of four GPUs, a gauge, and a metric of the VM", Services.Alone(SignalServices.GpuAndCustom, "vision")),
        new("pubsub-worker", "workers of a Pub/Sub subscription that go down to none", Services.Alone(SignalServices.PubSubWorker, "worker")),
        new("traffic-and-quota", "two services with declared traffic, whose GPUs the stack asks Google for", TrafficAndQuota),
        new("opportunistic", "scarce GPUs whose VMs nobody replaces but by hand", Services.Alone(Opportunistic)),
        .. CapacityScenarios.All,
        new("hostile-text", "arguments and variables full of quotes, dollars and line feeds", Services.Alone(Hostile)),
    ];

    private static InferenceOptions Seed => new()
    {
        Server = Services.Embeddings,
        Machine = "e2-standard-2",
        Regions =
        [
            new("us-central1")
            {
                Zones = ["us-central1-a", "us-central1-b", "us-central1-c"],
                BaseInstanceName = "ml-instance",
            },
        ],
        Replicas = new(1, 10),
        Scaling = [ScalingSignal.Cpu(0.6)],
        Endpoint = Endpoint.InsecureHttp(),
    };

    private static InferenceOptions CpuOnly => Services.Cpu with
    {
        Machine = MachineTypeName.C3Standard8,
        Regions = ["us-east4", "europe-west1"],
        Scaling = [ScalingSignal.Cpu(), ScalingSignal.RequestRate(perReplica: 40, target: 0.7)],
        ColdStart = TimeSpan.FromMinutes(2),
        RequestTimeout = TimeSpan.FromSeconds(30),
        Disk = new() { SizeGb = 50, Type = "pd-ssd", Image = "projects/cos-cloud/global/images/cos-125-19216-104-74" },
        Observability = new() { AccessLogSampleRate = 0, Dashboard = false },
    };

    private static InferenceOptions Domains => Services.Gpu with
    {
        Endpoint = Endpoint.Https("chat.example.com", "chat.example.org", "llm.example.com") with
        {
            Port = 8443,
            RedirectHttp = false,
            TlsProfile = TlsProfile.Restricted,
            Ipv6 = true,
        },
    };

    private static InferenceOptions OnExistingNetwork => Services.Gpu with
    {
        Network = NetworkSource.Existing("corp", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["us-central1"] = "corp-usc1",
            ["europe-west4"] = "corp-euw4",
        }),
    };

    private static InferenceOptions OnSharedVpc => Services.Gpu with
    {
        Network = NetworkSource.SharedVpc("acme-network", "corp", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["us-central1"] = "serving-usc1",
            ["europe-west4"] = "serving-euw4",
        }) with { Firewall = false },
    };

    private static InferenceOptions ManyRegions => Services.Gpu with
    {
        Machine = MachineTypeName.G2Standard8,
        Regions = Catalog.Current.Regions
            .Where(Catalog.Current.FindMachineType("g2-standard-8")!.Availability.IsClaimedIn)
            .Select(region => new InferenceRegion(region.Name))
            .ToValueList(),
    };

    private static InferenceOptions Overrides => Services.Gpu with
    {
        Name = "chat-eu",
        Regions =
        [
            "europe-west1",
            new("europe-west4")
            {
                Zones = ["europe-west4-a", "europe-west4-b"],
                Machine = MachineTypeName.G2Standard8,
                MinReplicas = 4,
                MaxReplicas = 20,
                SubnetRange = "10.200.0.0/22",
                BaseInstanceName = "chat-nl",
            },
        ],
        Replicas = new(5, 8),
        Rollout = Rollout.InPlace,
        Network = NetworkSource.Create() with { Nat = true },
    };

    private static InferenceApp TwoServices => new()
    {
        Project = "acme-ml-prod",
        Stack = "serving",
        Labels = new Dictionary<string, string>(StringComparer.Ordinal) { ["team"] = "ml", ["cost-center"] = "42" },
        Terraform = new() { RequiredVersion = ">= 1.8, < 2.0", Backend = StateBackend.Gcs("acme-tfstate") },
        Services = new Dictionary<string, InferenceOptions>(StringComparer.Ordinal)
        {
            ["chat"] = Services.Gpu with
            {
                Scaling = [ScalingSignal.RequestRate(perReplica: 6)],
                Observability = new() { NotificationChannels = ["projects/acme-ml-prod/notificationChannels/1234567890"] },
            },
            ["embed"] = Services.Cpu with
            {
                Server = InferenceServer.Container("us-central1-docker.pkg.dev/acme-ml-prod/serving/embed:2.1", port: 8080),
                Machine = "t2a-standard-4",
            },
        },
    };

    private static InferenceOptions OwnAddress => Services.Cpu with
    {
        Endpoint = Endpoint.InsecureHttp() with { Address = "corp-entry", Port = 8080 },
        Health = new() { ReadinessPath = "/ready", LivenessPath = "/live", Port = 9090 },
    };

    private static InferenceOptions BucketAndSecret => Services.Gpu with
    {
        Server = InferenceServer.Vllm("acme/chat-8b") with
        {
            Weights = ModelWeights.FromBucket("acme-models", "chat-8b/2026-11"),
            Secrets = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["HF_TOKEN"] = "hf-token",
                ["VLLM_API_KEY"] = "chat-api-key/versions/3",
            },
        },
        Machine = MachineTypeName.G2Standard24,
        Boot = new() { DriverVersion = "R580", SharedMemoryGib = 16, DrainTimeout = TimeSpan.FromSeconds(80) },
        Observability = new() { GpuMetrics = true },
    };

    private static InferenceOptions VmImage => Services.Cpu with
    {
        Server = InferenceServer.VmImage(port: 8080, startupScript: "#!/bin/bash\nset -eu\nsystemctl start model-server # ${not_terraform}\n") with { HealthPath = "/ready" },
        Disk = new() { SizeGb = 60, Image = "projects/acme-ml-prod/global/images/model-server-1" },
    };

    private static InferenceApp TrafficAndQuota => new()
    {
        Project = "acme-ml-prod",
        Stack = "serving",
        Quota = new()
        {
            ContactEmail = "ml-platform@example.com",
            AtLeast = new Dictionary<string, string>(StringComparer.Ordinal) { ["GPUS-ALL-REGIONS-per-project"] = "64" },
        },
        Services = new Dictionary<string, InferenceOptions>(StringComparer.Ordinal)
        {
            ["chat"] = Services.Gpu with
            {
                Replicas = new(2, 8),
                Scaling = [ScalingSignal.RequestRate(perReplica: 2)],
                Traffic = new()
                {
                    BaselineRequestsPerSecond = 5,
                    PeakRequestsPerSecond = 14,
                    RequestDuration = TimeSpan.FromSeconds(7),
                    SlotsPerReplica = 16,
                    QueuePerReplica = 32,
                },
            },
            ["large"] = Services.Gpu with
            {
                Server = InferenceServer.Vllm("meta-llama/Llama-3.3-70B-Instruct"),
                Machine = "a3-highgpu-8g",
                Regions = [new("us-central1") { Zones = ["us-central1-a", "us-central1-b"] }],
                Endpoint = Endpoint.Https("large.example.com"),
            },
        },
    };

    private static InferenceOptions Opportunistic => Services.Gpu with
    {
        Machine = "a2-ultragpu-1g",
        Regions = ["us-central1"],
        Rollout = Rollout.Opportunistic,
        Acknowledge = [new("MLI2146", "VMs are replaced by hand, one zone at a time, when capacity allows")],
    };

    private static InferenceOptions Hostile => Services.Cpu with
    {
        Server = Services.Embeddings with
        {
            Arguments = ["$(id)", "`id`", "${HOME} %{if true}", "it's; rm -rf / #", "a\nb\t\"c\"", "$${x} %%{y}", "--flag=-1", "ünïcode 🚀", ""],
            Environment = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["GREETING"] = "'; shutdown now; '",
                ["TEMPLATE"] = "{{ jinja }} ${terraform} %i $VAR",
                ["YAML"] = "- &a [*a, !!python/object, yes, 0o7]: #",
            },
        },
    };

    private static InferenceApp File(string name)
    {
        using var stream = typeof(ScenarioCatalogue).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var loaded = InferenceAppLoader.Parse(reader.ReadToEnd(), name);
        return loaded.App ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics));
    }
}
