namespace MlInferenceCdktf.Planning;

/// <summary>Chooses zones.</summary>
internal static class Zones
{
    // Compute Engine itself takes three when nobody chooses; scarce machines are found more often in more zones.
    private const int ZonesOfCpuMachines = 3;

    /// <summary>The region's zones by name: stated, or the catalog's that offer the machine; empty when neither knows.</summary>
    public static ValueList<string> Of(PlanningContext context, InferenceRegion region)
    {
        if (region.Zones is { } stated)
        {
            return stated.Order(StringComparer.Ordinal).ToValueList();
        }

        if (context.Catalog.FindRegion(region.Name) is not { } known)
        {
            return [];
        }

        var offered = context.ZonesOffering(region, known).Order(StringComparer.Ordinal);
        return (context.GpuCount(region) > 0 ? offered : offered.Take(ZonesOfCpuMachines)).ToValueList();
    }
}
