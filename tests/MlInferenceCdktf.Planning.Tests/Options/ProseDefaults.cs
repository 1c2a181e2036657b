namespace MlInferenceCdktf.Planning.Tests.Options;

/// <summary>Defaults that are decided from other options, in the words of the documentation and with the numbers of V1.</summary>
internal static class ProseDefaults
{
    private static readonly InferenceDefaults s_v1 = InferenceDefaults.V1;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["InferenceOptions.Replicas"] = s_v1.Replicas.ToString(),
        ["InferenceOptions.Scaling"] = FormattableString.Invariant($"CPU at {s_v1.CpuTarget} on CPU machines and a request rate on GPU machines"),
        ["InferenceOptions.ScaleIn"] = "a tenth of a region's most replicas within a cold start, at least 10 minutes",
        ["ScaleInControl.MaxReplicas"] = "a tenth of the most replicas the region may have, at least 1",
        ["ScaleInControl.MaxPercent"] = "none",
        ["ScaleInControl.Window"] = "one cold start, at least 10 minutes",
        ["QueueDepthSignal.Metric"] = "the runtime's own gauge",
        ["PrometheusSignal.Filter"] = "the series that this service's collector writes for the group",
        ["InstanceMetricSignal.Filter"] = "all series of a VM",
        ["GroupMetricSignal.PerReplica"] = "none",
        ["GroupMetricSignal.Target"] = "none",
        ["InferenceOptions.ColdStart"] =
            $"{Minutes(s_v1.CpuColdStart)} on CPU machines, {Minutes(s_v1.GpuColdStart)} with one GPU, {Minutes(s_v1.MultiGpuColdStart)} with more",
        ["InferenceOptions.RequestTimeout"] = Minutes(s_v1.RequestTimeout),
        ["InferenceOptions.Name"] = "the construct's id with five characters that stand for its place in the app",
        ["InferenceOptions.Network"] = When(Sample.Cpu.Network is CreatedNetwork { Nat: true }, "a network of the service's own, with Cloud NAT and no public addresses"),
        ["InferenceOptions.Disk"] = FormattableString.Invariant($"Container-Optimized OS on {s_v1.CpuDiskSizeGb} GB, with GPUs on {s_v1.GpuDiskSizeGb} GB"),
        ["InferenceOptions.Health"] = When(Sample.Cpu.Health == new HealthOptions(), "the server's own paths on its own port"),
        ["InferenceOptions.Observability"] = When(Sample.Cpu.Observability is { AccessLogSampleRate: 0.1, Dashboard: true }, "a tenth of requests logged and a dashboard"),
        ["InferenceOptions.Boot"] = When(
            Sample.Cpu.Boot == new BootOptions { DriverVersion = "latest", SharedMemoryGib = null, DrainTimeout = null },
            "the latest driver, half of the memory shared, a minute to drain, 25 seconds on Spot"),
        ["InferenceOptions.Defaults"] = When(Sample.Cpu.Defaults == s_v1, "V1"),
        ["InferenceOptions.Accelerator"] = When(Sample.Cpu.Accelerator is null, "none"),
        ["InferenceServer.Weights"] = "that the server downloads them, or that they are in the image",
        ["BucketWeights.Path"] = When(Sample.Weights.Path.Length == 0, "the whole bucket"),
        ["LlamaCppServer.Image"] = CpuAndGpu(LlamaCppServer.Facts),
        ["TensorFlowServer.Image"] = CpuAndGpu(TensorFlowServer.Facts),
        ["TorchServeServer.Image"] = CpuAndGpu(TorchServeServer.Facts),
        ["ContainerServer.Entrypoint"] = "the image's own",
        ["ContainerServer.MetricsPath"] = "no metrics",
        ["ContainerServer.MetricsPort"] = "the serving port",
        ["VmImageServer.StartupScript"] = "that the image starts its server by itself",
        ["BootOptions.SharedMemoryGib"] = "half of the machine's memory",
        ["BootOptions.DrainTimeout"] = When(new BootOptions().DrainTimeout is null, "1 minute, 25 seconds on Spot machines"),
        ["InferenceRegion.Zones"] = "the catalog's zones that offer the machine: all of them with GPUs, else the first three",
        ["InferenceRegion.MinReplicas"] = "the service's",
        ["InferenceRegion.MaxReplicas"] = "the service's",
        ["InferenceRegion.Machine"] = "the service's",
        ["InferenceRegion.Accelerator"] = "the service's",
        ["InferenceRegion.SubnetRange"] = "the region's own slot in the catalog",
        ["InferenceRegion.BaseInstanceName"] = "the service's name and the region's short name",
        ["InferenceOptions.Capacity"] = When(Sample.Cpu.Capacity == Capacity.OnDemand(), "on demand"),
        ["InferenceRegion.Capacity"] = "the service's",
        ["Capacity.MaxRunDuration"] = "no limit",
        ["MixedCapacity.OnDemandMax"] = "the floor",
        ["ReservedCapacity.Vms"] = "as many as the most replicas, which leaves no room for a rollout",
        ["ReservedCapacity.FutureReservation"] = "true for machines that Google does not sell on demand, such as A3 Ultra and A4, else false",
        ["BootDisk.SizeGb"] = FormattableString.Invariant($"{s_v1.CpuDiskSizeGb} on CPU machines and {s_v1.GpuDiskSizeGb} on GPU machines"),
        ["BootDisk.Type"] = "the machine family's balanced type",
        ["BootDisk.Image"] = $"the image family {s_v1.ImageFamily}, on Arm machines {s_v1.ArmImageFamily}",
        ["HealthOptions.ReadinessPath"] = "the server's",
        ["HealthOptions.LivenessPath"] = "the server's",
        ["HealthOptions.Port"] = "the server's port",
        ["Endpoint.Address"] = "a new, reserved address",
        ["InferenceOptions.Traffic"] = When(Sample.Cpu.Traffic is null, "none declared"),
        ["ExpectedTraffic.BaselineRequestsPerSecond"] = "not declared",
        ["ExpectedTraffic.PeakRequestsPerSecond"] = "not declared",
        ["ExpectedTraffic.RequestDuration"] = "not declared",
        ["ExpectedTraffic.SlotsPerReplica"] = "not declared",
        ["ExpectedTraffic.QueuePerReplica"] = "not declared",
        ["InferenceDefaults.ColdStart"] = When(s_v1.ColdStart == new ColdStartRates(), "what published starts of vLLM showed, and assumptions"),
        ["ColdStartRates.Boot"] = Seconds(s_v1.ColdStart.Boot),
        ["ColdStartRates.Driver"] = Seconds(s_v1.ColdStart.Driver),
        ["ColdStartRates.WarmUp"] = Seconds(s_v1.ColdStart.WarmUp),
        ["CpuSignal.Target"] = FormattableString.Invariant($"{s_v1.CpuTarget}"),
        ["RequestRateSignal.Target"] = FormattableString.Invariant($"{s_v1.RequestRateTarget}"),
    };

    private static string CpuAndGpu(RuntimeFacts facts) => $"{facts.Images[0]}, with GPUs {facts.Images[1].Split(':')[1]}";

    private static string Minutes(TimeSpan duration) => FormattableString.Invariant($"{duration.TotalMinutes} minutes");

    private static string Seconds(TimeSpan duration) => FormattableString.Invariant($"{duration.TotalSeconds} seconds");

    private static string When(bool holds, string words) => holds ? words : "something else now: mend the words here and in the documentation";
}
