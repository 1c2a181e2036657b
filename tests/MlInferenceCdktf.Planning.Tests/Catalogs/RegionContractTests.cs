using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning.Tests.Catalogs;

/// <summary>
/// Short names and subnet slots of released regions. Both are in the names and ranges of running systems: append new
/// regions at the end; never edit, reorder or remove a line.
/// </summary>
public class RegionContractTests
{
    private static readonly string[] s_released =
    [
        "us-central1 usc1", "us-east1 use1", "us-east4 use4", "us-east5 use5", "us-south1 usso1",
        "us-west1 usw1", "us-west2 usw2", "us-west3 usw3", "us-west4 usw4",
        "northamerica-northeast1 nane1", "northamerica-northeast2 nane2", "northamerica-south1 naso1",
        "southamerica-east1 sae1", "southamerica-west1 saw1",
        "europe-central2 euc2", "europe-north1 eun1", "europe-north2 eun2", "europe-southwest1 eusw1",
        "europe-west1 euw1", "europe-west2 euw2", "europe-west3 euw3", "europe-west4 euw4", "europe-west6 euw6",
        "europe-west8 euw8", "europe-west9 euw9", "europe-west10 euw10", "europe-west12 euw12",
        "asia-east1 ase1", "asia-east2 ase2", "asia-northeast1 asne1", "asia-northeast2 asne2", "asia-northeast3 asne3",
        "asia-south1 asso1", "asia-south2 asso2", "asia-southeast1 asse1", "asia-southeast2 asse2", "asia-southeast3 asse3",
        "australia-southeast1 ause1", "australia-southeast2 ause2",
        "me-west1 mew1", "me-central1 mec1", "me-central2 mec2", "africa-south1 afso1",
    ];

    public static TheoryData<int, string, string> Released
    {
        get
        {
            var data = new TheoryData<int, string, string>();
            foreach (var (slot, line) in s_released.Index())
            {
                data.Add(slot, line.Split(' ')[0], line.Split(' ')[1]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Released))]
    public void Released_region_keeps_its_slot_and_short_name(int slot, string name, string shortName)
    {
        var region = Catalog.Current.FindRegion(name);
        Assert.True(region is not null, $"{name} left catalogs/regions.json: put it back, systems may run there");
        Assert.Equal((slot, shortName), (region.SubnetSlot, region.Short));
    }

    [Fact]
    public void Every_region_is_under_contract() =>
        Assert.True(
            Catalog.Current.Regions.Count == s_released.Length,
            "append the new regions, in the order of their slots, to s_released");

    [Fact]
    public void Short_names_follow_the_rule() =>
        Assert.All(Catalog.Current.Regions, region => Assert.Equal(RegionShortName.For(region.Name), region.Short));
}
