using static MlInferenceCdktf.Scenarios.Services;

namespace MlInferenceCdktf.Scenarios;

/// <summary>A change of every option, in the places where it matters.</summary>
public static class Mutations
{
    private static readonly HttpsEndpoint s_https = Endpoint.Https("chat.example.com");
    private static readonly ValueMap s_subnetworks = Map(("us-central1", "corp-usc1"), ("europe-west4", "corp-euw4"));
    private static readonly ExistingNetwork s_existing = NetworkSource.Existing("corp", s_subnetworks);
    private static readonly SharedVpcNetwork s_shared = NetworkSource.SharedVpc("acme-network", "corp", s_subnetworks);
    private static readonly VllmServer s_vllm = InferenceServer.Vllm("Qwen/Qwen3-8B");

    public static IReadOnlyList<Mutation> All { get; } = [.. Service(), .. Regions(), .. Servers(), .. ServerMutations.All, .. CapacityMutations.All, .. DemandMutations.All, .. SignalMutations.All, .. Endpoints(), .. Networks(), .. Groups()];

    private static IEnumerable<Mutation> Service() =>
    [
        Of("Server", "another runtime", Gpu, o => o with { Server = InferenceServer.Container("ghcr.io/acme/llm:1.0", 9000) }),
        Of("Machine", "more GPUs", Gpu, o => o with { Machine = MachineTypeName.G2Standard24 }),
        Of("Machine", "another CPU family", Cpu, o => o with { Machine = "c3-standard-8" }),
        Of("Machine", "Arm", Cpu, o => o with { Machine = "t2a-standard-4" }),
        Of("Machine", "a first GPU", Cpu, o => o with { Machine = MachineTypeName.G2Standard8 }),
        Of("Accelerator", "two for one", N1, o => o with { Accelerator = new("nvidia-tesla-t4") { Count = 2 } }),
        Of("Accelerator", "another type", N1, o => o with { Accelerator = "nvidia-tesla-v100" }),
        Of("Machine", "from attached GPUs to its own", N1, o => o with { Machine = MachineTypeName.G2Standard8, Accelerator = null }),
        Of("Regions", "one more", Gpu, o => o with { Regions = ["asia-southeast1", .. o.Regions] }),
        Of("Regions", "one fewer", Gpu, o => o with { Regions = Kept(o, "europe-west4") }),
        Of("Regions", "one for another", Gpu, o => o with { Regions = Kept(o, "us-central1", "asia-southeast1") }),
        Of("Regions", "another order", Gpu, o => o with { Regions = Kept(o, "europe-west4", "us-central1") }),
        Of("Endpoint", "from HTTPS to HTTP", Gpu, Insecure),
        Of("Endpoint", "from HTTP to HTTPS", Gpu, Insecure, o => o),
        Of("Replicas", "more", Gpu, o => o with { Replicas = new(2, 300) }),
        Of("Scaling", "a request rate", Gpu, o => o with { Scaling = [ScalingSignal.RequestRate(4)] }),
        Of("Scaling", "from CPU to a request rate", Cpu, o => o with { Scaling = [ScalingSignal.RequestRate(40)] }),
        Of("Scaling", "both", Cpu, o => o with { Scaling = [ScalingSignal.RequestRate(40), ScalingSignal.Cpu()] }),
        Of("ColdStart", "longer", Gpu, o => o with { ColdStart = TimeSpan.FromMinutes(50) }),
        Of("RequestTimeout", "longer", Gpu, o => o with { RequestTimeout = TimeSpan.FromHours(2) }),
        Of("Name", "another", Gpu, o => o with { Name = "llm" }, o => o with { Name = "llm-2" }) with { GivesUp = Losses.Address | Losses.Certificates },
        Of("Labels", "a first", Gpu, o => o with { Labels = Map(("team", "chat")) }),
        Of("Labels", "another value", Gpu, o => o with { Labels = Map(("team", "chat")) }, o => o with { Labels = Map(("team", "ml")) }),
        Of("Labels", "none", Gpu, o => o with { Labels = Map(("team", "chat")) }, o => o),
        Of("Network", "from its own to an existing one", Gpu, o => o with { Network = s_existing }),
        Of("Network", "from an existing one to its own", Gpu, o => o with { Network = s_existing }, o => o),
        Of("Network", "from an existing one to a shared one", Gpu, o => o with { Network = s_existing }, o => o with { Network = s_shared }),
        Of("Disk", "larger, of another type and image", Gpu, o => o with { Disk = new() { SizeGb = 200, Type = "pd-ssd", Image = "projects/cos-cloud/global/images/cos-125-19216-104-74" } }),
        Of("Rollout", "in place", Gpu, o => o with { Replicas = new(5, 9) }, o => o with { Replicas = new(5, 9), Rollout = Rollout.InPlace }),
        Of("Health", "other paths", Gpu, o => o with { Health = new() { ReadinessPath = "/ready", LivenessPath = "/live" } }),
        Of("Observability", "no dashboard", Gpu, o => o with { Observability = new() { Dashboard = false } }),
        Of("Acknowledge", "a warning", Gpu, o => o with { Acknowledge = [new("MLI2002", "measured next week")] }),
        Of("Defaults", "a company's own", Gpu, o => o with { Defaults = InferenceDefaults.V1 with { GpuDiskSizeGb = 150, RequestsPerGpuReplica = 3 } }),
    ];

