namespace MlInferenceCdktf.Catalogs;

/// <summary>Where something is offered: named zones, named regions, or no claim at all.</summary>
public sealed record Availability
{
    /// <summary>Nothing is known about where it is offered, so every zone counts as possible.</summary>
    public static Availability NoClaim { get; } = new() { Zones = [], Regions = [] };

    /// <summary>The zones that offer it; empty when the source names regions only.</summary>
    public required ValueList<string> Zones { get; init; }

    /// <summary>The regions that offer it in zones the source does not name; empty when it names zones.</summary>
    public required ValueList<string> Regions { get; init; }

    /// <summary>The address of the page that names them, or null without a claim.</summary>
    public string? Source { get; init; }

    /// <summary>The date of <see cref="Source"/>, or null without a claim.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether the catalog states where it is offered.</summary>
    public bool IsClaim => Zones.Count + Regions.Count > 0;

    /// <summary>The zones of a region that may offer it, in the region's order; all of them without a claim.</summary>
    /// <param name="region">The region.</param>
    public IReadOnlyList<string> ZonesIn(RegionEntry region)
    {
        if (Zones.Count > 0)
        {
            return [.. region.Zones.Where(zone => Zones.Contains(zone, StringComparer.Ordinal))];
        }

        return !IsClaim || Regions.Contains(region.Name, StringComparer.Ordinal) ? region.Zones : [];
    }

    /// <summary>Whether the catalog states that the region offers it; false without a claim.</summary>
    /// <param name="region">The region.</param>
    public bool IsClaimedIn(RegionEntry region) => IsClaim && ZonesIn(region).Count > 0;
}
