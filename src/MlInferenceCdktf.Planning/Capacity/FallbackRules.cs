using System.Text.Json;
using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Machine types that a group falls back on.</summary>
internal static class FallbackRules
{
    public static void Check(PlanningContext context, InferenceRegion region, string path)
    {
        if (context.Capacity(region) is not MarketCapacity { FallbackMachines: { Count: > 0 } fallbacks } capacity)
        {
            return;
        }

        path += ".fallbackMachines";
        var first = context.MachineName(region);
        foreach (var twice in fallbacks.Append(first).GroupBy(machine => machine).Where(group => group.Count() > 1))
        {
            context.Diagnostics.Add(CapacitySourceDiagnostics.FallbackTwice, path,
                twice.Key == first ? $"'{first}' is the machine itself" : $"'{twice.Key}' stands {twice.Count()} times", "name each machine once");
        }

        foreach (var fallback in fallbacks.Where(fallback => MachineRules.CheckName(context, fallback, region.Accelerator ?? context.Options.Accelerator, path)))
        {
            CheckFallback(context, region, Entry(context, region, fallback), capacity, path);
        }
    }

    private static MachineTypeEntry Entry(PlanningContext context, InferenceRegion region, MachineTypeName name) =>
        Machines.Of(context.Catalog, name.Name, region.Accelerator ?? context.Options.Accelerator)!;

    private static void CheckFallback(PlanningContext context, InferenceRegion region, MachineTypeEntry fallback, Capacity capacity, string path)
    {
        CapacityRules.CheckSold(context, fallback, capacity, path);
        if ((region.Accelerator ?? context.Options.Accelerator) is { } attached && Machines.TakesGpus(fallback))
        {
            AcceleratorRules.CheckType(context, attached, fallback, path);
        }

        if (context.Machine(region) is not { } first)
        {
            return;
        }

        foreach (var (what, one, other) in Differences(context, first, fallback).Where(each => !string.Equals(each.First, each.Fallback, StringComparison.Ordinal)))
        {
            context.Diagnostics.Add(CapacitySourceDiagnostics.FallbackUnlike, path,
                $"'{fallback.Name}' has {other} as {what}, '{first.Name}' has {one}", "name machines that differ in size only");
        }

        context.Diagnostics.AddIf(
            context.Catalog.FindRegion(region.Name) is { } known
            && !Offering(context, fallback, known).Intersect(Zones.Of(context, region), StringComparer.Ordinal).Any(),
            CapacitySourceAdvice.FallbackNotInRegion, path,
            $"the {context.CatalogOfDate} lists '{fallback.Name}' in no zone of the group in {region.Name}",
            "name a machine that is sold there, or state zones that have it");
    }

    private static IEnumerable<(string What, string First, string Fallback)> Differences(PlanningContext context, MachineTypeEntry first, MachineTypeEntry fallback)
    {
        var disk = context.Options.Disk.Type ?? first.BootDiskTypes[0];
        return
        [
            ("GPUs", Gpus(first), Gpus(fallback)),
            ("architecture", Word(first.Architecture), Word(fallback.Architecture)),
            ("network interface", first.NicType ?? "Google's choice", fallback.NicType ?? "Google's choice"),
            ("host maintenance", Word(first.OnHostMaintenance), Word(fallback.OnHostMaintenance)),
            ("boot disk", disk, fallback.BootDiskTypes.Contains(disk, StringComparer.Ordinal) ? disk : fallback.BootDiskTypes[0]),
        ];
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Gpus(MachineTypeEntry machine) => machine.AcceleratorCount == 0
        ? "none"
        : FormattableString.Invariant($"{machine.AcceleratorCount * machine.AcceleratorShare:0.###} × {machine.Accelerator}");

    private static IReadOnlyList<string> Offering(PlanningContext context, MachineTypeEntry machine, RegionEntry known) =>
        context.Catalog.ZonesFor(machine, known, Machines.TakesGpus(machine) ? machine.Accelerator : null);
}
