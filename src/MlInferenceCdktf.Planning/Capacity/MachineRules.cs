using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Machines and what the catalog knows of them. What it does not know is a warning; what contradicts it is an error.</summary>
internal static class MachineRules
{
    private const string ProvenGpu = "nvidia-l4";

    public static void Check(PlanningContext context)
    {
        CheckMachine(context, context.Options.Machine, context.Options.Accelerator, "machine");
        foreach (var region in context.Options.Regions)
        {
            var path = $"regions[{region.Name}].machine";
            if (region.Machine is { } machine)
            {
                CheckMachine(context, machine, region.Accelerator ?? context.Options.Accelerator, path);
            }

            CheckOffer(context, region);
            CheckSameGpus(context, region, path);
        }
    }

    private static void CheckMachine(PlanningContext context, MachineTypeName machine, AttachedGpus? attached, string path)
    {
        if (CheckName(context, machine, attached, path))
        {
            CheckKnown(context, Machines.Of(context.Catalog, machine.Name, attached)!, path);
        }
    }

    /// <summary>Whether the catalog knows a machine type; if it does not, or knows its family only, that is reported.</summary>
    public static bool CheckName(PlanningContext context, MachineTypeName machine, AttachedGpus? attached, string path)
    {
        if (!GoogleName.IsMachineType(machine.Name))
        {
            context.Diagnostics.Add(CapacityDiagnostics.MachineInvalid, path, $"'{machine}' is not a machine type",
                "write a machine type such as g2-standard-12");
        }
        else if (Machines.Of(context.Catalog, machine.Name, attached) is { } entry)
        {
            CheckListed(context, entry, path);
            return true;
        }
        else
        {
            context.Diagnostics.Add(AdviceDiagnostics.MachineUnknown, path,
                $"the {context.CatalogOfDate} does not know '{machine}'; it is planned as a machine without GPUs",
                $"check the name{Hint.DidYouMean(machine.Name, context.Catalog.MachineTypes.Select(m => m.Name))}");
        }

        return false;
    }

    private static void CheckListed(PlanningContext context, MachineTypeEntry machine, string path) => context.Diagnostics.AddIf(
        context.Catalog.FindUnlisted(machine.Name) is { IsCustomSize: false }, CapacityAdvice.MachineUnlisted, path,
        $"the {context.CatalogOfDate} has no row for '{machine.Name}'; it is planned like {context.Catalog.FindUnlisted(machine.Name)?.Like.Name}, with {Gpus(machine)}",
        $"check the name{Hint.DidYouMean(machine.Name, context.Catalog.MachineTypes.Select(m => m.Name))}");

    private static string Gpus(MachineTypeEntry machine) =>
        machine.Accelerator is null ? "no GPU" : FormattableString.Invariant($"{machine.AcceleratorCount} × {machine.Accelerator}");

    private static string? Shown(MachineTypeEntry? machine) => machine is not null && Machines.TakesGpus(machine) && machine.Accelerator is { } attached
        ? $"{machine.Name} and {attached}"
        : machine?.Name;

    private static void CheckKnown(PlanningContext context, MachineTypeEntry machine, string path)
    {
        // A VM image brings its own driver, and its owner has proven its boot.
        if (context.Options.Server is VmImageServer || machine.Accelerator is not { } name || context.Catalog.FindAccelerator(name) is not { } accelerator)
        {
            return;
        }

        var boots = accelerator.CosSupported && machine.Architecture == CpuArchitecture.X64;
        context.Diagnostics.AddIf(!boots, CapacityDiagnostics.MachineCannotBoot, path,
            $"Container-Optimized OS is not documented to drive the {name} of '{machine.Name}'",
            "choose a machine with L4, A100 or H100 GPUs, or serve from a VM image with a driver of its own");
        context.Diagnostics.AddIf(boots && !string.Equals(name, ProvenGpu, StringComparison.Ordinal), AdviceDiagnostics.MachineNotProven, path,
            $"the boot of '{machine.Name}' ({name}) was not proven by this version's tests", "try one replica first");
    }

    private static void CheckOffer(PlanningContext context, InferenceRegion region)
    {
        var machine = context.Machine(region);
        var offered = machine is null || region.Zones is not null || context.Catalog.FindRegion(region.Name) is not { } known
            || context.ZonesOffering(region, known).Count > 0;
        context.Diagnostics.AddIf(!offered, CapacityDiagnostics.MachineNotInRegion, $"regions[{region.Name}]",
            $"the {context.CatalogOfDate} lists no zone of '{region.Name}' with {Shown(machine)}",
            "choose another region (the catalog verb lists them), or state the zones if Google has added them since");
    }

    private static void CheckSameGpus(PlanningContext context, InferenceRegion region, string path)
    {
        var common = context.CommonMachine;
        var own = context.Machine(region);
        context.Diagnostics.AddIf(
            common is not null && own is not null && common.AcceleratorCount != own.AcceleratorCount,
            CapacityDiagnostics.MachineMixed, path,
            $"'{own?.Name}' has {own?.AcceleratorCount} GPUs, '{common?.Name}' has {common?.AcceleratorCount}",
            "choose a machine with as many GPUs, or make a second service");
    }
}
