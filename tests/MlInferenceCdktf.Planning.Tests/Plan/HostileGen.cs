using FsCheck;
using FsCheck.Fluent;

namespace MlInferenceCdktf.Planning.Tests;

/// <summary>Options with a few values that nobody should write.</summary>
internal static class HostileGen
{
    private static readonly string[] s_texts =
    [
        "", " ", "\0", "\ud800", "\udfff", "\n", "a\nb", "A", "-", "é", "\u202e", "${path.cwd}", "%{ if true }", Sample.Token, "'; rm -rf /", "../..", "0", "x.y", "10.0.0.0/8", "172.17.0.0/16",
        "10.0.0.0/99999999999", "us-central1-a", "*.example.com", "c3-standard-8", "MLI2001", "projects/p/global/images/x", new('a', 64), new('9', 5000), new('-', 5000),
    ];

    private static readonly int[] s_numbers = [int.MinValue, -1, 0, 1, 22, 2001, 65535, 65536, int.MaxValue];

    private static readonly double[] s_reals = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, -1, 0, double.Epsilon, 1, 1.0000001, double.MaxValue];

    private static readonly TimeSpan[] s_times = [TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.Zero, new(1), TimeSpan.FromSeconds(0.5), TimeSpan.FromHours(1), TimeSpan.FromHours(25)];

    public static Arbitrary<InferenceOptions> Options { get; } =
        (from options in OptionsGen.Valid.Generator
         from count in Gen.Choose(1, 4)
         from edits in Edit().ListOf(count)
         select edits.Aggregate(options, (edited, edit) => edit(edited))).ToArbitrary();

    private static Gen<Func<InferenceOptions, InferenceOptions>> Edit() =>
        from text in Gen.Elements(s_texts)
        from number in Gen.Elements(s_numbers)
        from real in Gen.Elements(s_reals)
        from time in Gen.Elements(s_times)
        from edit in Gen.Elements(Edits(text, number, real, time))
        select edit;

    private static Func<InferenceOptions, InferenceOptions>[] Edits(string text, int number, double real, TimeSpan time) =>
    [
        o => o with { Name = text },
        o => o with { Machine = text },
        o => o with { Machine = default },
        o => o with { Regions = [] },
        o => o with { Regions = [.. o.Regions, text] },
        o => o with { Regions = [.. o.Regions, .. o.Regions] },
        o => First(o, r => r with { Zones = [] }),
        o => First(o, r => r with { Zones = [text, text] }),
        o => First(o, r => r with { MinReplicas = number }),
        o => First(o, r => r with { MaxReplicas = number }),
        o => First(o, r => r with { Machine = text }),
        o => First(o, r => r with { SubnetRange = text }),
        o => First(o, r => r with { BaseInstanceName = text }),
        o => o with { Replicas = new(number, number) },
        o => o with { Scaling = [ScalingSignal.Cpu(real), ScalingSignal.Cpu()] },
        o => o with { Scaling = [ScalingSignal.RequestRate(real, real)] },
        o => o with { Capacity = Capacity.Mixed(number) with { OnDemandMax = number, FallbackMachines = [text, default], MaxRunDuration = time } },
        o => o with { Capacity = Capacity.OnDemand() with { Standby = number, FallbackMachines = ["c3-standard-8", text] } },
        o => o with { Capacity = Capacity.Reserved(text) with { Vms = number, MaxRunDuration = time } },
        o => First(o, r => r with { Capacity = Capacity.Mixed(number) }),
        o => o with { ColdStart = time },
        o => o with { RequestTimeout = time },
        o => o with { Traffic = new() { BaselineRequestsPerSecond = real, PeakRequestsPerSecond = 1, RequestDuration = time, SlotsPerReplica = number, QueuePerReplica = number } },
        o => o with { Traffic = new() { PeakRequestsPerSecond = real, RequestDuration = time, SlotsPerReplica = number } },
        o => o with { Defaults = InferenceDefaults.V1 with { ColdStart = new() { Boot = time, WarmUp = time, ImageMegabytesPerSecond = real, LoadMegabytesPerSecond = real } } },
        o => o with { Labels = Sample.Map((text, text)) },
        o => o with { Server = InferenceServer.Vllm(text) with { Image = text, Port = number } },
        o => o with { Server = InferenceServer.Container(text, number) with { HealthPath = text } },
        o => o with { Server = o.Server with { Arguments = [text], Environment = Sample.Map((text, text)) } },
        o => o with { Endpoint = Endpoint.Https() },
        o => o with { Endpoint = Endpoint.Https(text, text) with { Port = number, Address = text, Ipv6 = true } },
        o => o with { Endpoint = Endpoint.InsecureHttp() with { Port = number } },
        o => o with { Network = NetworkSource.Existing(text, ValueMap.Empty) },
        o => o with { Network = NetworkSource.SharedVpc(text, text, Sample.Map((text, text))) },
        o => o with { Disk = new() { SizeGb = number, Type = text, Image = text } },
        o => o with { Rollout = Rollout.InPlace },
        o => o with { Health = new() { Port = number, ReadinessPath = text, LivenessPath = text } },
        o => o with { Observability = new() { AccessLogSampleRate = real, NotificationChannels = [text] } },
        o => o with { Acknowledge = [new(text, text)] },
        o => o with { Defaults = o.Defaults with { Replicas = new(number, number), CpuTarget = real, RequestsPerGpuReplica = real, CpuColdStart = time, RequestTimeout = time, ImageFamily = text } },
    ];

    private static InferenceOptions First(InferenceOptions options, Func<InferenceRegion, InferenceRegion> change) =>
        options with { Regions = options.Regions.Select((region, index) => index == 0 ? change(region) : region).ToValueList() };
}
