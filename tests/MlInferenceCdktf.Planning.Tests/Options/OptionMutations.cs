using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Options;

/// <summary>For each <c>Type.Property</c>, options and the same with another value of it.</summary>
internal static class OptionMutations
{
    private static readonly InferenceOptions s_several = Gpu with { Machine = "g2-standard-24" };
    private static readonly InferenceOptions s_n1 = Gpu with { Machine = "n1-standard-8", Server = Container(), Accelerator = "nvidia-tesla-t4" };
    private static readonly InferenceOptions s_arm = Cpu with { Machine = "t2a-standard-4" };
    private static readonly InferenceOptions s_unmeasured = Gpu with { Scaling = [] };
    private static readonly SglangServer s_sglang = InferenceServer.Sglang("Qwen/Qwen3-8B");
    private static readonly TgiServer s_tgi = InferenceServer.Tgi("Qwen/Qwen3-8B");
    private static readonly LlamaCppServer s_llama = InferenceServer.LlamaCpp("ggml-org/gemma-3-4b-it-GGUF");
    private static readonly OllamaServer s_ollama = InferenceServer.Ollama("llama3.2:3b");
    private static readonly TritonServer s_triton = InferenceServer.Triton(Weights);
    private static readonly TensorFlowServer s_tensorFlow = InferenceServer.TensorFlowServing("mnist", Weights);
    private static readonly TorchServeServer s_torch = InferenceServer.TorchServe(Weights);
    private static readonly VmImageServer s_vm = InferenceServer.VmImage(8080);
    private static readonly InferenceOptions s_mixed = Cpu with { Capacity = Capacity.Mixed(1) };
    private static readonly InferenceOptions s_reserved = Cpu with { Capacity = Capacity.Reserved("gpus"), Replicas = new(4, 6) };
    private static readonly ValueMap s_subnetworks = Map(("us-central1", "serving"));
    private static readonly ExistingNetwork s_existing = NetworkSource.Existing("shared", s_subnetworks);
    private static readonly SharedVpcNetwork s_shared = NetworkSource.SharedVpc("acme-network", "shared", s_subnetworks);
    private static readonly HttpsEndpoint s_https = Endpoint.Https("chat.example.com");

    private static readonly string s_global = "resource.type = \"global\"";
    private static readonly PrometheusSignal s_gauge = ScalingSignal.Prometheus("x", 4);
    private static readonly InstanceMetricSignal s_instance = ScalingSignal.InstanceMetric("custom.googleapis.com/a", 4);
    private static readonly GroupMetricSignal s_group = ScalingSignal.GroupMetric("custom.googleapis.com/a", s_global, 4);
    private static readonly ScalingSchedule s_schedule = new() { Name = "peak", Cron = "0 8 * * *", Duration = TimeSpan.FromHours(1), MinReplicas = 2 };

