namespace MlInferenceCdktf.Planning.Tests.Naming;

public class RegionCodeTests
{
    [Theory]
    [InlineData("us-central1", "usc1")]
    [InlineData("europe-west12", "euw12")]
    [InlineData("us-central9", "usc9")]
    [InlineData("northamerica-northeast99", "nane99")]
    [InlineData("moon-base1", "rseqvx")]
    [InlineData("moon-base2", "rqcfgk")]
    public void Is_short_and_the_same_before_and_after_the_catalog_learns_of_a_region(string region, string code) =>
        Assert.Equal($"chat-{code}", Plan(region).Pools[0].BaseInstanceName);

    private static ServicePlan Plan(string region) => Sample.Plan(Sample.Cpu with
    {
        Name = "chat",
        Regions = [new InferenceRegion(region) { Zones = [region + "-a"], SubnetRange = "192.168.0.0/24" }],
    });
}
