using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning.Tests.Naming;

public class GoogleNameTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("a-1", true)]
    [InlineData("a-", false)]
    [InlineData("-a", false)]
    [InlineData("1a", false)]
    [InlineData("A", false)]
    [InlineData("a\n", false)]
    [InlineData("ı", false)]
    public void Knows_names_of_resources(string name, bool good) => Assert.Equal(good, GoogleName.IsResource(name));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Knows_how_long_a_name_may_be(int length, bool good) => Assert.Equal(good, GoogleName.IsResource(Sample.Repeat('a', length)));

    [Theory]
    [InlineData("us-central1-a", "us-central1", true)]
    [InlineData("us-south1-ai1b", "us-south1", true)]
    [InlineData("us-central1-", "us-central1", false)]
    [InlineData("us-central1", "us-central1", false)]
    [InlineData("us-central10-a", "us-central1", false)]
    [InlineData("us-central1-a\n", "us-central1", false)]
    public void Knows_zones_of_a_region(string zone, string region, bool good) => Assert.Equal(good, GoogleName.IsZoneOf(zone, region));

    [Theory]
    [InlineData("acme-1", true)]
    [InlineData("example.com:acme-1", true)]
    [InlineData("acme-", false)]
    [InlineData("1acme-x", false)]
    [InlineData("acme_ml", false)]
    public void Knows_projects(string id, bool good) => Assert.Equal(good, GoogleName.IsProject(id));
}
