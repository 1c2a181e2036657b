using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Scenarios;

/// <summary>The edits of a service's list of regions: pairs of options before and after.</summary>
public sealed class RegionEdits
{
    private readonly InferenceOptions _options;
    private readonly InferenceRegion _free;

    private RegionEdits(InferenceOptions options, InferenceRegion free)
    {
        _options = options;
        _free = free;
    }

    /// <summary>A region more.</summary>
    public (InferenceOptions Before, InferenceOptions After) Added => (_options, With([.. _options.Regions, _free]));

    /// <summary>A region fewer, the first one where there are several.</summary>
    public (InferenceOptions Before, InferenceOptions After) Removed => (With([.. _options.Regions, _free]), With([.. _options.Regions.Skip(1), _free]));

    /// <summary>A region for another.</summary>
    public (InferenceOptions Before, InferenceOptions After) Swapped => (_options, With([_free, .. _options.Regions.Skip(1)]));

    /// <summary>The same regions in another order.</summary>
    public (InferenceOptions Before, InferenceOptions After) Reordered => (With([.. _options.Regions, _free]), With([_free, .. _options.Regions.Reverse()]));

    /// <summary>The edits of a service. One that is in every region that has its machine is taken without its last.</summary>
    /// <param name="options">The service.</param>
    /// <returns>The edits.</returns>
    public static RegionEdits Of(InferenceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return FreeRegion(options) is { } free
            ? new(options, new(free.Name))
            : new(options with { Regions = options.Regions.SkipLast(1).ToValueList() }, options.Regions[^1]);
    }

    /// <summary>Of a machine that the catalog knows no zones of, any region will do.</summary>
    private static RegionEntry? FreeRegion(InferenceOptions options)
    {
        var offered = Catalog.Current.FindMachineType(options.Machine.ToString())!.Availability;
        var claimed = Catalog.Current.Regions.Where(offered.IsClaimedIn).ToArray();
        var used = options.Regions.Select(region => region.Name).ToHashSet(StringComparer.Ordinal);
        return (claimed.Length > 0 ? claimed : [.. Catalog.Current.Regions]).FirstOrDefault(region => !used.Contains(region.Name));
    }

    /// <summary>A brought network must have a subnetwork wherever the service is.</summary>
    private InferenceOptions With(ValueList<InferenceRegion> regions) => _options with
    {
        Regions = regions,
        Network = _options.Network is BroughtNetwork brought ? brought with { Subnetworks = Subnetworks(brought, regions) } : _options.Network,
    };

    private static ValueMap Subnetworks(BroughtNetwork network, ValueList<InferenceRegion> regions) => regions.ToDictionary(
        region => region.Name,
        region => network.Subnetworks.TryGetValue(region.Name, out var known) ? known : $"{network.Network}-{region.Name}",
        StringComparer.Ordinal);
}