    public static IReadOnlyDictionary<string, (InferenceOptions Options, InferenceOptions Changed)> All { get; } = new Dictionary<string, (InferenceOptions, InferenceOptions)>(StringComparer.Ordinal)
    {
        ["InferenceOptions.Server"] = (Cpu, Cpu with { Server = Container(port: 9090) }),
        ["InferenceOptions.Machine"] = (Cpu, Cpu with { Machine = "c3-standard-4" }),
        ["InferenceOptions.Accelerator"] = (s_n1, s_n1 with { Accelerator = "nvidia-tesla-v100" }),
        ["InferenceOptions.Regions"] = (Cpu, Cpu with { Regions = ["us-east1"] }),
        ["InferenceOptions.Endpoint"] = (Cpu, Cpu with { Endpoint = Endpoint.InsecureHttp() }),
        ["InferenceOptions.Replicas"] = (Cpu, Cpu with { Replicas = new(2, 3) }),
        ["InferenceOptions.Scaling"] = (Cpu, Cpu with { Scaling = [ScalingSignal.Cpu(0.5)] }),
        ["InferenceOptions.Schedules"] = (Cpu, Cpu with { Schedules = [s_schedule] }),
        ["InferenceOptions.ScaleIn"] = (Cpu, Cpu with { ScaleIn = new() { MaxPercent = 20 } }),
        ["ScaleInControl.MaxReplicas"] = (Cpu, Cpu with { ScaleIn = new() { MaxReplicas = 2 } }),
        ["ScaleInControl.MaxPercent"] = (Cpu, Cpu with { ScaleIn = new() { MaxPercent = 20 } }),
        ["ScaleInControl.Window"] = (Cpu, Cpu with { ScaleIn = new() { Window = TimeSpan.FromMinutes(11) } }),
        ["ScalingSchedule.Name"] = Schedule(s => s with { Name = "noon" }),
        ["ScalingSchedule.Cron"] = Schedule(s => s with { Cron = "0 9 * * *" }),
        ["ScalingSchedule.Duration"] = Schedule(s => s with { Duration = TimeSpan.FromHours(2) }),
        ["ScalingSchedule.MinReplicas"] = Schedule(s => s with { MinReplicas = 3 }),
        ["ScalingSchedule.TimeZone"] = Schedule(s => s with { TimeZone = "Europe/Paris" }),
        ["ScalingSchedule.Disabled"] = Schedule(s => s with { Disabled = true }),
        ["CpuSignal.Predictive"] = Signal(Cpu, ScalingSignal.Cpu(), s => s with { Predictive = true }),
        ["QueueDepthSignal.PerReplica"] = Signal(Gpu, ScalingSignal.QueueDepth(4), s => s with { PerReplica = 5 }),
        ["QueueDepthSignal.Metric"] = Signal(Gpu, ScalingSignal.QueueDepth(4), s => s with { Metric = "x" }),
        ["PrometheusSignal.Metric"] = Signal(Gpu, s_gauge, s => s with { Metric = "y" }),
        ["PrometheusSignal.PerReplica"] = Signal(Gpu, s_gauge, s => s with { PerReplica = 5 }),
        ["PrometheusSignal.Labels"] = Signal(Gpu, s_gauge, s => s with { Labels = Map(("gpu", "0")) }),
        ["PrometheusSignal.Filter"] = Signal(Gpu, s_gauge, s => s with { Filter = s_global }),
        ["GpuUtilizationSignal.Target"] = Signal(Gpu with { Observability = new() { GpuMetrics = true } }, ScalingSignal.GpuUtilization(0.8), s => s with { Target = 0.7 }),
        ["InstanceMetricSignal.Metric"] = Signal(Cpu, s_instance, s => s with { Metric = "custom.googleapis.com/b" }),
        ["InstanceMetricSignal.Target"] = Signal(Cpu, s_instance, s => s with { Target = 5 }),
        ["InstanceMetricSignal.Type"] = Signal(Cpu, s_instance, s => s with { Type = MetricType.DeltaPerSecond }),
        ["InstanceMetricSignal.Filter"] = Signal(Cpu, s_instance, s => s with { Filter = "metric.labels.a = \"b\"" }),
        ["GroupMetricSignal.Metric"] = Signal(Cpu, s_group, s => s with { Metric = "custom.googleapis.com/b" }),
        ["GroupMetricSignal.Filter"] = Signal(Cpu, s_group, s => s with { Filter = s_global + " AND metric.labels.a = \"b\"" }),
        ["GroupMetricSignal.PerReplica"] = Signal(Cpu, s_group, s => s with { PerReplica = 5 }),
        ["GroupMetricSignal.Target"] = Signal(Cpu, s_group, s => s with { PerReplica = null, Target = 4 }),
        ["GroupMetricSignal.Type"] = Signal(Cpu, s_group with { PerReplica = null, Target = 4 }, s => s with { Type = MetricType.DeltaPerMinute }),
        ["PubSubBacklogSignal.Subscription"] = Signal(Cpu, ScalingSignal.PubSubBacklog("jobs", 4), s => s with { Subscription = "other" }),
        ["PubSubBacklogSignal.MessagesPerReplica"] = Signal(Cpu, ScalingSignal.PubSubBacklog("jobs", 4), s => s with { MessagesPerReplica = 5 }),
        ["InferenceOptions.ColdStart"] = (Cpu, Cpu with { ColdStart = TimeSpan.FromMinutes(4) }),
        ["InferenceOptions.Traffic"] = (Gpu, Gpu with { Traffic = new() { PeakRequestsPerSecond = 9 } }),
        ["ExpectedTraffic.BaselineRequestsPerSecond"] = Traffic(t => t with { BaselineRequestsPerSecond = 2 }),
        ["ExpectedTraffic.PeakRequestsPerSecond"] = Traffic(t => t with { PeakRequestsPerSecond = 10 }),
        ["ExpectedTraffic.RequestDuration"] = Traffic(t => t with { RequestDuration = TimeSpan.FromSeconds(2) }),
        ["ExpectedTraffic.SlotsPerReplica"] = Traffic(t => t with { SlotsPerReplica = 20 }),
        ["ExpectedTraffic.QueuePerReplica"] = Traffic(t => t with { QueuePerReplica = 8 }),
        ["InferenceDefaults.ColdStart"] = Rates(Gpu, r => r with { WarmUp = TimeSpan.FromMinutes(10) }),
        ["ColdStartRates.Boot"] = Rates(Gpu, r => r with { Boot = TimeSpan.FromMinutes(5) }),
        ["ColdStartRates.Driver"] = Rates(Gpu, r => r with { Driver = TimeSpan.FromMinutes(15) }),
        ["ColdStartRates.ImageMegabytesPerSecond"] = Rates(Gpu, r => r with { ImageMegabytesPerSecond = 20 }),
        ["ColdStartRates.HuggingFaceMegabytesPerSecond"] = Rates(Gpu, r => r with { HuggingFaceMegabytesPerSecond = 20 }),
        ["ColdStartRates.BucketMegabytesPerSecond"] = Rates(Gpu with { Server = Gpu.Server with { Weights = Weights } }, r => r with { BucketMegabytesPerSecond = 20 }),
        ["ColdStartRates.LoadMegabytesPerSecond"] = Rates(Gpu, r => r with { LoadMegabytesPerSecond = 20 }),
        ["ColdStartRates.WarmUp"] = Rates(Gpu, r => r with { WarmUp = TimeSpan.FromMinutes(5) }),
        ["InferenceOptions.RequestTimeout"] = (Cpu, Cpu with { RequestTimeout = TimeSpan.FromMinutes(4) }),
        ["InferenceOptions.Name"] = (Cpu, Cpu with { Name = "chat" }),
        ["InferenceOptions.Labels"] = (Cpu, Cpu with { Labels = Map(("team", "chat")) }),
        ["InferenceOptions.Network"] = (Cpu, Cpu with { Network = s_existing }),
        ["InferenceOptions.Disk"] = (Cpu, Cpu with { Disk = new() { SizeGb = 31 } }),
        ["InferenceOptions.Rollout"] = (Cpu, Cpu with { Rollout = Rollout.InPlace }),
        ["InferenceOptions.Health"] = (Cpu, Cpu with { Health = new() { Port = 9090 } }),
        ["InferenceOptions.Observability"] = (Cpu, Cpu with { Observability = new() { Dashboard = false } }),
        ["InferenceOptions.Acknowledge"] = (s_unmeasured, s_unmeasured with { Acknowledge = [new("MLI2002", "read")] }),
        ["InferenceOptions.Defaults"] = Defaults(Cpu, d => d with { CpuTarget = 0.5 }),
        ["InferenceServer.Arguments"] = (Cpu, Cpu with { Server = Cpu.Server with { Arguments = ["--x"] } }),
        ["InferenceServer.Environment"] = (Cpu, Cpu with { Server = Cpu.Server with { Environment = Map(("A", "1")) } }),
        ["InferenceServer.Secrets"] = (Cpu, Cpu with { Server = Cpu.Server with { Secrets = Map(("A", "a-secret")) } }),
        ["InferenceServer.Weights"] = (Cpu, Cpu with { Server = Cpu.Server with { Weights = Weights } }),
        ["BucketWeights.Bucket"] = Server(Cpu.Server with { Weights = Weights }, s => s with { Weights = Weights with { Bucket = "other-models" } }),
        ["BucketWeights.Path"] = Server(Cpu.Server with { Weights = Weights }, s => s with { Weights = Weights with { Path = "a/b" } }),
        ["SglangServer.Model"] = Server(s_sglang, s => s with { Model = "Qwen/Qwen3-4B" }),
        ["SglangServer.Image"] = Server(s_sglang, s => s with { Image = "lmsysorg/sglang:v0.5.19" }),
        ["SglangServer.Port"] = Server(s_sglang, s => s with { Port = 30001 }),
        ["TgiServer.Model"] = Server(s_tgi, s => s with { Model = "Qwen/Qwen3-4B" }),
        ["TgiServer.Image"] = Server(s_tgi, s => s with { Image = "ghcr.io/huggingface/text-generation-inference:3.3.6" }),
        ["TgiServer.Port"] = Server(s_tgi, s => s with { Port = 8081 }),
        ["LlamaCppServer.Model"] = Server(s_llama, s => s with { Model = "ggml-org/gemma-3-1b-it-GGUF" }),
        ["LlamaCppServer.Image"] = Server(s_llama, s => s with { Image = "ghcr.io/ggml-org/llama.cpp:server-b10290" }),
        ["LlamaCppServer.Port"] = Server(s_llama, s => s with { Port = 8081 }),
        ["OllamaServer.Model"] = Server(s_ollama, s => s with { Model = "llama3.2:1b" }),
        ["OllamaServer.Image"] = Server(s_ollama, s => s with { Image = "ollama/ollama:0.32.5" }),
        ["OllamaServer.Port"] = Server(s_ollama, s => s with { Port = 8081 }),
        ["TritonServer.Image"] = Server(s_triton, s => s with { Image = "nvcr.io/nvidia/tritonserver:26.03-py3" }),
        ["TritonServer.Port"] = Server(s_triton, s => s with { Port = 8090 }),
        ["TensorFlowServer.ModelName"] = Server(s_tensorFlow, s => s with { ModelName = "other" }),
        ["TensorFlowServer.Image"] = Server(s_tensorFlow, s => s with { Image = "tensorflow/serving:2.19.0" }),
        ["TensorFlowServer.Port"] = Server(s_tensorFlow, s => s with { Port = 8080 }),
        ["TorchServeServer.Image"] = Server(s_torch, s => s with { Image = "pytorch/torchserve:0.11.0-cpu" }),
        ["TorchServeServer.Port"] = Server(s_torch, s => s with { Port = 8090 }),
        ["ContainerServer.Entrypoint"] = Server(Container(), s => s with { Entrypoint = "/bin/server" }),
        ["ContainerServer.CacheFolder"] = Server(Container(), s => s with { CacheFolder = "/cache" }),
        ["ContainerServer.MetricsPath"] = Server(Container(), s => s with { MetricsPath = "/metrics" }),
        ["ContainerServer.MetricsPort"] = Server(Container() with { MetricsPath = "/metrics" }, s => s with { MetricsPort = 9090 }),
        ["VmImageServer.Port"] = Server(s_vm, s => s with { Port = 8081 }),
        ["VmImageServer.HealthPath"] = Server(s_vm, s => s with { HealthPath = "/ready" }),
        ["VmImageServer.StartupScript"] = Server(s_vm, s => s with { StartupScript = "systemctl start server" }),
        ["InferenceOptions.Boot"] = (Cpu, Cpu with { Boot = new() { SharedMemoryGib = 2 } }),
        ["BootOptions.DriverVersion"] = (Gpu, Gpu with { Boot = new() { DriverVersion = "R580" } }),
        ["BootOptions.SharedMemoryGib"] = (Cpu, Cpu with { Boot = new() { SharedMemoryGib = 2 } }),
        ["BootOptions.DrainTimeout"] = (Cpu, Cpu with { Boot = new() { DrainTimeout = TimeSpan.Zero } }),
        ["ObservabilityOptions.ServerMetrics"] = (Gpu, Gpu with { Observability = new() { ServerMetrics = false } }),
        ["ObservabilityOptions.GpuMetrics"] = (Gpu, Gpu with { Observability = new() { GpuMetrics = true } }),
        ["VllmServer.Model"] = Vllm(s => s with { Model = "Qwen/Qwen3-4B" }),
        ["VllmServer.Image"] = Vllm(s => s with { Image = "vllm/vllm-openai:v0.12.0" }),
        ["VllmServer.Port"] = Vllm(s => s with { Port = 8001 }),
        ["ContainerServer.Image"] = (Cpu, Cpu with { Server = Container("ghcr.io/acme/server:1") }),
        ["ContainerServer.Port"] = (Cpu, Cpu with { Server = Container(port: 8081) }),
        ["ContainerServer.HealthPath"] = (Cpu, Cpu with { Server = Container() with { HealthPath = "/ready" } }),
        ["MachineTypeName.Name"] = (Cpu, Cpu with { Machine = Cpu.Machine with { Name = "c3-standard-4" } }),
        ["InferenceRegion.Name"] = Region(r => r with { Name = "us-east1" }),
        ["InferenceRegion.Zones"] = Region(r => r with { Zones = ["us-central1-f"] }),
        ["InferenceRegion.MinReplicas"] = Region(r => r with { MinReplicas = 2 }),
        ["InferenceRegion.MaxReplicas"] = Region(r => r with { MaxReplicas = 2 }),
        ["InferenceRegion.Machine"] = Region(r => r with { Machine = "c3-standard-4" }),
        ["InferenceRegion.Accelerator"] = (s_n1, s_n1 with { Regions = [new InferenceRegion("us-central1") { Accelerator = "nvidia-tesla-v100" }] }),
        ["AttachedGpus.Type"] = (s_n1, s_n1 with { Accelerator = new AttachedGpus("nvidia-tesla-t4") with { Type = "nvidia-tesla-p100" } }),
        ["AttachedGpus.Count"] = (s_n1, s_n1 with { Accelerator = new("nvidia-tesla-t4") { Count = 2 } }),
        ["InferenceOptions.Capacity"] = (Cpu, Cpu with { Capacity = Capacity.Spot() }),
        ["InferenceRegion.Capacity"] = Region(r => r with { Capacity = Capacity.Mixed(1) }),
        ["Capacity.MaxRunDuration"] = (Cpu, Cpu with { Capacity = Capacity.OnDemand() with { MaxRunDuration = TimeSpan.FromHours(12) } }),
        ["MarketCapacity.FallbackMachines"] = (Gpu, Gpu with { Capacity = Capacity.OnDemand() with { FallbackMachines = ["g2-standard-16"] } }),
        ["OnDemandCapacity.Standby"] = (Cpu, Cpu with { Capacity = Capacity.OnDemand() with { Standby = 1 } }),
        ["MixedCapacity.OnDemandFloor"] = (s_mixed, s_mixed with { Capacity = Capacity.Mixed(2) }),
        ["MixedCapacity.OnDemandMax"] = (s_mixed, s_mixed with { Capacity = Capacity.Mixed(1) with { OnDemandMax = 2 } }),
        ["ReservedCapacity.Reservation"] = (s_reserved, s_reserved with { Capacity = Capacity.Reserved("others") }),
        ["ReservedCapacity.Vms"] = (s_reserved, s_reserved with { Capacity = Capacity.Reserved("gpus") with { Vms = 99 } }),
        ["ReservedCapacity.FutureReservation"] = (s_reserved, s_reserved with { Capacity = Capacity.Reserved("gpus") with { FutureReservation = true } }),
        ["InferenceRegion.SubnetRange"] = Region(r => r with { SubnetRange = "192.168.0.0/24" }),
        ["InferenceRegion.BaseInstanceName"] = Region(r => r with { BaseInstanceName = "vm" }),
        ["Replicas.Min"] = (Cpu with { Replicas = new(1, 3) }, Cpu with { Replicas = new Replicas(1, 3) with { Min = 2 } }),
        ["Replicas.Max"] = (Cpu with { Replicas = new(1, 3) }, Cpu with { Replicas = new Replicas(1, 3) with { Max = 2 } }),
        ["Endpoint.Address"] = Https(e => e with { Address = "front" }),
        ["Endpoint.Ipv6"] = Https(e => e with { Ipv6 = true }),
        ["HttpsEndpoint.Domains"] = Https(e => e with { Domains = ["talk.example.com"] }),
        ["HttpsEndpoint.Port"] = Https(e => e with { Port = 8443 }),
        ["HttpsEndpoint.RedirectHttp"] = Https(e => e with { RedirectHttp = false }),
        ["HttpsEndpoint.TlsProfile"] = Https(e => e with { TlsProfile = TlsProfile.Restricted }),
        ["InsecureHttpEndpoint.Port"] = (Cpu with { Endpoint = Endpoint.InsecureHttp() }, Cpu with { Endpoint = Endpoint.InsecureHttp() with { Port = 8080 } }),
        ["CpuSignal.Target"] = (Cpu with { Scaling = [ScalingSignal.Cpu()] }, Cpu with { Scaling = [ScalingSignal.Cpu(0.5)] }),
        ["RequestRateSignal.PerReplica"] = (Gpu, Gpu with { Scaling = [ScalingSignal.RequestRate(5)] }),
        ["RequestRateSignal.Target"] = (Gpu, Gpu with { Scaling = [ScalingSignal.RequestRate(4, 0.5)] }),
        ["CreatedNetwork.Nat"] = Network(NetworkSource.Create(), NetworkSource.Create() with { Nat = false }),
        ["BroughtNetwork.Network"] = Network(s_existing, s_existing with { Network = "other" }),
        ["BroughtNetwork.Subnetworks"] = Network(s_existing, s_existing with { Subnetworks = Map(("us-central1", "other")) }),
        ["BroughtNetwork.Firewall"] = Network(s_existing, s_existing with { Firewall = false }),
        ["SharedVpcNetwork.HostProject"] = Network(s_shared, s_shared with { HostProject = "other-network" }),
        ["BootDisk.SizeGb"] = (Cpu, Cpu with { Disk = new() { SizeGb = 31 } }),
        ["BootDisk.Type"] = (Cpu, Cpu with { Disk = new() { Type = "pd-ssd" } }),
        ["BootDisk.Image"] = (Cpu, Cpu with { Disk = new() { Image = "projects/acme-images/global/images/baked" } }),
        ["HealthOptions.ReadinessPath"] = (Cpu, Cpu with { Health = new() { ReadinessPath = "/ready" } }),
        ["HealthOptions.LivenessPath"] = (Cpu, Cpu with { Health = new() { LivenessPath = "/live" } }),
        ["HealthOptions.Port"] = (Cpu, Cpu with { Health = new() { Port = 9090 } }),
        ["ObservabilityOptions.AccessLogSampleRate"] = (Cpu, Cpu with { Observability = new() { AccessLogSampleRate = 1 } }),
        ["ObservabilityOptions.Dashboard"] = (Cpu, Cpu with { Observability = new() { Dashboard = false } }),
        ["ObservabilityOptions.NotificationChannels"] = (Cpu, Cpu with { Observability = new() { NotificationChannels = ["projects/acme/notificationChannels/1"] } }),
        ["Acknowledgement.Id"] = (Acknowledge("MLI2002", "read"), Acknowledge("MLI2001", "read")),
        ["Acknowledgement.Reason"] = (Acknowledge("MLI2002", "read"), Acknowledge("MLI2002", "")),
        ["InferenceDefaults.Replicas"] = Defaults(Cpu, d => d with { Replicas = new(1, 2) }),
        ["InferenceDefaults.CpuTarget"] = Defaults(Cpu, d => d with { CpuTarget = 0.5 }),
        ["InferenceDefaults.CpuBalancingLimit"] = Defaults(Cpu, d => d with { CpuBalancingLimit = 0.5 }),
        ["InferenceDefaults.RequestsPerGpuReplica"] = Defaults(s_unmeasured, d => d with { RequestsPerGpuReplica = 3 }),
        ["InferenceDefaults.RequestRateTarget"] = Defaults(Gpu, d => d with { RequestRateTarget = 0.5 }),
        ["InferenceDefaults.CpuColdStart"] = Defaults(Cpu, d => d with { CpuColdStart = TimeSpan.FromMinutes(4) }),
        ["InferenceDefaults.GpuColdStart"] = Defaults(Gpu with { Server = Container() }, d => d with { GpuColdStart = TimeSpan.FromMinutes(4) }),
        ["InferenceDefaults.MultiGpuColdStart"] = Defaults(s_several with { Server = Container() }, d => d with { MultiGpuColdStart = TimeSpan.FromMinutes(4) }),
        ["InferenceDefaults.RequestTimeout"] = Defaults(Cpu, d => d with { RequestTimeout = TimeSpan.FromMinutes(4) }),
        ["InferenceDefaults.CpuDiskSizeGb"] = Defaults(Cpu, d => d with { CpuDiskSizeGb = 31 }),
        ["InferenceDefaults.GpuDiskSizeGb"] = Defaults(Gpu, d => d with { GpuDiskSizeGb = 31 }),
        ["InferenceDefaults.ImageFamily"] = Defaults(Cpu, d => d with { ImageFamily = "cos-129-lts" }),
        ["InferenceDefaults.ArmImageFamily"] = Defaults(s_arm, d => d with { ArmImageFamily = "cos-arm64-129-lts" }),
    };

