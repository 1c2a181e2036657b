namespace MlInferenceCdktf.Planning.Tests.Pools;

public class RolloutTests
{
    [Theory]
    [InlineData(Rollout.SurgeFirst, 3, 0, false, 3)]
    [InlineData(Rollout.InPlace, 0, 3, false, 0)]
    [InlineData(Rollout.Opportunistic, 3, 0, true, 0)]
    public void Goes_by_the_number_of_zones(Rollout rollout, int surge, int unavailable, bool opportunistic, int spare)
    {
        var plan = Sample.Plan(Sample.Gpu with { Replicas = new(5, 9), Rollout = rollout }).Pools[0].Rollout;

        Assert.Equal((surge, unavailable, opportunistic, spare), (plan.Surge, plan.Unavailable, plan.Opportunistic, plan.SpareVms));
    }

    [Fact]
    public void Opportunistic_needs_no_more_replicas_than_zones() => Assert.NotNull(Sample.Plan(Sample.Gpu with { Rollout = Rollout.Opportunistic }));
}
