namespace MlInferenceCdktf.Catalogs;

/// <summary>What must hold between rows and between files, beyond what binding can see.</summary>
internal static class CatalogChecks
{
    /// <exception cref="CatalogFormatException">A row contradicts another.</exception>
    public static void Run(Catalog catalog)
    {
        foreach (var region in catalog.Regions)
        {
            CheckRegion(region);
        }

        Unique(CatalogFile.Regions, catalog.Regions, region => region.Name, "name");
        Unique(CatalogFile.Regions, catalog.Regions, region => region.Short, "short name");
        Unique(CatalogFile.Regions, catalog.Regions, region => region.SubnetSlot, "subnet slot");
        Unique(CatalogFile.Accelerators, catalog.Accelerators, accelerator => accelerator.Name, "name");
        Unique(CatalogFile.MachineTypes, catalog.MachineTypes, machine => machine.Name, "name");
        Unique(CatalogFile.Models, catalog.Models, model => model.Name, "name");

        foreach (var accelerator in catalog.Accelerators)
        {
            CheckPlaces(catalog, CatalogFile.Accelerators, accelerator.Name, accelerator.Availability);
        }

        foreach (var machine in catalog.MachineTypes)
        {
            CheckPlaces(catalog, CatalogFile.MachineTypes, machine.Name, machine.Availability);
            CheckMachine(catalog, machine);
        }
    }

    private static void CheckRegion(RegionEntry region)
    {
        if (region.SubnetSlot is < 0 or >= SubnetRange.SlotCount)
        {
            throw Broken(CatalogFile.Regions, region.Name, $"subnet slot {region.SubnetSlot} is not within 0 to {SubnetRange.SlotCount - 1}");
        }

        if (region.Zones.Count == 0)
        {
            throw Broken(CatalogFile.Regions, region.Name, "has no zones");
        }

        if (region.Zones.FirstOrDefault(zone => !zone.StartsWith(region.Name + "-", StringComparison.Ordinal)) is { } stray)
        {
            throw Broken(CatalogFile.Regions, region.Name, $"zone '{stray}' is not one of its zones");
        }
    }

    private static void CheckPlaces(Catalog catalog, string file, string row, Availability availability)
    {
        if (availability.Zones.FirstOrDefault(zone => !catalog.HasZone(zone)) is { } zone)
        {
            throw Broken(file, row, $"zone '{zone}' is in no region of {CatalogFile.Regions}");
        }

        if (availability.Regions.FirstOrDefault(region => catalog.FindRegion(region) is null) is { } region)
        {
            throw Broken(file, row, $"region '{region}' is not in {CatalogFile.Regions}");
        }
    }

    private static void CheckMachine(Catalog catalog, MachineTypeEntry machine)
    {
        if (!machine.Name.StartsWith(machine.Family + "-", StringComparison.Ordinal))
        {
            throw Broken(CatalogFile.MachineTypes, machine.Name, $"is not of the family '{machine.Family}'");
        }

        if (machine.BootDiskTypes.Count == 0)
        {
            throw Broken(CatalogFile.MachineTypes, machine.Name, "has no boot disk type");
        }

        if (machine.Accelerator is { } accelerator && catalog.FindAccelerator(accelerator) is null)
        {
            throw Broken(CatalogFile.MachineTypes, machine.Name, $"accelerator '{accelerator}' is not in {CatalogFile.Accelerators}");
        }

        if ((machine.Accelerator is null) != (machine.AcceleratorCount == 0))
        {
            throw Broken(CatalogFile.MachineTypes, machine.Name, "has an accelerator without a count, or a count without an accelerator");
        }
    }

    private static void Unique<TRow, TKey>(string file, IEnumerable<TRow> rows, Func<TRow, TKey> key, string what)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        foreach (var value in rows.Select(key).Where(value => !seen.Add(value)))
        {
            throw Broken(file, $"{value}", $"the {what} is used twice");
        }
    }

    private static CatalogFormatException Broken(string file, string row, string problem) => new(file, row, problem);
}
