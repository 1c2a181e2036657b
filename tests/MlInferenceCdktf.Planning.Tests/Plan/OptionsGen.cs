using FsCheck;
using FsCheck.Fluent;
using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning.Tests;

/// <summary>Random options that have no errors: a machine, regions that offer it, and any number of other options.</summary>
internal static class OptionsGen
{
    private static readonly MachineTypeName[] s_machines = ["c3-standard-8", "e2-standard-4", "c4a-standard-8", "g2-standard-12", "g2-standard-24", "a2-highgpu-1g"];

    private static readonly ScalingSignal[] s_metrics =
    [
        ScalingSignal.InstanceMetric("custom.googleapis.com/a", 4),
        ScalingSignal.GroupMetric("custom.googleapis.com/b", "resource.type = \"global\" AND metric.labels.group = \"{group}\"", 4),
        ScalingSignal.PubSubBacklog("jobs-{region}", 20),
        ScalingSignal.Prometheus("x", 4) with { Filter = "resource.type = \"prometheus_target\" AND metric.labels.a = \"${b}\"" },
    ];

    private static readonly ScalingSchedule[] s_schedules =
    [
        new() { Name = "peak", Cron = "0 8 * * MON-FRI", Duration = TimeSpan.FromHours(8), MinReplicas = 3, TimeZone = "Europe/Paris" },
        new() { Name = "launch", Cron = "0 8 1 6 * 2027", Duration = TimeSpan.FromHours(1), MinReplicas = 1, Disabled = true },
    ];

    public static Arbitrary<InferenceOptions> Valid { get; } = Options().ToArbitrary();

    public static bool HasGpu(InferenceOptions options) => Catalog.Current.FindMachineType(options.Machine.Name)!.AcceleratorCount > 0;

    /// <summary>The regions whose zones offer a machine.</summary>
    public static IEnumerable<RegionEntry> Offering(MachineTypeName machine) =>
        Catalog.Current.Regions.Where(region => Catalog.Current.ZonesFor(Catalog.Current.FindMachineType(machine.Name), region).Count > 0);

    public static Gen<T[]> SomeOf<T>(IReadOnlyList<T> items, int most) =>
        from shuffled in Gen.Shuffle(items.AsEnumerable())
        from count in Gen.Choose(1, Math.Min(most, items.Count))
        select shuffled.Take(count).ToArray();

    private static Gen<InferenceOptions> Options() =>
        from machine in Gen.Elements(s_machines)
        from entries in SomeOf(Offering(machine).ToArray(), 6)
        from regions in Gen.CollectToArray(entries.Select(entry => Region(machine, entry)))
        from edits in Gen.CollectToArray(Edits(regions))
        select edits.Aggregate(Sample.Cpu with { Machine = machine, Regions = regions }, (options, edit) => edit(options));

    private static Gen<InferenceRegion> Region(MachineTypeName machine, RegionEntry entry) =>
        from zones in Maybe(SomeOf(Catalog.Current.ZonesFor(Catalog.Current.FindMachineType(machine.Name), entry), 4))
        from least in MaybeNumber(0, 3)
        from most in MaybeNumber(10, 40)
        from range in Maybe(Gen.Constant(FormattableString.Invariant($"192.168.{entry.SubnetSlot}.0/24")))
        from name in Maybe(Gen.Elements("vm", "gpu-vm"))
        select new InferenceRegion(entry.Name) { Zones = zones?.ToValueList(), MinReplicas = least, MaxReplicas = most, SubnetRange = range, BaseInstanceName = name };

