using System.Globalization;
using System.Text.Json;
using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning.Tests.Catalogs;

/// <summary>What must hold of the data in catalogs/, whoever edits it.</summary>
public class CatalogDataTests
{
    private static readonly Catalog s_catalog = Catalog.Current;

    public static TheoryData<string> Machines => [.. s_catalog.MachineTypes.Select(machine => machine.Name)];

    public static TheoryData<string> Regions => [.. s_catalog.Regions.Select(region => region.Name)];

    [Fact]
    public void Has_every_part_filled()
    {
        Assert.Equal(43, s_catalog.Regions.Count);
        Assert.Equal(14, s_catalog.Accelerators.Count);
        Assert.True(s_catalog.MachineTypes.Count > 300, "catalogs/machine-types.json lost rows");
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void Region_has_zones_of_its_own_a_place_and_a_dated_source(string name)
    {
        var region = s_catalog.FindRegion(name)!;
        Assert.True(region.Zones.Count >= 3, "Google's regions have three zones or more");
        Assert.All(region.Zones, zone => Assert.StartsWith(name + "-", zone, StringComparison.Ordinal));
        Assert.NotEmpty(region.Location);
        AssertSource(region.Source, region.AsOf);
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Machine_type_is_complete_and_refers_to_known_rows(string name)
    {
        var machine = s_catalog.FindMachineType(name)!;
        Assert.StartsWith(machine.Family + "-", name, StringComparison.Ordinal);
        Assert.True(machine is { Vcpus: > 0, MemoryGb: > 0 });
        Assert.NotEmpty(machine.BootDiskTypes);
        Assert.InRange(machine.AcceleratorShare, 0.125m, 1m);
        Assert.True(machine.Accelerator is null || s_catalog.FindAccelerator(machine.Accelerator) is not null);
        AssertSource(machine.Source, machine.AsOf);
        AssertAvailability(machine.Availability);
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Machine_type_with_a_gpu_is_terminated_by_maintenance_and_one_without_moves(string name)
    {
        var machine = s_catalog.FindMachineType(name)!;
        Assert.Equal(machine.Accelerator is null ? HostMaintenance.Migrate : HostMaintenance.Terminate, machine.OnHostMaintenance);
        Assert.Equal(machine.Accelerator is null, machine.AcceleratorCount == 0);
    }

    [Fact]
    public void Accelerator_is_complete_and_either_attachable_or_part_of_a_machine_type()
    {
        Assert.All(s_catalog.Accelerators, accelerator =>
        {
            AssertSource(accelerator.Source, accelerator.AsOf);
            AssertAvailability(accelerator.Availability);
            var bundled = s_catalog.MachineTypes.Any(machine => string.Equals(machine.Accelerator, accelerator.Name, StringComparison.Ordinal));
            Assert.True(accelerator.IsAttachable != bundled, $"{accelerator.Name}: give it attachments or a machine type");
            Assert.Equal(accelerator.IsAttachable, accelerator.Availability.IsClaim);
        });
    }

    [Fact]
    public void Bfloat16_begins_with_compute_capability_8() =>
        Assert.All(s_catalog.Accelerators, accelerator => Assert.Equal(accelerator.Bf16, accelerator.ComputeCapability >= 8));

    [Fact]
    public void Eight_bit_floating_point_implies_bfloat16() =>
        Assert.All(s_catalog.Accelerators, accelerator => Assert.True(!accelerator.Fp8 || accelerator.Bf16, accelerator.Name));

    [Theory]
    [InlineData("regions.json")]
    [InlineData("accelerators.json")]
    [InlineData("machine-types.json")]
    public void Every_stated_source_is_used(string file)
    {
        using var stream = typeof(Catalog).Assembly.GetManifestResourceStream($"catalogs.{file}")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        using var document = JsonDocument.Parse(text);
        Assert.All(document.RootElement.GetProperty("sources").EnumerateObject(), source =>
            Assert.True(
                text.Contains($"\"source\": \"{source.Name}\"", StringComparison.Ordinal),
                $"catalogs/{file}: no row names the source '{source.Name}'; remove it"));
    }

    // Total GPU memory in GB per machine type, from Google's accelerator-optimized page: it checks three columns at once.
    [Theory]
    [InlineData("g2-standard-4", 24)]
    [InlineData("g2-standard-24", 48)]
    [InlineData("g2-standard-32", 24)]
    [InlineData("g2-standard-48", 96)]
    [InlineData("g2-standard-96", 192)]
    [InlineData("g4-standard-6", 12)]
    [InlineData("g4-standard-12", 24)]
    [InlineData("g4-standard-24", 48)]
    [InlineData("g4-standard-48", 96)]
    [InlineData("g4-standard-384", 768)]
    [InlineData("a2-highgpu-8g", 320)]
    [InlineData("a2-megagpu-16g", 640)]
    [InlineData("a2-ultragpu-8g", 640)]
    [InlineData("a3-highgpu-1g", 80)]
    [InlineData("a3-highgpu-8g", 640)]
    [InlineData("a3-edgegpu-8g", 640)]
    [InlineData("a3-megagpu-8g", 640)]
    [InlineData("a3-ultragpu-8g", 1128)]
    [InlineData("a4-highgpu-8g", 1440)]
    [InlineData("a4x-highgpu-4g", 744)]
    [InlineData("a4x-maxgpu-4g-metal", 1116)]
    public void Gpu_memory_adds_up_to_the_documented_total(string name, int totalGb)
    {
        var machine = s_catalog.FindMachineType(name)!;
        var memory = s_catalog.FindAccelerator(machine.Accelerator!)!.MemoryGb;
        Assert.Equal(totalGb, memory * machine.AcceleratorCount * machine.AcceleratorShare);
    }

    [Theory]
    [InlineData("a3-highgpu-4g", Consumption.SpotOrFlexStartOnly)]
    [InlineData("a3-highgpu-8g", Consumption.Standard)]
    [InlineData("a3-ultragpu-8g", Consumption.ReservationSpotOrFlexStart)]
    [InlineData("a4-highgpu-8g", Consumption.ReservationSpotOrFlexStart)]
    [InlineData("a4x-highgpu-4g", Consumption.ReservationOnly)]
    [InlineData("g2-standard-4", Consumption.Standard)]
    public void States_how_scarce_machine_types_can_be_had(string name, Consumption consumption) =>
        Assert.Equal(consumption, s_catalog.FindMachineType(name)!.Consumption);

    [Theory]
    [InlineData("n1-standard-1", 1, "3.75", "pd-balanced", CpuArchitecture.X64)]
    [InlineData("n2-highmem-128", 128, "864", "pd-balanced", CpuArchitecture.X64)]
    [InlineData("c4-standard-2", 2, "7", "hyperdisk-balanced", CpuArchitecture.X64)]
    [InlineData("c4-standard-288", 288, "1080", "hyperdisk-balanced", CpuArchitecture.X64)]
    [InlineData("c3d-highcpu-30", 30, "59", "pd-balanced", CpuArchitecture.X64)]
    [InlineData("c4d-highmem-384", 384, "3024", "hyperdisk-balanced", CpuArchitecture.X64)]
    [InlineData("c4a-standard-72", 72, "288", "hyperdisk-balanced", CpuArchitecture.Arm64)]
    [InlineData("t2a-standard-48", 48, "192", "pd-balanced", CpuArchitecture.Arm64)]
    [InlineData("e2-highcpu-32", 32, "32", "pd-balanced", CpuArchitecture.X64)]
    public void Shape_is_the_documented_one(string name, int vcpus, string memoryGb, string disk, CpuArchitecture architecture)
    {
        var machine = s_catalog.FindMachineType(name)!;
        Assert.Equal(
            (vcpus, decimal.Parse(memoryGb, CultureInfo.InvariantCulture), disk, architecture),
            (machine.Vcpus, machine.MemoryGb, machine.BootDiskTypes[0], machine.Architecture));
    }

    private static void AssertAvailability(Availability availability)
    {
        Assert.All(availability.Zones, zone => Assert.True(s_catalog.HasZone(zone), zone));
        Assert.All(availability.Regions, region => Assert.NotNull(s_catalog.FindRegion(region)));
        if (availability.IsClaim)
        {
            AssertSource(availability.Source!, availability.AsOf!.Value);
        }
    }

    private static void AssertSource(string source, DateOnly asOf)
    {
        Assert.StartsWith("https://", source, StringComparison.Ordinal);
        Assert.InRange(asOf, new DateOnly(2026, 1, 1), s_catalog.AsOf);
    }
}