    private static (InferenceOptions, InferenceOptions) Signal<T>(InferenceOptions options, T signal, Func<T, T> change)
        where T : ScalingSignal => (options with { Scaling = [signal] }, options with { Scaling = [change(signal)] });

    private static (InferenceOptions, InferenceOptions) Schedule(Func<ScalingSchedule, ScalingSchedule> change) =>
        (Cpu with { Schedules = [s_schedule] }, Cpu with { Schedules = [change(s_schedule)] });

    private static (InferenceOptions, InferenceOptions) Vllm(Func<VllmServer, VllmServer> change) => (Gpu, Gpu with { Server = change((VllmServer)Gpu.Server) });

    /// <summary>A server on a machine that it takes, with a VM image that it may need.</summary>
    private static (InferenceOptions, InferenceOptions) Server<T>(T server, Func<T, T> change)
        where T : InferenceServer
    {
        var options = (server is SglangServer or TgiServer ? Gpu : Cpu) with { Disk = new() { Image = "projects/acme-images/global/images/server" } };
        return (options with { Server = server }, options with { Server = change(server) });
    }

    private static (InferenceOptions, InferenceOptions) Region(Func<InferenceRegion, InferenceRegion> change) => (Cpu, Cpu with { Regions = [change(Cpu.Regions[0])] });

