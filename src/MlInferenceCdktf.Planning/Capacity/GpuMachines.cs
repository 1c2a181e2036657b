using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning;

/// <summary>The machines with known GPUs that a service runs on, each once, with the option that chose it.</summary>
internal static class GpuMachines
{
    public static IEnumerable<(MachineTypeEntry Machine, AcceleratorEntry Gpu, string Path)> Of(PlanningContext context) => context.Options.Regions
        .OrderBy(region => region.Name, StringComparer.Ordinal)
        .Select(region => (Machine: context.Machine(region), Path: PathOf(region)))
        .Distinct()
        .Select(pair => (pair.Machine, Gpu: pair.Machine?.Accelerator is { } name ? context.Catalog.FindAccelerator(name) : null, pair.Path))
        .Where(known => known.Gpu is not null)
        .Select(known => (known.Machine!, known.Gpu!, known.Path));

    private static string PathOf(InferenceRegion region) =>
        region.Machine is not null ? $"regions[{region.Name}].machine"
        : region.Accelerator is not null ? $"regions[{region.Name}].accelerator"
        : "machine";
}
