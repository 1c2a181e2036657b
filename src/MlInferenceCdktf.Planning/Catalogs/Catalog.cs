namespace MlInferenceCdktf.Catalogs;

/// <summary>
/// What is known about Google Cloud's regions, GPUs and machine types, each row with its source and date.
/// Google changes all three at any time, so a name that is not here is new or misspelt, never impossible:
/// callers warn about it with <see cref="AsOf"/> and go on.
/// </summary>
public sealed class Catalog
{
    private static readonly Lazy<Catalog> s_current = new(() => new(
        CatalogFile.Read(CatalogFile.Regions),
        CatalogFile.Read(CatalogFile.Accelerators),
        CatalogFile.Read(CatalogFile.MachineTypes),
        CatalogFile.Read(CatalogFile.Models)));

    private readonly Dictionary<string, RegionEntry> _regions;
    private readonly Dictionary<string, AcceleratorEntry> _accelerators;
    private readonly Dictionary<string, MachineTypeEntry> _machineTypes;
    private readonly Dictionary<string, ModelEntry> _models;
    private readonly HashSet<string> _zones;

    /// <summary>Reads a catalog from the text of its four files.</summary>
    /// <param name="regionsJson">The text of <c>regions.json</c>.</param>
    /// <param name="acceleratorsJson">The text of <c>accelerators.json</c>.</param>
    /// <param name="machineTypesJson">The text of <c>machine-types.json</c>.</param>
    /// <param name="modelsJson">The text of <c>models.json</c>.</param>
    /// <exception cref="CatalogFormatException">A file is malformed, or a row contradicts another.</exception>
    public Catalog(string regionsJson, string acceleratorsJson, string machineTypesJson, string modelsJson)
    {
        Regions = CatalogReader.Regions(regionsJson);
        Accelerators = CatalogReader.Accelerators(acceleratorsJson);
        MachineTypes = CatalogReader.MachineTypes(machineTypesJson);
        Models = CatalogReader.Models(modelsJson);
        _regions = ByName(Regions, region => region.Name);
        _accelerators = ByName(Accelerators, accelerator => accelerator.Name);
        _machineTypes = ByName(MachineTypes, machine => machine.Name);
        _models = ByName(Models, model => model.Name);
        _zones = Regions.SelectMany(region => region.Zones).ToHashSet(StringComparer.Ordinal);
        AsOf = Dates().DefaultIfEmpty().Max();
        CatalogChecks.Run(this);
    }

    /// <summary>The catalog that this version of the library carries.</summary>
    public static Catalog Current => s_current.Value;

    /// <summary>The regions, in the order of their subnet slots.</summary>
    public ValueList<RegionEntry> Regions { get; }

    /// <summary>The GPU models.</summary>
    public ValueList<AcceleratorEntry> Accelerators { get; }

    /// <summary>The machine types, by family.</summary>
    public ValueList<MachineTypeEntry> MachineTypes { get; }

    /// <summary>The models whose size is known.</summary>
    public ValueList<ModelEntry> Models { get; }

    /// <summary>The newest date of any source: what is younger than it cannot be known here.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The region of a name, or null when it is unknown.</summary>
    /// <param name="name">The name; case counts.</param>
    public RegionEntry? FindRegion(string name) => _regions.GetValueOrDefault(name);

    /// <summary>The machine type of a name, or null when it is unknown. Custom types (<c>n2-custom-6-24576</c>) are.</summary>
    /// <param name="name">The name; case counts.</param>
    public MachineTypeEntry? FindMachineType(string name) => _machineTypes.GetValueOrDefault(name);

    /// <summary>
    /// A machine type without a row, by what its family has in common: custom sizes, and sizes that are newer than the catalog.
    /// Null when the name is listed, or its family unknown.
    /// </summary>
    /// <param name="name">The name; case counts.</param>
    public UnlistedMachine? FindUnlisted(string name) =>
        _machineTypes.ContainsKey(name) ? null : UnlistedMachines.Find(name, MachineTypes);

    /// <summary>The model of a name, or null when its size is unknown.</summary>
    /// <param name="name">The name on Hugging Face; case counts.</param>
    public ModelEntry? FindModel(string name) => _models.GetValueOrDefault(name);

    /// <summary>The accelerator of a name, or null when it is unknown.</summary>
    /// <param name="name">The name; case counts.</param>
    public AcceleratorEntry? FindAccelerator(string name) => _accelerators.GetValueOrDefault(name);

    /// <summary>Whether a zone is one of a known region's zones.</summary>
    /// <param name="zone">The zone's full name.</param>
    public bool HasZone(string zone) => _zones.Contains(zone);

    /// <summary>
    /// The zones of a region that may offer a machine type with an attached GPU, in the region's order. What is null
    /// or without a claim in the catalog excludes no zone; an empty list says that the region does not offer them.
    /// </summary>
    /// <param name="machine">The machine type, or null when it is unknown.</param>
    /// <param name="region">The region.</param>
    /// <param name="attached">The accelerator type attached to an N1 machine, or null.</param>
    public IReadOnlyList<string> ZonesFor(MachineTypeEntry? machine, RegionEntry region, string? attached = null)
    {
        var ofMachine = machine?.Availability.ZonesIn(region) ?? region.Zones;
        var ofAttached = attached is null ? region.Zones : FindAccelerator(attached)?.Availability.ZonesIn(region) ?? region.Zones;
        return [.. ofMachine.Intersect(ofAttached, StringComparer.Ordinal)];
    }

    /// <summary>The regions that the catalog states to offer a GPU, attached or with a machine type; none for an unknown one.</summary>
    /// <param name="accelerator">The accelerator type's name.</param>
    public IReadOnlyList<RegionEntry> RegionsOffering(string accelerator)
    {
        Availability[] places =
        [
            .. Accelerators.Where(entry => string.Equals(entry.Name, accelerator, StringComparison.Ordinal)).Select(entry => entry.Availability),
            .. MachineTypes.Where(machine => string.Equals(machine.Accelerator, accelerator, StringComparison.Ordinal)).Select(machine => machine.Availability),
        ];
        return [.. Regions.Where(region => places.Any(place => place.IsClaimedIn(region)))];
    }

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> rows, Func<T, string> name) =>
        rows.DistinctBy(name, StringComparer.Ordinal).ToDictionary(name, StringComparer.Ordinal);

    private IEnumerable<DateOnly> Dates() =>
    [
        .. Regions.Select(region => region.AsOf),
        .. Accelerators.Select(accelerator => accelerator.AsOf),
        .. MachineTypes.Select(machine => machine.AsOf),
        .. Models.Select(model => model.AsOf),
        .. MachineTypes.Select(machine => machine.Availability.AsOf).OfType<DateOnly>(),
        .. Accelerators.Select(accelerator => accelerator.Availability.AsOf).OfType<DateOnly>(),
    ];
}