    private static IEnumerable<Mutation> Regions() =>
    [
        Region("Zones", "fewer", new("us-central1"), new("us-central1") { Zones = ["us-central1-a", "us-central1-b"] }),
        Region("Zones", "another order", new("us-central1") { Zones = ["us-central1-a", "us-central1-b"] }, new("us-central1") { Zones = ["us-central1-b", "us-central1-a"] }),
        Region("MinReplicas", "more", new("us-central1"), new("us-central1") { MinReplicas = 2 }),
        Region("MaxReplicas", "more", new("us-central1"), new("us-central1") { MaxReplicas = 30 }),
        Region("Machine", "larger", new("us-central1"), new("us-central1") { Machine = MachineTypeName.G2Standard8 }),
        new("InferenceRegion.Accelerator", "another", N1, o => o with { Regions = [new("us-central1") { Accelerator = "nvidia-tesla-v100" }] }),
        new("AttachedGpus.Type", "another", N1, o => o with { Accelerator = "nvidia-tesla-p100" }),
        new("AttachedGpus.Count", "more", N1, o => o with { Accelerator = new("nvidia-tesla-t4") { Count = 4 } }),
        Region("SubnetRange", "grown", new("us-central1") { SubnetRange = "10.200.0.0/22" }, new("us-central1") { SubnetRange = "10.200.0.0/21" }),
        Region("BaseInstanceName", "another", new("us-central1"), new("us-central1") { BaseInstanceName = "llm" }),
    ];

    private static IEnumerable<Mutation> Servers() =>
    [
        new("VllmServer.Model", "another", Gpu, o => o with { Server = InferenceServer.Vllm("Qwen/Qwen3-4B") }),
        new("VllmServer.Image", "newer", Gpu, o => o with { Server = s_vllm with { Image = "vllm/vllm-openai:v0.12.0" } }),
        new("VllmServer.Port", "another", Gpu, o => o with { Server = s_vllm with { Port = 9000 } }),
        new("InferenceServer.Arguments", "one more", Gpu, o => o with { Server = s_vllm with { Arguments = ["--max-model-len=8192"] } }),
        new("InferenceServer.Environment", "one more", Gpu, o => o with { Server = s_vllm with { Environment = Map(("VLLM_LOGGING_LEVEL", "DEBUG")) } }),
        new("ContainerServer.Image", "newer", Cpu, o => o with { Server = Embeddings with { Image = "ghcr.io/huggingface/text-embeddings-inference:cpu-1.9" } }),
        new("ContainerServer.Port", "another", Cpu, o => o with { Server = Embeddings with { Port = 9000 } }),
        new("ContainerServer.HealthPath", "another", Cpu, o => o with { Server = Embeddings with { HealthPath = "/ready" } }),
    ];

    private static IEnumerable<Mutation> Endpoints() =>
    [
        Https("Domains", "one more", s_https, Endpoint.Https("chat.example.com", "a.example.com")),
        Https("Domains", "one fewer", Endpoint.Https("chat.example.com", "a.example.com"), s_https),
        Https("Domains", "another order", Endpoint.Https("b.example.com", "a.example.com"), Endpoint.Https("a.example.com", "b.example.com")),
        Https("Port", "another", s_https, s_https with { Port = 8443 }),
        Https("RedirectHttp", "off", s_https, s_https with { RedirectHttp = false }),
        Https("RedirectHttp", "on", s_https with { RedirectHttp = false }, s_https),
        Https("TlsProfile", "restricted", s_https, s_https with { TlsProfile = TlsProfile.Restricted }),
        new Mutation("InsecureHttpEndpoint.Port", "another", Gpu, o => o with { Endpoint = Endpoint.InsecureHttp() }, o => o with { Endpoint = Endpoint.InsecureHttp() with { Port = 8080 } }),
        new Mutation("Endpoint.Address", "brought", Gpu, o => o with { Endpoint = s_https with { Address = "corp-entry" } }) with { GivesUp = Losses.Address },
        new Mutation("Endpoint.Address", "another", Gpu, o => o with { Endpoint = s_https with { Address = "corp-entry" } }, o => o with { Endpoint = s_https with { Address = "corp-entry-2" } }) with { GivesUp = Losses.Address },
        new Mutation("Endpoint.Ipv6", "on", Gpu, o => o with { Endpoint = s_https with { Ipv6 = true } }),
        new Mutation("Endpoint.Ipv6", "off", Gpu, o => o with { Endpoint = s_https with { Ipv6 = true } }, o => o) with { GivesUp = Losses.Address },
    ];

