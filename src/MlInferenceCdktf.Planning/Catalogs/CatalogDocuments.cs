using System.Text.Json.Serialization;

namespace MlInferenceCdktf.Catalogs;

/// <summary>The shape of catalogs/regions.json.</summary>
internal sealed record RegionsDocument(Dictionary<string, SourceRow> Sources, RegionRow[] Regions);

/// <summary>The shape of catalogs/accelerators.json.</summary>
internal sealed record AcceleratorsDocument(Dictionary<string, SourceRow> Sources, AcceleratorRow[] Accelerators);

/// <summary>The shape of catalogs/machine-types.json.</summary>
internal sealed record MachineTypesDocument(Dictionary<string, SourceRow> Sources, FamilyRow[] Families);

/// <summary>The shape of catalogs/models.json.</summary>
internal sealed record ModelsDocument(Dictionary<string, SourceRow> Sources, ModelRow[] Models);

/// <summary>A dated page that rows name by its key.</summary>
internal sealed record SourceRow(string Title, string Url, DateOnly AsOf);

internal sealed record RegionRow(string Name, string Short, int SubnetSlot, string[] Zones, string Location, string Source);

internal sealed record AvailabilityRow(string Source, string[]? Zones = null, string[]? Regions = null);

internal sealed record ComputeRow(string Source, decimal Capability);

internal sealed record AcceleratorRow(
    string Name,
    string Label,
    int MemoryGb,
    bool CosSupported,
    bool Bf16,
    bool Fp8,
    ComputeRow Compute,
    string Source,
    bool Verified,
    string? QuotaMetric = null,
    AcceleratorAttachment[]? Attachments = null,
    AvailabilityRow? Availability = null,
    string? Note = null);

/// <summary>Machine types that differ in size only: every other fact is stated once.</summary>
internal sealed record FamilyRow(
    string Family,
    CpuArchitecture Architecture,
    string[] BootDiskTypes,
    HostMaintenance OnHostMaintenance,
    Consumption Consumption,
    string Source,
    bool Verified,
    string? Accelerator = null,
    string? NicType = null,
    bool CustomSizes = false,
    AvailabilityRow? Availability = null,
    string? Note = null,
    LadderRow[]? Ladders = null,
    ShapeRow[]? Shapes = null);

/// <summary>Sizes at a constant ratio: <c>prefix-vcpus</c> for each number of vCPUs.</summary>
internal sealed record LadderRow(string Prefix, decimal MemoryGbPerVcpu, int[] Vcpus);

internal sealed record ShapeRow(
    string Name,
    int Vcpus,
    decimal MemoryGb,
    int AcceleratorCount = 0,
    decimal AcceleratorShare = 1,
    int BundledLocalSsdGib = 0,
    int? AttachableLocalSsdGib = null);

internal sealed record ModelRow(string Name, decimal ParametersBillion, decimal BitsPerParameter, string Source, bool Verified);

/// <summary>Strict binding: an unknown, missing or repeated member is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(RegionsDocument))]
[JsonSerializable(typeof(AcceleratorsDocument))]
[JsonSerializable(typeof(MachineTypesDocument))]
[JsonSerializable(typeof(ModelsDocument))]
internal sealed partial class CatalogJson : JsonSerializerContext;