    private static Gen<Func<InferenceOptions, InferenceOptions>>[] Edits(InferenceRegion[] regions) =>
    [
        Edit(Gen.Choose(5, 9), (o, n) => o with { Replicas = new(n, 40), Rollout = Rollout.InPlace, Regions = o.Regions.Select(r => r with { MinReplicas = null }).ToValueList() }),
        Edit(Capacities(), (o, capacity) => o with { Capacity = capacity, Replicas = o.Replicas ?? new(5, 40), Regions = o.Regions.Select(r => r with { MinReplicas = null, MaxReplicas = null }).ToValueList() }),
        Edit(Endpoints(), (o, endpoint) => o with { Endpoint = endpoint }),
        Edit(Gen.Elements("ghcr.io/acme/server:1", "us-docker.pkg.dev/acme-ml-prod/ml/server:1"), (o, image) => o with { Server = Sample.Container(image) }),
        Edit(Gen.Choose(1, 2), (o, _) => HasGpu(o) ? o with { Server = InferenceServer.Vllm("Qwen/Qwen3-8B") } : o),
        Edit(Gen.Elements("--x", "a b", "${path.cwd}", "'", "\n"), (o, argument) => o with { Server = o.Server with { Arguments = [argument], Environment = Sample.Map(("A", argument)) } }),
        Edit(Gen.Elements<InferenceServer>(InferenceServer.Triton(Sample.Weights), InferenceServer.Ollama("llama3.2:3b"), InferenceServer.LlamaCpp("a/b"), InferenceServer.TensorFlowServing("m", Sample.Weights)), (o, server) => o with { Server = server }),
        Edit(Gen.Elements("a", "a/versions/3", "projects/other/secrets/a"), (o, secret) => o with { Server = o.Server with { Secrets = Sample.Map(("TOKEN", secret)) } }),
        Edit(Gen.Choose(0, 3600), (o, seconds) => o with { Boot = new() { DrainTimeout = TimeSpan.FromSeconds(seconds), DriverVersion = "R580" } }),
        Edit(SomeOf(new ScalingSignal[] { ScalingSignal.Cpu(0.5), ScalingSignal.RequestRate(3.5, 0.7) }, 2), (o, signals) => o with { Scaling = signals }),
        Edit(SomeOf(s_metrics, 3), (o, signals) => o with { Scaling = [.. o.Scaling, .. signals] }),
        Edit(SomeOf(s_schedules, 2), (o, schedules) => o with { Schedules = schedules }),
        Edit(Gen.Elements(new() { MaxPercent = 20 }, new ScaleInControl { MaxReplicas = 2, Window = TimeSpan.FromMinutes(5) }), (o, control) => o with { ScaleIn = control }),
        Edit(Gen.Choose(1, 3600), (o, seconds) => o with { ColdStart = TimeSpan.FromSeconds(seconds) }),
        Edit(Gen.Choose(1, 86400), (o, seconds) => o with { RequestTimeout = TimeSpan.FromSeconds(seconds) }),
        Edit(Gen.Choose(1, 1), (o, _) => o with { Rollout = o.Rollout is Rollout.SurgeFirst ? Rollout.Opportunistic : o.Rollout }),
        Edit(Gen.Elements("a", "chat", Sample.Repeat('a', 28)), (o, name) => o with { Name = name }),
        Edit(Gen.Elements("team", "cost-center"), (o, key) => o with { Labels = Sample.Map((key, "x"), ("z", "")) }),
        Edit(Gen.Elements("pd-ssd", "hyperdisk-balanced"), (o, type) => o with { Disk = new() { Type = type, SizeGb = 50 } }),
        Edit(Gen.Choose(23, 65535), (o, port) => o with { Health = new() { Port = port, LivenessPath = "/live" } }),
        Edit(Gen.Elements(0, 0.5, 1), (o, rate) => o with { Observability = new() { AccessLogSampleRate = rate, Dashboard = rate > 0 } }),
        // Last: a brought network's ranges are its owner's.
        Edit(Networks(regions), (o, network) => o with { Network = network, Regions = network is CreatedNetwork ? o.Regions : o.Regions.Select(r => r with { SubnetRange = null }).ToValueList() }),
    ];

    private static Gen<Func<InferenceOptions, InferenceOptions>> Edit<T>(Gen<T> values, Func<InferenceOptions, T, InferenceOptions> set) => Gen.OneOf(
        Gen.Constant<Func<InferenceOptions, InferenceOptions>>(options => options),
        values.Select(value => (Func<InferenceOptions, InferenceOptions>)(options => set(options, value))));

    private static Gen<Capacity> Capacities() => Gen.Elements<Capacity>(
        Capacity.Spot(),
        Capacity.Mixed(5),
        Capacity.Mixed(5) with { OnDemandMax = 9, MaxRunDuration = TimeSpan.FromDays(1) },
        Capacity.Reserved("gpus"),
        Capacity.Reserved("gpus") with { Vms = 50, FutureReservation = true },
        Capacity.OnDemand() with { MaxRunDuration = TimeSpan.FromHours(30) });

    private static Gen<Endpoint> Endpoints() => Gen.OneOf(
        from domains in SomeOf(new[] { "a.example.com", "b.example.com", "c.example.org" }, 3)
        from port in Gen.Elements(443, 8443)
        from ipv6 in Gen.Elements(true, false)
        from redirect in Gen.Elements(true, false)
        select (Endpoint)(Endpoint.Https(domains) with { Port = port, Ipv6 = ipv6, RedirectHttp = redirect }),
        Gen.Constant((Endpoint)(Endpoint.InsecureHttp() with { Address = "front" })));

    private static Gen<NetworkSource> Networks(InferenceRegion[] regions)
    {
        var subnetworks = ValueMap.From(regions.Select(region => KeyValuePair.Create(region.Name, "sub-" + region.Name)));
        return Gen.Elements<NetworkSource>(
            NetworkSource.Create() with { Nat = false },
            NetworkSource.Existing("shared", subnetworks),
            NetworkSource.SharedVpc("acme-network", "shared", subnetworks) with { Firewall = false });
    }

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant((T?)null), values.Select(value => (T?)value));

    private static Gen<int?> MaybeNumber(int least, int most) => Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(least, most).Select(number => (int?)number));
}