    private static IEnumerable<Mutation> Networks() =>
    [
        new("CreatedNetwork.Nat", "off", Gpu, o => o with { Network = NetworkSource.Create() with { Nat = false } }),
        new("CreatedNetwork.Nat", "on", Gpu, o => o with { Network = NetworkSource.Create() with { Nat = false } }, o => o),
        new("BroughtNetwork.Network", "another", Gpu, o => o with { Network = s_existing }, o => o with { Network = s_existing with { Network = "corp-2" } }),
        new("BroughtNetwork.Subnetworks", "another", Gpu, o => o with { Network = s_existing }, o => o with { Network = s_existing with { Subnetworks = s_subnetworks.With(Map(("us-central1", "corp-usc1-b"))) } }),
        new("BroughtNetwork.Firewall", "off", Gpu, o => o with { Network = s_existing }, o => o with { Network = s_existing with { Firewall = false } }),
        new("SharedVpcNetwork.HostProject", "another", Gpu, o => o with { Network = s_shared }, o => o with { Network = s_shared with { HostProject = "acme-network-2" } }),
    ];

    private static IEnumerable<Mutation> Groups() =>
    [
        new("CpuSignal.Target", "higher", Cpu, o => o with { Scaling = [ScalingSignal.Cpu(0.5)] }, o => o with { Scaling = [ScalingSignal.Cpu(0.7)] }),
        new("RequestRateSignal.PerReplica", "higher", Gpu, o => o with { Scaling = [ScalingSignal.RequestRate(4)] }, o => o with { Scaling = [ScalingSignal.RequestRate(5)] }),
        new("RequestRateSignal.Target", "lower", Gpu, o => o with { Scaling = [ScalingSignal.RequestRate(4)] }, o => o with { Scaling = [ScalingSignal.RequestRate(4, 0.6)] }),
        new("BootDisk.SizeGb", "larger", Gpu, o => o with { Disk = new() { SizeGb = 200 } }),
        new("BootDisk.Type", "another", Gpu, o => o with { Disk = new() { Type = "pd-ssd" } }),
        new("BootDisk.Image", "pinned", Gpu, o => o with { Disk = new() { Image = "projects/cos-cloud/global/images/cos-125-19216-104-74" } }),
        new("HealthOptions.ReadinessPath", "another", Gpu, o => o with { Health = new() { ReadinessPath = "/ready" } }),
        new("HealthOptions.LivenessPath", "another", Gpu, o => o with { Health = new() { LivenessPath = "/live" } }),
        new("HealthOptions.Port", "another", Gpu, o => o with { Health = new() { Port = 9090 } }),
        new("ObservabilityOptions.AccessLogSampleRate", "off", Gpu, o => o with { Observability = new() { AccessLogSampleRate = 0 } }),
        new("ObservabilityOptions.Dashboard", "off", Gpu, o => o with { Observability = new() { Dashboard = false } }),
        new("ObservabilityOptions.NotificationChannels", "a first", Gpu, o => o with { Observability = new() { NotificationChannels = ["projects/acme-ml-prod/notificationChannels/1"] } }),
    ];

    /// <summary>What else the endpoint has stays: without IPv6 its address would go for another reason.</summary>
    private static InferenceOptions Insecure(InferenceOptions options) =>
        options with { Endpoint = Endpoint.InsecureHttp() with { Ipv6 = options.Endpoint.Ipv6, Address = options.Endpoint.Address } };

    /// <summary>Regions that are there keep what they state: a range that moves is another edit, and one that docs/replacement-safety.md rules out.</summary>
    private static ValueList<InferenceRegion> Kept(InferenceOptions options, params string[] regions) =>
        [.. regions.Select(name => options.Regions.FirstOrDefault(region => string.Equals(region.Name, name, StringComparison.Ordinal)) ?? name)];

    private static Mutation Of(string property, string what, InferenceOptions scene, Func<InferenceOptions, InferenceOptions> edit) =>
        new($"InferenceOptions.{property}", what, scene, edit);

    private static Mutation Of(string property, string what, InferenceOptions scene, Func<InferenceOptions, InferenceOptions> prepare, Func<InferenceOptions, InferenceOptions> edit) =>
        new($"InferenceOptions.{property}", what, scene, prepare, edit);

    private static Mutation Https(string property, string what, HttpsEndpoint before, HttpsEndpoint after) =>
        new($"HttpsEndpoint.{property}", what, Gpu, o => o with { Endpoint = before }, o => o with { Endpoint = after });

    private static Mutation Region(string property, string what, InferenceRegion before, InferenceRegion after) =>
        new($"InferenceRegion.{property}", what, Gpu, o => o with { Regions = [before, "europe-west4"] }, o => o with { Regions = [after, "europe-west4"] });

    private static ValueMap Map(params (string Key, string Value)[] entries) =>
        entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
}
