namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>A file and C# that say the same make equal options.</summary>
public class RoundTripTests
{
    private const string Full = """
        project: acme-ml-prod
        stack: chat-prod
        labels: {team: chat, "2": "2"}
        quota: {contactEmail: ml@example.com, justification: "growth: 2x", atLeast: {GPUS-ALL-REGIONS-per-project: "64"}}
        terraform:
          requiredVersion: ">= 1.6, < 2.0"
          backend: {bucket: acme-tfstate, prefix: env/prod, kind: gcs}
        services:
          chat:
            server:
              model: Qwen/Qwen3-8B
              image: vllm/vllm-openai:v0.11.2
              port: 8001
              arguments: [--max-model-len=8192, "--x=${y}", "8", 'it''s']
              environment: {GREETING: "${HOME} 😀", EMPTY: "", NO: no}
              kind: vllm
            machine: g2-standard-12
            regions:
              - us-central1
              - name: europe-west4
                zones: [europe-west4-a, europe-west4-b]
                minReplicas: 2
                maxReplicas: 4
                capacity: {kind: reserved, reservation: projects/acme/reservations/l4, vms: 9, futureReservation: true}
                machine: g2-standard-24
                subnetRange: 10.128.0.0/20
                baseInstanceName: chat-eu
            replicas: {min: 1, max: 10}
            capacity: {onDemandFloor: 2, onDemandMax: 3, fallbackMachines: [g2-standard-16], maxRunDuration: 24h, kind: mixed}
            scaling:
              - {kind: cpu, target: 0.5}
              - {target: 7.0e-1, perReplica: 4, kind: request-rate}
            coldStart: 1h
            requestTimeout: 1h30m5s
            traffic: {baselineRequestsPerSecond: 2, peakRequestsPerSecond: 1.25e1, requestDuration: 8s, slotsPerReplica: 16, queuePerReplica: 0}
            name: chat
            labels: {tier: gold}
            network: {kind: shared-vpc, hostProject: acme-network, network: shared, subnetworks: {us-central1: a, europe-west4: b}, firewall: false}
            disk: {sizeGb: 200, type: pd-ssd, image: projects/acme/global/images/chat-1}
            rollout: in-place
            health: {readinessPath: /ready, livenessPath: /live, port: 8002}
            observability: {accessLogSampleRate: 1, dashboard: false, notificationChannels: [projects/acme/notificationChannels/1]}
            acknowledge: [{id: MLI2001, reason: "measured: fine"}]
            defaults: v1
            endpoint: {kind: https, domains: [chat.example.com], port: 8443, redirectHttp: false, tlsProfile: restricted, ipv6: true}
          small:
            server: {kind: container, image: "acme/small:1", port: 8080, healthPath: /ok}
            machine: c3-standard-8
            capacity: {kind: on-demand, standby: 2}
            regions: [us-east1]
            network: {kind: create, nat: false}
            endpoint: {kind: insecure-http, port: 8080, address: small}
          last:
            server: {kind: container, image: "acme/small:1", port: 8080}
            machine: c3-standard-8
            capacity: {kind: spot}
            regions: [us-east1]
            network: {kind: existing, network: own, subnetworks: {us-east1: a}}
            endpoint: {kind: insecure-http}
        """;

