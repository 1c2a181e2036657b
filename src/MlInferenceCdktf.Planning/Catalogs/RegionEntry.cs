namespace MlInferenceCdktf.Catalogs;

/// <summary>A Google Cloud region as the catalog knows it.</summary>
public sealed record RegionEntry
{
    /// <summary>The region's name, such as <c>europe-west4</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The region's short name in resource names, such as <c>euw4</c>: at most six characters, unique, made by
    /// <see cref="RegionShortName"/> and never changed, because a changed name replaces resources.
    /// </summary>
    public required string Short { get; init; }

    /// <summary>Full zone names. AI zones (<c>us-south1-ai1b</c>) are not among them: one must ask for them.</summary>
    public required ValueList<string> Zones { get; init; }

    /// <summary>
    /// The region's slot in the address plan, 0 to 255: see <see cref="SubnetRange.ForSlot"/>. A slot is never
    /// reused or moved, because a moved subnet would overlap its predecessor.
    /// </summary>
    public required int SubnetSlot { get; init; }

    /// <summary>Where the region is, for humans.</summary>
    public required string Location { get; init; }

    /// <summary>The address of the page that the row comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The date of <see cref="Source"/>.</summary>
    public required DateOnly AsOf { get; init; }
}
