using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning.Tests.Catalogs;

public class NearMatchTests
{
    [Theory]
    [InlineData("us-centrall1", "us-central1")]
    [InlineData("europe-wset4", "europe-west4")]
    [InlineData("EUROPE-WEST4", "europe-west4")]
    [InlineData("asia-southest1", "asia-southeast1")]
    public void Suggests_the_region_that_was_meant_first(string written, string meant) =>
        Assert.Equal(meant, NearMatch.Suggest(written, Catalog.Current.Regions.Select(region => region.Name))[0]);

    [Theory]
    [InlineData("g2-standrad-12", "g2-standard-12")]
    [InlineData("a3-ultra-gpu-8g", "a3-ultragpu-8g")]
    public void Suggests_the_machine_type_that_was_meant_first(string written, string meant) =>
        Assert.Equal(meant, NearMatch.Suggest(written, Catalog.Current.MachineTypes.Select(machine => machine.Name))[0]);

    [Fact]
    public void Suggests_nothing_for_what_is_near_to_nothing() =>
        Assert.Empty(NearMatch.Suggest("mars", ["us-central1", "europe-west4"]));

    [Fact]
    public void Suggests_at_most_three_and_keeps_the_order_of_equals() =>
        Assert.Equal(["us-west1", "us-west2", "us-west3"], NearMatch.Suggest("us-west9", ["us-west1", "us-west2", "us-west3", "us-west4"]));

    [Fact]
    public void Prefers_the_nearer_to_the_earlier() =>
        Assert.Equal(["abcd", "abyy"], NearMatch.Suggest("abdc", ["abyy", "abcd"]));

    [Fact]
    public void Bears_empty_texts() => Assert.Equal([""], NearMatch.Suggest("", ["us-west1", ""]));
}
