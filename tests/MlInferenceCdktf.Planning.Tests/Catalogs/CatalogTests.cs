using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning.Tests.Catalogs;

public class CatalogTests
{
    private static readonly Catalog s_catalog = Catalog.Current;

    [Fact]
    public void Reads_the_embedded_files_once() => Assert.Same(Catalog.Current, Catalog.Current);

    [Fact]
    public void Finds_rows_by_their_exact_name()
    {
        Assert.Equal("euw4", s_catalog.FindRegion("europe-west4")?.Short);
        Assert.Equal(48, s_catalog.FindMachineType("g2-standard-12")?.MemoryGb);
        Assert.Equal(24, s_catalog.FindAccelerator("nvidia-l4")?.MemoryGb);
    }

    [Theory]
    [InlineData("n2-custom-6-24576", "n2-standard-4", 6, 0, true)]
    [InlineData("custom-8-30720", "n1-standard-8", 8, 0, true)]
    [InlineData("e2-custom-4-8192-ext", "e2-standard-4", 4, 0, true)]
    [InlineData("c3-custom-8-16384", "c3-standard-8", 8, 0, false)]
    [InlineData("g2-custom-48-98304", "g2-standard-48", 48, 4, false)]
    [InlineData("g2-standard-64", "g2-standard-48", 64, 4, false)]
    [InlineData("a3-highgpu-16g", "a3-highgpu-8g", 208, 16, false)]
    [InlineData("c4a-standard-80", "c4a-standard-72", 80, 0, false)]
    [InlineData("e2-medium", "e2-standard-2", 2, 0, false)]
    public void Takes_an_unlisted_machine_to_be_like_its_family(string name, string like, int vcpus, int gpus, bool custom)
    {
        var unlisted = s_catalog.FindUnlisted(name);

        Assert.Equal((like, vcpus, gpus, custom), (unlisted!.Like.Name, unlisted.Machine.Vcpus, unlisted.Machine.AcceleratorCount, unlisted.IsCustomSize));
        Assert.Equal(unlisted.Like.Architecture, unlisted.Machine.Architecture);
        Assert.False(unlisted.Machine.Verified);
    }

    [Theory]
    [InlineData("g9-standard-4")]
    [InlineData("g2-standard-4")]
    [InlineData("")]
    public void Takes_listed_machines_and_unknown_families_to_be_like_nothing(string name) => Assert.Null(s_catalog.FindUnlisted(name));

    [Theory]
    [InlineData("Europe-West4")]
    [InlineData("europe-west4-a")]
    [InlineData("")]
    public void Knows_no_region_of_another_spelling(string name) => Assert.Null(s_catalog.FindRegion(name));

    [Fact]
    public void Knows_no_unheard_of_machine_or_accelerator()
    {
        Assert.Null(s_catalog.FindMachineType("g9-standard-4"));
        Assert.Null(s_catalog.FindAccelerator("nvidia-l40"));
    }

    [Theory]
    [InlineData("us-central1-f", true)]
    [InlineData("us-central1-d", false)]
    [InlineData("us-east1-a", false)]
    [InlineData("europe-west1-a", false)]
    public void Knows_which_zones_exist(string zone, bool exists) => Assert.Equal(exists, s_catalog.HasZone(zone));

    [Theory]
    [InlineData("g2-standard-4", "us-central1", "us-central1-a us-central1-b us-central1-c")]
    [InlineData("a3-ultragpu-8g", "us-central1", "us-central1-b")]
    [InlineData("a4-highgpu-8g", "us-west3", "us-west3-b us-west3-c")]
    [InlineData("a4-highgpu-8g", "us-west1", "")]
    [InlineData("g4-standard-48", "us-east5", "us-east5-a us-east5-b us-east5-c")]
    [InlineData("g4-standard-6", "us-west1", "")]
    [InlineData("c3-standard-8", "us-east1", "us-east1-b us-east1-c us-east1-d")]
    [InlineData("g9-unheard-of", "us-east1", "us-east1-b us-east1-c us-east1-d")]
    public void Names_the_zones_that_may_offer_a_machine_type(string machine, string region, string zones) =>
        Assert.Equal(zones, string.Join(' ', s_catalog.ZonesFor(s_catalog.FindMachineType(machine), Region(region))));

    [Theory]
    [InlineData("nvidia-tesla-t4", "us-west1", "us-west1-a us-west1-b")]
    [InlineData("nvidia-tesla-t4", "europe-north1", "")]
    [InlineData("nvidia-unheard-of", "us-west1", "us-west1-a us-west1-b us-west1-c")]
    public void Names_the_zones_that_may_offer_an_attached_accelerator(string accelerator, string region, string zones) =>
        Assert.Equal(zones, string.Join(' ', s_catalog.ZonesFor(s_catalog.FindMachineType("n1-standard-8"), Region(region), accelerator)));

    [Fact]
    public void Names_the_regions_that_offer_an_accelerator_with_a_machine_type()
    {
        var regions = s_catalog.RegionsOffering("nvidia-l4");
        Assert.Equal(18, regions.Count);
        Assert.Contains(Region("asia-southeast1"), regions);
        Assert.DoesNotContain(Region("us-south1"), regions);
    }

    [Fact]
    public void Names_the_regions_that_offer_an_attached_accelerator() =>
        Assert.Equal(
            "us-central1 us-east1 us-west1 europe-west4 asia-east1",
            string.Join(' ', s_catalog.RegionsOffering("nvidia-tesla-v100").Select(region => region.Name)));

    [Theory]
    [InlineData("nvidia-unheard-of")]
    [InlineData("nvidia-gb200")]
    public void Claims_no_region_for_an_accelerator_without_a_source_for_its_zones(string accelerator) =>
        Assert.Empty(s_catalog.RegionsOffering(accelerator));

    private static RegionEntry Region(string name) => s_catalog.FindRegion(name)!;
}
