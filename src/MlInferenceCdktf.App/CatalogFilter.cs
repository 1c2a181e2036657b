using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.CommandLine;

namespace MlInferenceCdktf.App;

/// <summary>Chooses machine types.</summary>
internal sealed record CatalogFilter(string? Region, string? Gpu, string? Family)
{
    /// <exception cref="UserErrorException">A filter names nothing that the catalog knows.</exception>
    public IReadOnlyList<MachineTypeEntry> Apply(Catalog catalog)
    {
        var region = Region is null ? null : catalog.FindRegion(Region) ?? throw Unknown("--region", Region, catalog.Regions.Select(r => r.Name));
        var gpu = Gpu is null ? null : Accelerator(catalog, Gpu);
        if (Family is not null && !catalog.MachineTypes.Any(m => string.Equals(m.Family, Family, StringComparison.Ordinal)))
        {
            throw Unknown("--family", Family, catalog.MachineTypes.Select(m => m.Family).Distinct(StringComparer.Ordinal));
        }

        return
        [
            .. catalog.MachineTypes.Where(m =>
                (Family is null || string.Equals(m.Family, Family, StringComparison.Ordinal))
                && (gpu is null || Brings(m, gpu) || Takes(m, gpu))
                && (region is null || catalog.ZonesFor(m, region, gpu is not null && Takes(m, gpu) ? gpu.Name : null).Count > 0))
                // An N1 machine with a GPU is to be had where that GPU is.
                .Select(m => gpu is not null && Takes(m, gpu) ? m with { Availability = gpu.Availability } : m),
        ];
    }

    private static bool Brings(MachineTypeEntry machine, AcceleratorEntry gpu) => string.Equals(machine.Accelerator, gpu.Name, StringComparison.Ordinal);

    /// <summary>GPUs are attached to N1 machines, up to a number of vCPUs.</summary>
    private static bool Takes(MachineTypeEntry machine, AcceleratorEntry gpu) =>
        string.Equals(machine.Family, "n1", StringComparison.Ordinal) && gpu.Attachments.Any(attachment => machine.Vcpus <= attachment.MaxVcpus);

    /// <summary>By its full name, or by the part people say.</summary>
    private static AcceleratorEntry Accelerator(Catalog catalog, string name) =>
        catalog.FindAccelerator(name)
        ?? catalog.Accelerators.FirstOrDefault(a => a.Name.EndsWith($"-{name}", StringComparison.OrdinalIgnoreCase))
        ?? throw Unknown("--gpu", name, catalog.Accelerators.Select(a => a.Name));

    private static UserErrorException Unknown(string option, string value, IEnumerable<string> known)
    {
        var all = known.ToArray();
        var near = NearMatch.Suggest(value, all);
        return new($"{option}: the catalog does not know '{value}'", $"choose one of {string.Join(", ", near.Count > 0 ? near : all)}");
    }
}
