using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>What rules and decisions look at, and where they report.</summary>
internal sealed class PlanningContext(InferenceOptions options, ServicePlace place, Catalog catalog)
{
    public InferenceOptions Options { get; } = options;

    public ServicePlace Place { get; } = place;

    public Catalog Catalog { get; } = catalog;

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The service's name: stated, or the construct's id with five characters that stand for its path.</summary>
    public string Name { get; } = options.Name ?? DefaultName(place);

    public MachineTypeName MachineName(InferenceRegion region) => region.Machine ?? Options.Machine;

    public MachineTypeEntry? Machine(InferenceRegion region) =>
        Machines.Of(Catalog, MachineName(region).Name, region.Accelerator ?? Options.Accelerator);

    /// <summary>The region's zones that may offer its machine with what is attached to it.</summary>
    public IReadOnlyList<string> ZonesOffering(InferenceRegion region, RegionEntry known) => Machine(region) is { } machine
        ? Catalog.ZonesFor(machine, known, Machines.TakesGpus(machine) ? machine.Accelerator : null)
        : Catalog.ZonesFor(null, known);

    public int GpuCount(InferenceRegion region) => Machine(region)?.AcceleratorCount ?? 0;

    /// <summary>
    /// The machine whose GPUs every region must match: the service's, or where the catalog does not know that, the first that it
    /// knows by region.
    /// </summary>
    public MachineTypeEntry? CommonMachine => Machines.Of(Catalog, Options.Machine.Name, Options.Accelerator)
        ?? Options.Regions.OrderBy(region => region.Name, StringComparer.Ordinal).Select(Machine).FirstOrDefault(known => known is not null);

    /// <summary>Whether replicas have GPUs; all regions agree, or a rule says so.</summary>
    public bool HasGpu => CommonMachine?.AcceleratorCount > 0;

    /// <summary>What the server needs on the service's machines.</summary>
    public ServerNeeds Needs => Options.Server.Needs(new(
        Options.Regions.Select(GpuCount).Append(0).Max(), Options.RequestTimeout ?? Options.Defaults.RequestTimeout));

    /// <summary>The catalog and its date, in the one calendar that does not depend on who asks.</summary>
    public string CatalogOfDate => FormattableString.Invariant($"catalog of {Catalog.AsOf:yyyy-MM-dd}");

    public Replicas ReplicasIn(InferenceRegion region)
    {
        var common = Options.Replicas ?? Options.Defaults.Replicas;
        return new(region.MinReplicas ?? common.Min, region.MaxReplicas ?? common.Max);
    }

    public Capacity Capacity(InferenceRegion region) => region.Capacity ?? Options.Capacity;

    private static string DefaultName(ServicePlace place)
    {
        const int digest = 5;
        var slug = Slug.Of(place.Id, ResourceNames.MaxServiceLength - digest - 1);
        return $"{(slug.Length == 0 ? "ml" : slug)}-{Digest.Of(digest, [place.Path])}";
    }
}