    private static InferenceOptions Chat => new()
    {
        Server = InferenceServer.Vllm("Qwen/Qwen3-8B") with
        {
            Image = "vllm/vllm-openai:v0.11.2",
            Port = 8001,
            Arguments = ["--max-model-len=8192", "--x=${y}", "8", "it's"],
            Environment = Map(("GREETING", "${HOME} 😀"), ("EMPTY", ""), ("NO", "no")),
        },
        Machine = MachineTypeName.G2Standard12,
        Regions =
        [
            "us-central1",
            new("europe-west4")
            {
                Zones = ["europe-west4-a", "europe-west4-b"],
                MinReplicas = 2,
                MaxReplicas = 4,
                Capacity = Capacity.Reserved("projects/acme/reservations/l4") with { Vms = 9, FutureReservation = true },
                Machine = MachineTypeName.G2Standard24,
                SubnetRange = "10.128.0.0/20",
                BaseInstanceName = "chat-eu",
            },
        ],
        Replicas = new(1, 10),
        Capacity = Capacity.Mixed(2) with { OnDemandMax = 3, FallbackMachines = ["g2-standard-16"], MaxRunDuration = TimeSpan.FromDays(1) },
        Scaling = [ScalingSignal.Cpu(0.5), ScalingSignal.RequestRate(4, 0.7)],
        ColdStart = TimeSpan.FromHours(1),
        RequestTimeout = new TimeSpan(1, 30, 5),
        Traffic = new() { BaselineRequestsPerSecond = 2, PeakRequestsPerSecond = 12.5, RequestDuration = TimeSpan.FromSeconds(8), SlotsPerReplica = 16, QueuePerReplica = 0 },
        Name = "chat",
        Labels = Map(("tier", "gold")),
        Network = NetworkSource.SharedVpc("acme-network", "shared", Map(("us-central1", "a"), ("europe-west4", "b"))) with { Firewall = false },
        Disk = new() { SizeGb = 200, Type = "pd-ssd", Image = "projects/acme/global/images/chat-1" },
        Rollout = Rollout.InPlace,
        Health = new() { ReadinessPath = "/ready", LivenessPath = "/live", Port = 8002 },
        Observability = new() { AccessLogSampleRate = 1, Dashboard = false, NotificationChannels = ["projects/acme/notificationChannels/1"] },
        Acknowledge = [new("MLI2001", "measured: fine")],
        Endpoint = Endpoint.Https("chat.example.com") with { Port = 8443, RedirectHttp = false, TlsProfile = TlsProfile.Restricted, Ipv6 = true },
    };

    private static InferenceApp Coded => new()
    {
        Project = "acme-ml-prod",
        Stack = "chat-prod",
        Labels = Map(("team", "chat"), ("2", "2")),
        Quota = new() { ContactEmail = "ml@example.com", Justification = "growth: 2x", AtLeast = Map(("GPUS-ALL-REGIONS-per-project", "64")) },
        Terraform = new() { RequiredVersion = ">= 1.6, < 2.0", Backend = StateBackend.Gcs("acme-tfstate", "env/prod") },
        Services = new Dictionary<string, InferenceOptions>(StringComparer.Ordinal)
        {
            ["chat"] = Chat,
            ["small"] = new()
            {
                Server = InferenceServer.Container("acme/small:1", 8080) with { HealthPath = "/ok" },
                Machine = "c3-standard-8",
                Capacity = Capacity.OnDemand() with { Standby = 2 },
                Regions = ["us-east1"],
                Network = NetworkSource.Create() with { Nat = false },
                Endpoint = Endpoint.InsecureHttp() with { Port = 8080, Address = "small" },
            },
            ["last"] = new()
            {
                Server = InferenceServer.Container("acme/small:1", 8080),
                Machine = "c3-standard-8",
                Capacity = Capacity.Spot(),
                Regions = ["us-east1"],
                Network = NetworkSource.Existing("own", Map(("us-east1", "a"))),
                Endpoint = Endpoint.InsecureHttp(),
            },
        },
    };

    [Fact]
    public void A_file_and_code_make_equal_apps()
    {
        var loaded = Yaml.LoadWhole(Full);
        Assert.Equal(Coded.Services["chat"], loaded.Services["chat"]);
        Assert.Equal(Coded, loaded);
        Assert.Equal(Coded.GetHashCode(), loaded.GetHashCode());
        Assert.NotEqual(Coded with { Services = ServiceMap.Empty }, loaded);
    }

    [Fact]
    public void Services_are_sorted_whatever_their_order_in_the_file() =>
        Assert.Equal(["chat", "last", "small"], Yaml.LoadWhole(Full).Services.Keys, StringComparer.Ordinal);

    [Fact]
    public void Every_culture_reads_the_same()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new("tr-TR");
            Assert.Equal(Coded, Yaml.LoadWhole(Full));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static ValueMap Map(params (string Key, string Value)[] entries) =>
        ValueMap.From(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));
}