    private static (InferenceOptions, InferenceOptions) Https(Func<HttpsEndpoint, HttpsEndpoint> change) => (Cpu with { Endpoint = s_https }, Cpu with { Endpoint = change(s_https) });

    private static (InferenceOptions, InferenceOptions) Network(NetworkSource network, NetworkSource changed) => (Cpu with { Network = network }, Cpu with { Network = changed });

    private static InferenceOptions Acknowledge(string id, string reason) => s_unmeasured with { Acknowledge = [new(id, reason)] };

    private static (InferenceOptions, InferenceOptions) Defaults(InferenceOptions options, Func<InferenceDefaults, InferenceDefaults> change) =>
        (options, options with { Defaults = change(InferenceDefaults.V1) });

    private static (InferenceOptions, InferenceOptions) Traffic(Func<ExpectedTraffic, ExpectedTraffic> change)
    {
        var traffic = new ExpectedTraffic { BaselineRequestsPerSecond = 1, PeakRequestsPerSecond = 9, RequestDuration = TimeSpan.FromSeconds(3), SlotsPerReplica = 15, QueuePerReplica = 4 };
        return (Gpu with { Traffic = traffic }, Gpu with { Traffic = change(traffic) });
    }

    private static (InferenceOptions, InferenceOptions) Rates(InferenceOptions options, Func<ColdStartRates, ColdStartRates> change) =>
        (options, options with { Defaults = InferenceDefaults.V1 with { ColdStart = change(InferenceDefaults.V1.ColdStart) } });
}
