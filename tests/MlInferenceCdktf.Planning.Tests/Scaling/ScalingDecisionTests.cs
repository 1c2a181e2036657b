namespace MlInferenceCdktf.Planning.Tests.Scaling;

public class ScalingDecisionTests
{
    private static readonly Dictionary<string, (InferenceOptions Options, ScalingPlan Scaling, double? Rate, double? Utilization, bool LeastRequest)> s_cases = new(StringComparer.Ordinal)
    {
        ["CPU machine, nothing stated"] = (Sample.Cpu, Cpu(0.6, null), null, 0.8, false),
        ["CPU machine, CPU at its default"] = (Sample.Cpu with { Scaling = [ScalingSignal.Cpu()] }, Cpu(0.6, null), null, 0.8, false),
        ["CPU machine, CPU stated"] = (Sample.Cpu with { Scaling = [ScalingSignal.Cpu(0.4)] }, Cpu(0.4, null), null, 0.8, false),
        ["CPU machine, rate"] = (Sample.Cpu with { Scaling = [ScalingSignal.RequestRate(20)] }, Cpu(null, 0.8), 20, null, false),
        ["CPU machine, both"] = (Sample.Cpu with { Scaling = [ScalingSignal.RequestRate(20, 0.5), ScalingSignal.Cpu(0.7)] }, Cpu(0.7, 0.5), 20, null, false),
        ["one GPU, nothing stated"] = (Sample.Gpu with { Scaling = [] }, Gpu(12, null, 0.8), 2, null, true),
        ["one GPU, rate stated"] = (Sample.Gpu with { Scaling = [ScalingSignal.RequestRate(7, 0.9)] }, Gpu(12, null, 0.9), 7, null, true),
        ["one GPU, CPU only: the rate the load balancer needs is followed too"] = (Sample.Gpu with { Scaling = [ScalingSignal.Cpu()] }, Gpu(12, 0.6, 0.8) with { Companion = true }, 2, null, true),
        ["one GPU, queue"] = (Sample.Gpu with { Scaling = [ScalingSignal.QueueDepth(4)] }, Gpu(12, null, 0.8) with { Companion = true }, 2, null, true),
        ["one GPU, queue and rate"] = (Sample.Gpu with { Scaling = [ScalingSignal.QueueDepth(4), ScalingSignal.RequestRate(7, 0.5)] }, Gpu(12, null, 0.5), 7, null, true),
        ["CPU machine, forecast"] = (Sample.Cpu with { Scaling = [ScalingSignal.Cpu() with { Predictive = true }] }, Cpu(0.6, null) with { Predictive = true }, null, 0.8, false),
        ["CPU machine, backlog"] = (Sample.Cpu with { Scaling = [ScalingSignal.PubSubBacklog("jobs", 5)] }, Cpu(0.6, null) with { Companion = true }, null, 0.8, false),
        ["two GPUs"] = (Sample.Gpu with { Machine = "g2-standard-24" }, Gpu(12, null, 0.8), 4, null, true),
        ["a team's defaults"] = (Sample.Gpu with { Scaling = [], Defaults = InferenceDefaults.V1 with { RequestsPerGpuReplica = 3, RequestRateTarget = 0.7 } }, Gpu(12, null, 0.7), 3, null, true),
    };

    public static TheoryData<string> Names { get; } = [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Balances_and_scales_by_the_kind_of_machine(string name)
    {
        var row = s_cases[name];
        var plan = Sample.Plan(row.Options);

        Assert.Equal(row.Scaling, plan.Scaling);
        Assert.Equal((row.Rate, row.Utilization, row.LeastRequest), (plan.Balancing.RatePerReplica, plan.Balancing.MaxUtilization, plan.Balancing.LeastRequest));
    }

    // The window in which removals are limited is a cold start, but never under ten minutes.
    [Theory]
    [InlineData(1, 600)]
    [InlineData(600, 600)]
    [InlineData(601, 601)]
    [InlineData(3600, 3600)]
    public void Waits_a_cold_start_before_counting_a_replica_and_before_removing_many(int coldStart, int window)
    {
        var scaling = Sample.Plan(Sample.Cpu with { ColdStart = TimeSpan.FromSeconds(coldStart) }).Scaling;

        Assert.Equal((coldStart, window), ((int)scaling.Cooldown.TotalSeconds, (int)scaling.ScaleInWindow.TotalSeconds));
    }

    // Google's limit of draining is an hour; the request timeout itself may be a day.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3600, 3600)]
    [InlineData(3601, 3600)]
    [InlineData(86400, 3600)]
    public void Drains_for_as_long_as_a_request_may_take(int timeout, int draining)
    {
        var balancing = Sample.Plan(Sample.Cpu with { RequestTimeout = TimeSpan.FromSeconds(timeout) }).Balancing;

        Assert.Equal((timeout, draining), ((int)balancing.RequestTimeout.TotalSeconds, (int)balancing.Draining.TotalSeconds));
    }

    [Fact]
    public void Lets_requests_take_five_minutes_when_nobody_says() =>
        Assert.Equal(TimeSpan.FromMinutes(5), Sample.Plan(Sample.Cpu).Balancing.RequestTimeout);

    private static ScalingPlan Cpu(double? cpu, double? rate) => new(cpu, rate, TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(10));

    private static ScalingPlan Gpu(int minutes, double? cpu, double? rate) =>
        new(cpu, rate, TimeSpan.FromMinutes(minutes), TimeSpan.FromMinutes(Math.Max(minutes, 10)));
}
