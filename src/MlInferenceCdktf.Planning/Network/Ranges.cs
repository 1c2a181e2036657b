using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning;

/// <summary>Chooses the range of a created subnetwork: stated, or the region's own slot; never by position in a list.</summary>
internal static class Ranges
{
    public static string? Of(PlanningContext context, InferenceRegion region) =>
        region.SubnetRange
        ?? (context.Catalog.FindRegion(region.Name) is { } known ? Catalogs.SubnetRange.ForSlot(known.SubnetSlot) : null);
}
