using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning.Tests.Catalogs;

public class RegionShortNameTests
{
    private static readonly string[] s_continents = ["africa", "asia", "australia", "europe", "me", "northamerica", "southamerica", "us"];

    private static readonly string[] s_directions =
        ["central", "east", "north", "northeast", "northwest", "south", "southeast", "southwest", "west"];

    [Theory]
    [InlineData("us-central1", "usc1")]
    [InlineData("us-east7", "use7")]
    [InlineData("northamerica-northeast2", "nane2")]
    [InlineData("europe-southwest12", "eusw12")]
    [InlineData("asia-south1", "asso1")]
    public void Shortens_known_and_future_regions(string region, string expected) => Assert.Equal(expected, RegionShortName.For(region));

    [Theory]
    [InlineData("")]
    [InlineData("us")]
    [InlineData("us-central")]
    [InlineData("us-central1-a")]
    [InlineData("us-central100")]
    [InlineData("mars-central1")]
    [InlineData("us-up1")]
    [InlineData("US-central1")]
    [InlineData("u-germany-northeast1")]
    public void Has_no_short_name_for_what_does_not_follow_the_pattern(string region) => Assert.Null(RegionShortName.For(region));

    [Fact]
    public void No_two_regions_share_a_short_name()
    {
        var names =
            from continent in s_continents
            from direction in s_directions
            from number in Enumerable.Range(1, 99)
            select RegionShortName.For($"{continent}-{direction}{number}");
        var all = names.ToList();
        Assert.Equal(all.Count, all.Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, name => Assert.InRange(name!.Length, 4, RegionShortName.MaxLength));
    }
}
