using System.Text.Json;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Intent;

/// <summary>One region's declared intent.</summary>
internal sealed record RegionIntent(ServiceIntent Service, string Region, string Group, string? Gpu, int? GpusPerReplica, string? MachineType)
{
    public static RegionIntent Read(ServiceIntent service, JsonProperty region) => new(
        service,
        // Where capacity is mixed, a region has two groups, and the second's key is not the region.
        region.Value.Text("region") ?? region.Name,
        region.Value.Text("group") ?? "",
        region.Value.Text("gpu"),
        region.Value.At("gpusPerReplica") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) ? count : null,
        region.Value.Text("machineType"));
}
