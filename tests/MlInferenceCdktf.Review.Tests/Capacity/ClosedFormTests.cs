using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Tests.Plans;
using static MlInferenceCdktf.Review.Tests.Plans.PlanDraft;

namespace MlInferenceCdktf.Review.Tests.Capacity;

/// <summary>The figures of the capacity table and of the cold start.</summary>
public sealed class ClosedFormTests
{
    /// <summary>A step from 1.5 to 6 requests a second, 2 replicas of 2 a second, 16 waiting each, 30 s lag: worked out by hand and simulated before.</summary>
    [Theory]
    [InlineData(60, 148)]
    [InlineData(180, 388)]
    [InlineData(300, 628)]
    [InlineData(600, 1228)]
    public void Counts_the_requests_beyond_capacity_during_a_cold_start(double boot, double expected) =>
        Assert.Equal(expected, ColdStartExposure.Requests(6, 2, 2, boot, 16), 6);

    [Fact]
    public void Counts_none_where_the_floor_is_enough()
    {
        Assert.Equal(0, ColdStartExposure.Requests(6, 4, 2, 300, 16));
        Assert.Equal(3, ColdStartExposure.ReplicasToSurvive(6, 2, 300, 16));
    }

    [Theory]
    [InlineData(1, 3, 0)]
    [InlineData(2, 3, 1)]
    [InlineData(3, 3, 2)]
    [InlineData(4, 3, 2)]
    [InlineData(10, 4, 7)]
    [InlineData(0, 3, 0)]
    public void Takes_the_fullest_zone_away(int replicas, int zones, int left) => Assert.Equal(left, CapacityStates.WithoutOneZone(replicas, zones));

    [Fact]
    public void Tells_capacity_before_and_after()
    {
        var row = new PlanDraft().Set(Autoscaler, "autoscaling_policy.0.min_replicas", 1).Review().Capacity.Single(static row => row.Group == Group);
        Assert.Equal(("chat-canary, chat-main", "europe-west4", 5), (row.Service, row.Region, row.Live));
        Assert.Equal((2, 10, 2, 13, 3), (row.Before!.MinReplicas, row.Before.MaxReplicas, row.Before.GpuFloor, row.Before.GpuQuota, row.Before.Zones));
        Assert.Equal(6.4, row.Before.RequestsPerReplica!.Value, 9);
        Assert.Equal((6.4, 64), (row.After!.FloorRequests!.Value, row.After.CeilingRequests!.Value));
        Assert.Equal(0, row.After.FloorRequestsWithoutOneZone);
        Assert.True(row.Changes);
    }

    [Fact]
    public void Tells_what_doubled_traffic_costs_by_both_floors()
    {
        var exposure = new PlanDraft().Declares(coldStart: 600).Set(Autoscaler, "autoscaling_policy.0.min_replicas", 1).Review().Exposure.Single(static found => found.Group == Group);
        Assert.Equal((25.6 - 16) * 630, exposure.RequestsBefore!.Value, 6);
        Assert.Equal((25.6 - 8) * 630, exposure.RequestsAfter!.Value, 6);
        Assert.Equal(4, exposure.ReplicasToSurvive);
    }

    [Fact]
    public void A_capacity_scaler_and_a_group_that_goes_are_told()
    {
        var report = new PlanDraft().Set(Backend, "backend.0.capacity_scaler", 0.5).Delete(UsAutoscaler).Delete(UsGroup).Review();
        Assert.Equal(3.2, report.Capacity.Single(static row => row.Group == Group).After!.RequestsPerReplica!.Value, 9);
        Assert.Null(report.Capacity.Single(static row => row.Group == UsGroup).After);
    }
}
