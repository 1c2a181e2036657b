using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Declared traffic, the estimate of a cold start, rollouts by hand: MLI154x and MLI214x.</summary>
internal static class DemandCases
{
    private const string RateFix = "write a number over 0, such as 12.5";

    private static readonly InferenceOptions s_two = Gpu with { Regions = ["us-central1", "europe-west4"] };

    private static readonly InferenceOptions s_large = Gpu with { Server = InferenceServer.Vllm("meta-llama/Llama-3.1-405B-Instruct"), Machine = "a3-highgpu-8g" };

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        Traffic("MLI1540", "baseline 0", Gpu, new() { BaselineRequestsPerSecond = 0 }, new() { BaselineRequestsPerSecond = 0.1 },
            $"traffic.baselineRequestsPerSecond: 0 requests per second cannot arrive | {RateFix}"),
        Traffic("MLI1540", "peak NaN", Gpu, new() { PeakRequestsPerSecond = double.NaN }, new() { PeakRequestsPerSecond = 1 },
            $"traffic.peakRequestsPerSecond: NaN requests per second cannot arrive | {RateFix}"),
        Traffic("MLI1540", "baseline above peak", Gpu, new() { BaselineRequestsPerSecond = 3, PeakRequestsPerSecond = 2 }, new() { BaselineRequestsPerSecond = 2, PeakRequestsPerSecond = 2 },
            "traffic.baselineRequestsPerSecond: a baseline of 3 is above the peak of 2 requests per second | write the rate that is always there as baseline, and the busiest as peak"),
        Traffic("MLI1540", "no duration", Gpu, new() { RequestDuration = TimeSpan.Zero }, new() { RequestDuration = TimeSpan.FromSeconds(1) },
            "traffic.requestDuration: 0s is not a request's duration | write over 0s and at most 24h"),
        Traffic("MLI1540", "no slot", Gpu, new() { SlotsPerReplica = 0 }, new() { SlotsPerReplica = 1 },
            "traffic.slotsPerReplica: a replica cannot work on 0 requests | write 1 or more"),
        Traffic("MLI1540", "queue below none", Gpu, new() { QueuePerReplica = -1 }, new() { QueuePerReplica = 0 },
            "traffic.queuePerReplica: a replica cannot hold -1 requests waiting | write 0 or more"),
        Rates("boot", r => r with { Boot = TimeSpan.FromSeconds(-1) }, r => r with { Boot = TimeSpan.Zero }, "boot: -1s is no part of a cold start | write 0 to 1 hour"),
        Rates("driver", r => r with { Driver = TimeSpan.FromSeconds(3601) }, r => r with { Driver = TimeSpan.FromHours(0.5) }, "driver: 1h1s is no part of a cold start | write 0 to 1 hour"),
        Rates("image", r => r with { ImageMegabytesPerSecond = 0 }, r => r with { ImageMegabytesPerSecond = 50 },
            "imageMegabytesPerSecond: 0 MB per second moves nothing | write the MB per second that were measured, at least 1"),
        Traffic("MLI2140", "one region", Gpu, new() { PeakRequestsPerSecond = 12.5 }, new() { PeakRequestsPerSecond = 12 },
            "traffic.peakRequestsPerSecond: the peak of 12.5 requests/s is above what all replicas bear: (us-central1 3) × 4 = 12 | allow 4 replicas in all regions together, or measure what a replica bears"),
        Traffic("MLI2140", "by what was measured", Gpu with { Scaling = [ScalingSignal.RequestRate(2)] },
            new() { PeakRequestsPerSecond = 10, SlotsPerReplica = 6, RequestDuration = TimeSpan.FromSeconds(2) },
            new() { PeakRequestsPerSecond = 9, SlotsPerReplica = 6, RequestDuration = TimeSpan.FromSeconds(2) },
            "traffic.peakRequestsPerSecond: the peak of 10 requests/s is above what all replicas bear: (us-central1 3) × 3 = 9 | allow 4 replicas in all regions together, or measure what a replica bears"),
        Traffic("MLI2141", "one region", Gpu, new() { BaselineRequestsPerSecond = 3.3 }, new() { BaselineRequestsPerSecond = 3.2 },
            "traffic.baselineRequestsPerSecond: the baseline of 3.3 requests/s is above what the least replicas bear: 1 × 4 × 0.8 = 3.2 | let the least be 2 in all regions together"),
        Traffic("MLI2142", "two regions", s_two, new() { PeakRequestsPerSecond = 13 }, new() { PeakRequestsPerSecond = 12 },
            "traffic.peakRequestsPerSecond: without europe-west4 the others bear 24 − 3 × 4 = 12 requests/s, and the peak is 13 | "
            + "allow the other regions 4 replicas together, or acknowledge that the peak waits when a region fails"),
        Traffic("MLI2143", "default timeout", Gpu, new() { RequestDuration = TimeSpan.FromSeconds(301) }, new() { RequestDuration = TimeSpan.FromSeconds(300) },
            "requestTimeout: requests take 301 s on average, and the load balancer cuts them after 300 s | let the timeout be longer than the slowest request"),
        Traffic("MLI2144", "Little's law", Gpu, new() { SlotsPerReplica = 12, RequestDuration = TimeSpan.FromSeconds(4) }, new() { SlotsPerReplica = 16, RequestDuration = TimeSpan.FromSeconds(4) },
            "scaling: replicas are kept at 3.2 requests/s, and one does 12 at a time ÷ 4 s = 3: that is 107 % of it | let perReplica be at most what was measured, 3"),
        new("MLI2145", "a model of 810 GB", s_large, s_large with { ColdStart = TimeSpan.FromHours(1) },
            "coldStart: a start is estimated to take 60 s boot + 300 s image of 12 GB at 40 MB/s, the GPU driver meanwhile + 8100 s weights of 810 GB from Hugging Face at 100 MB/s"
            + " + 1620 s into the GPUs + 150 s warm-up = 10230 s, over an hour | "
            + "bake image and weights into a disk image, take a machine with local SSD and a bucket in the region, or measure a start and state coldStart")
            { Also = ["MLI2009", "MLI2102"] },
        new("MLI2146", "of a service", Gpu with { Rollout = Rollout.Opportunistic }, Gpu,
            "rollout: a new template reaches only VMs that are made or repaired anyway | replace the VMs by hand after an apply, or acknowledge that versions serve side by side"),
    ];

    private static DiagnosticCase Traffic(string id, string what, InferenceOptions options, ExpectedTraffic wrong, ExpectedTraffic right, string text) =>
        new(id, what, options with { Traffic = wrong }, options with { Traffic = right }, text);

    private static DiagnosticCase Rates(string what, Func<ColdStartRates, ColdStartRates> wrong, Func<ColdStartRates, ColdStartRates> right, string text) =>
        new("MLI1541", what, With(wrong), With(right), "defaults.coldStart." + text);

    private static InferenceOptions With(Func<ColdStartRates, ColdStartRates> edit) =>
        Gpu with { Defaults = InferenceDefaults.V1 with { ColdStart = edit(InferenceDefaults.V1.ColdStart) } };
}
