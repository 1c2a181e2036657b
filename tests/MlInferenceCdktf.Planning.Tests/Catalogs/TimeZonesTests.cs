using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning.Tests.Catalogs;

public class TimeZonesTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Europe/Paris")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("Etc/GMT+5")]
    [InlineData("Asia/Calcutta")]
    public void Knows_zones_and_their_older_names(string name) => Assert.True(TimeZones.Has(name));

    [Theory]
    [InlineData("europe/paris")]
    [InlineData("CEST")]
    [InlineData("Factory")]
    public void Knows_nothing_else(string name) => Assert.False(TimeZones.Has(name));

    [Fact]
    public void Is_of_one_release() => Assert.Equal(("2025b", 597), (TimeZones.Release, TimeZones.Names.Count()));
}
