namespace MlInferenceCdktf.Planning.Tests.Scaling;

/// <summary>Declared traffic changes no resource; it is explained, and carried to the manifest.</summary>
public class TrafficTests
{
    private static readonly ExpectedTraffic s_traffic = new()
    {
        BaselineRequestsPerSecond = 3,
        PeakRequestsPerSecond = 10,
        RequestDuration = TimeSpan.FromSeconds(3),
        SlotsPerReplica = 15,
        QueuePerReplica = 100,
    };

    [Fact]
    public void Explains_what_the_replicas_bear_and_what_a_surge_costs() => Assert.Equal(
        """
        traffic borne: 4 to 15 requests/s (1 × 5 × 0.8 with the least replicas, 3 × 5 with the most; baseline 3, peak 10)
        traffic surge: 3650 requests wait or fail (if the peak comes at once: (10 − 1 × 5) × (720 s cold start + 30 s until it is seen) − 1 × 100 waiting places)
        """.ReplaceLineEndings("\n"),
        string.Join('\n', Sample.Plan(Sample.Gpu with { Traffic = s_traffic }).Decisions
            .Where(d => d.Subject.StartsWith("traffic", StringComparison.Ordinal))
            .Select(d => $"{d.Subject}: {d.Value} ({d.Reason})")));

    [Fact]
    public void Makes_no_other_resource()
    {
        var without = Sample.Plan(Sample.Gpu);

        Assert.Equal(without with { Traffic = s_traffic, Decisions = [] }, Sample.Plan(Sample.Gpu with { Traffic = s_traffic }) with { Decisions = [] });
    }

    // GPU machines follow the request rate beside whatever is stated. What CPU leaves free of a measured rate is not known, so nothing is taken off.
    [Theory]
    [InlineData("c3-standard-8", true, 1)]
    [InlineData("g2-standard-12", true, 0.8)]
    [InlineData("g2-standard-12", false, 0.8)]
    public void Takes_off_only_what_the_autoscaler_keeps_free(string machine, bool followsCpu, double kept)
    {
        var options = Sample.Cpu with { Machine = machine, Traffic = s_traffic, Scaling = followsCpu ? [ScalingSignal.Cpu()] : [] };

        Assert.Equal(kept, TrafficFigures.Of(new(options, Sample.Place, MlInferenceCdktf.Catalogs.Catalog.Current))!.Kept);
    }

    // The floor and one Spot replica are more than the least that is stated.
    [Fact]
    public void Counts_what_both_groups_of_a_mixed_region_have()
    {
        var options = Sample.Gpu with { Traffic = s_traffic, Replicas = new(1, 9), Capacity = Capacity.Mixed(2) };
        var figures = TrafficFigures.Of(new(options, Sample.Place, MlInferenceCdktf.Catalogs.Catalog.Current))!;

        Assert.Equal((3, 9), (figures.LeastReplicas, figures.MostReplicas));
    }

    [Fact]
    public void Says_nothing_of_CPU_replicas_that_nobody_measured() =>
        Assert.DoesNotContain(Sample.Plan(Sample.Cpu with { Traffic = new() { PeakRequestsPerSecond = 1e6 } }).Decisions, d => d.Subject.StartsWith("traffic", StringComparison.Ordinal));
}
