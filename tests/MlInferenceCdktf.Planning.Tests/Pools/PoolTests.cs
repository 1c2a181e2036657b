using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning.Tests.Pools;

public class PoolTests
{
    [Theory]
    [InlineData("c3-standard-8", 30, "pd-balanced", "cos-125-lts")]
    [InlineData("n4-standard-8", 30, "hyperdisk-balanced", "cos-125-lts")]
    [InlineData("t2a-standard-8", 30, "pd-balanced", "cos-arm64-125-lts")]
    [InlineData("c4a-standard-8", 30, "hyperdisk-balanced", "cos-arm64-125-lts")]
    [InlineData("g2-standard-12", 100, "pd-balanced", "cos-125-lts")]
    [InlineData("x9-standard-8", 30, "pd-balanced", "cos-125-lts")]
    public void Boots_each_family_from_a_disk_it_takes(string machine, int size, string type, string family) =>
        Assert.Equal(new(size, type, $"projects/cos-cloud/global/images/family/{family}"), Pool(Sample.Cpu with { Machine = machine }).Disk);

    [Fact]
    public void Boots_from_what_is_stated() =>
        Assert.Equal(
            new(50, "pd-ssd", "projects/acme-images/global/images/baked-7"),
            Pool(Sample.Cpu with { Disk = new() { SizeGb = 50, Type = "pd-ssd", Image = "projects/acme-images/global/images/baked-7" } }).Disk);

    [Fact]
    public void The_catalog_lists_the_disk_of_every_machine() => Assert.All(
        Catalog.Current.MachineTypes.Where(m => m.Consumption is Consumption.Standard && m.Accelerator is null),
        m => Assert.Contains(Pool(Sample.Cpu with { Machine = m.Name }).Disk.Type, m.BootDiskTypes));

    [Fact]
    public void Knows_the_machines_GPUs_network_interface_and_maintenance()
    {
        Assert.Equal(new("g2-standard-24", "nvidia-l4", 2, "GVNIC", LiveMigrates: false) { Vcpus = 24 }, Pool(Sample.Gpu with { Machine = "g2-standard-24" }).Machine);
        Assert.Equal(new("e2-standard-4", null, 0, null, LiveMigrates: true) { Vcpus = 4 }, Pool(Sample.Cpu with { Machine = "e2-standard-4" }).Machine);
    }

    // A GPU VM cannot move to another host; asking for it passes the provider and fails at apply.
    [Fact]
    public void No_GPU_machine_migrates() =>
        Assert.All(Catalog.Current.MachineTypes.Where(m => m.Accelerator is not null), m => Assert.Equal(HostMaintenance.Terminate, m.OnHostMaintenance));

    [Fact]
    public void A_regions_own_bounds_and_machine_win()
    {
        var region = new InferenceRegion("us-central1") { MinReplicas = 2, MaxReplicas = 7, Machine = "c3-standard-22" };
        var pool = Pool(Sample.Cpu with { Replicas = new(1, 9), Regions = [region] });

        Assert.Equal((new Replicas(2, 7), "c3-standard-22"), (pool.Replicas, pool.Machine.Type));
        Assert.Equal(new(1, 7), Pool(Sample.Cpu with { Replicas = new(1, 9), Regions = [region with { MinReplicas = null }] }).Replicas);
        Assert.Equal(new(1, 3), Pool(Sample.Cpu).Replicas);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(2000, 200)]
    public void Removes_a_tenth_of_the_fleet_at_a_time(int most, int removed) =>
        Assert.Equal(removed, Pool(Sample.Cpu with { Replicas = new(1, most) }).MaxScaledInReplicas);

    private static PoolPlan Pool(InferenceOptions options) => Sample.Plan(options).Pools[0];
}
