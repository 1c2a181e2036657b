namespace MlInferenceCdktf.Planning.Tests.Pools;

public class ZoneTests
{
    [Theory]
    [InlineData("c3-standard-8", "us-central1", "us-central1-a us-central1-b us-central1-c")]
    [InlineData("c3-standard-8", "us-east1", "us-east1-b us-east1-c us-east1-d")]
    [InlineData("a2-highgpu-1g", "us-central1", "us-central1-a us-central1-b us-central1-c us-central1-f")]
    [InlineData("g2-standard-12", "us-central1", "us-central1-a us-central1-b us-central1-c")]
    [InlineData("g2-standard-12", "europe-west6", "europe-west6-b europe-west6-c")]
    [InlineData("a2-highgpu-1g", "us-west1", "us-west1-b")]
    public void Takes_every_zone_with_the_GPU_and_three_zones_without(string machine, string region, string zones) =>
        Assert.Equal(zones, string.Join(' ', Sample.Plan(Sample.Cpu with { Machine = machine, Regions = [region] }).Pools[0].Zones));

    [Fact]
    public void Takes_stated_zones_in_their_own_order() =>
        Assert.Equal(["us-central1-a", "us-central1-f"], PoolIn("us-central1-f", "us-central1-a").Zones);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Surges_by_one_for_each_zone(int zones)
    {
        var stated = new[] { "us-central1-a", "us-central1-b", "us-central1-c", "us-central1-f" }[..zones];

        Assert.Equal(new(Surge: zones, Unavailable: 0, Even: true), PoolIn(stated).Rollout);
        Assert.Equal(new(Surge: 0, Unavailable: zones, Even: true), Sample.Plan(InZones(stated) with { Rollout = Rollout.InPlace, Replicas = new(5, 9) }).Pools[0].Rollout);
    }

    // Zones of GPUs run dry, so their groups put VMs wherever there is one.
    [Fact]
    public void Keeps_zones_even_only_without_GPUs()
    {
        Assert.True(Sample.Plan(Sample.Cpu).Pools[0].Rollout.Even);
        Assert.False(Sample.Plan(Sample.Gpu).Pools[0].Rollout.Even);
    }

    private static InferenceOptions InZones(params string[] zones) => Sample.Cpu with { Regions = [new InferenceRegion("us-central1") { Zones = zones }] };

    private static PoolPlan PoolIn(params string[] zones) => Sample.Plan(InZones(zones)).Pools[0];
}
