using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MlInferenceCdktf.Catalogs;

/// <summary>Turns the text of the catalog files into entries; what it cannot turn, it reports by file and row.</summary>
internal static class CatalogReader
{
    public static ValueList<RegionEntry> Regions(string json)
    {
        var document = Parse(json, CatalogFile.Regions, CatalogJson.Default.RegionsDocument);
        return
        [
            .. document.Regions
                .OrderBy(row => row.SubnetSlot)
                .Select(row => Region(row, Source(document.Sources, row.Source, CatalogFile.Regions, row.Name))),
        ];
    }

    public static ValueList<AcceleratorEntry> Accelerators(string json)
    {
        var document = Parse(json, CatalogFile.Accelerators, CatalogJson.Default.AcceleratorsDocument);
        return [.. document.Accelerators.Select(row => Accelerator(row, document.Sources))];
    }

    public static ValueList<MachineTypeEntry> MachineTypes(string json)
    {
        var document = Parse(json, CatalogFile.MachineTypes, CatalogJson.Default.MachineTypesDocument);
        return [.. document.Families.SelectMany(family => Family(family, document.Sources))];
    }

    public static ValueList<ModelEntry> Models(string json)
    {
        var document = Parse(json, CatalogFile.Models, CatalogJson.Default.ModelsDocument);
        return [.. document.Models.Select(row => Model(row, Source(document.Sources, row.Source, CatalogFile.Models, row.Name)))];
    }

    private static T Parse<T>(string json, string file, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new CatalogFormatException(file, "$", "is null");
        }
        catch (JsonException problem)
        {
            throw new CatalogFormatException(file, problem.Path ?? "$", problem.Message, problem);
        }
    }

    private static RegionEntry Region(RegionRow row, SourceRow source) => new()
    {
        Name = row.Name,
        Short = row.Short,
        Zones = [.. row.Zones],
        SubnetSlot = row.SubnetSlot,
        Location = row.Location,
        Source = source.Url,
        AsOf = source.AsOf,
    };

    private static AcceleratorEntry Accelerator(AcceleratorRow row, Dictionary<string, SourceRow> sources)
    {
        var source = Source(sources, row.Source, CatalogFile.Accelerators, row.Name);
        return new()
        {
            Name = row.Name,
            Label = row.Label,
            MemoryGb = row.MemoryGb,
            CosSupported = row.CosSupported,
            Bf16 = row.Bf16,
            Fp8 = row.Fp8,
            ComputeCapability = row.Compute.Capability,
            ComputeCapabilitySource = Source(sources, row.Compute.Source, CatalogFile.Accelerators, row.Name).Url,
            QuotaMetric = row.QuotaMetric,
            Attachments = [.. row.Attachments ?? []],
            Availability = Where(row.Availability, sources, CatalogFile.Accelerators, row.Name),
            Note = row.Note,
            Source = source.Url,
            AsOf = source.AsOf,
            Verified = row.Verified,
        };
    }

    private static ModelEntry Model(ModelRow row, SourceRow source) => new()
    {
        Name = row.Name,
        ParametersBillion = row.ParametersBillion,
        BitsPerParameter = row.BitsPerParameter,
        Source = source.Url,
        AsOf = source.AsOf,
        Verified = row.Verified,
    };

    private static IEnumerable<MachineTypeEntry> Family(FamilyRow family, Dictionary<string, SourceRow> sources)
    {
        var source = Source(sources, family.Source, CatalogFile.MachineTypes, family.Family);
        var availability = Where(family.Availability, sources, CatalogFile.MachineTypes, family.Family);
        return (family.Ladders ?? []).SelectMany(Rungs).Concat(family.Shapes ?? [])
            .Select(shape => MachineType(family, shape, source, availability));
    }

    private static IEnumerable<ShapeRow> Rungs(LadderRow ladder) => ladder.Vcpus.Select(vcpus => new ShapeRow(
        string.Create(CultureInfo.InvariantCulture, $"{ladder.Prefix}-{vcpus}"), vcpus, vcpus * ladder.MemoryGbPerVcpu));

    private static MachineTypeEntry MachineType(FamilyRow family, ShapeRow shape, SourceRow source, Availability availability) => new()
    {
        Name = shape.Name,
        Family = family.Family,
        Vcpus = shape.Vcpus,
        MemoryGb = shape.MemoryGb,
        Architecture = family.Architecture,
        Accelerator = family.Accelerator,
        AcceleratorCount = shape.AcceleratorCount,
        AcceleratorShare = shape.AcceleratorShare,
        BundledLocalSsdGib = shape.BundledLocalSsdGib,
        AttachableLocalSsdGib = shape.AttachableLocalSsdGib,
        BootDiskTypes = [.. family.BootDiskTypes],
        NicType = family.NicType,
        CustomSizes = family.CustomSizes,
        OnHostMaintenance = family.OnHostMaintenance,
        Consumption = family.Consumption,
        Availability = availability,
        Note = family.Note,
        Source = source.Url,
        AsOf = source.AsOf,
        Verified = family.Verified,
    };

    private static Availability Where(AvailabilityRow? row, Dictionary<string, SourceRow> sources, string file, string name)
    {
        if (row is null)
        {
            return Availability.NoClaim;
        }

        if ((row.Zones is null) == (row.Regions is null))
        {
            throw new CatalogFormatException(file, name, "availability names either zones or regions");
        }

        var source = Source(sources, row.Source, file, name);
        return new() { Zones = [.. row.Zones ?? []], Regions = [.. row.Regions ?? []], Source = source.Url, AsOf = source.AsOf };
    }

    private static SourceRow Source(Dictionary<string, SourceRow> sources, string key, string file, string name) =>
        sources.TryGetValue(key, out var source)
            ? source
            : throw new CatalogFormatException(file, name, $"names the source '{key}', which is not among the file's sources");
}
