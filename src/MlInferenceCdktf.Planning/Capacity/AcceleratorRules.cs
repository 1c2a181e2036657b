using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>GPUs attached to machines.</summary>
internal static class AcceleratorRules
{
    public static void Check(PlanningContext context)
    {
        if (context.Options.Accelerator is { } common)
        {
            Check(context, common, context.Options.Machine, "accelerator");
        }

        foreach (var region in context.Options.Regions.Where(region => region.Accelerator is not null))
        {
            Check(context, region.Accelerator!, context.MachineName(region), $"regions[{region.Name}].accelerator");
        }
    }

    private static void Check(PlanningContext context, AttachedGpus attached, MachineTypeName name, string path)
    {
        // A machine whose family is unknown may well take GPUs; its own warning says that nothing is checked.
        if (Machines.Bare(context.Catalog, name.Name) is not { } machine)
        {
            context.Diagnostics.Add(CapacityDiagnostics.AcceleratorMisplaced, path,
                $"the {context.CatalogOfDate} does not know '{name}', and GPUs are attached to N1 machines only", "choose an N1 machine such as n1-standard-8");
            return;
        }

        if (!Machines.TakesGpus(machine))
        {
            context.Diagnostics.Add(CapacityDiagnostics.AcceleratorMisplaced, path,
                machine.Accelerator is { } own
                    ? $"'{machine.Name}' brings its {machine.AcceleratorCount} × {own} itself"
                    : $"no GPU can be attached to '{machine.Name}'",
                machine.Accelerator is null ? "choose an N1 machine such as n1-standard-8, or one that brings GPUs, such as g2-standard-12" : "remove accelerator");
            return;
        }

        CheckType(context, attached, machine, path);
    }

    public static void CheckType(PlanningContext context, AttachedGpus attached, MachineTypeEntry machine, string path)
    {
        var attachable = context.Catalog.Accelerators.Where(a => a.IsAttachable).Select(a => a.Name).ToArray();
        if (context.Catalog.FindAccelerator(attached.Type) is not { } known)
        {
            context.Diagnostics.Add(CapacityDiagnostics.AcceleratorInvalid, path,
                $"the {context.CatalogOfDate} does not know '{attached.Type}'", $"choose one of {string.Join(", ", attachable)}");
        }
        else if (!known.IsAttachable)
        {
            context.Diagnostics.Add(CapacityDiagnostics.AcceleratorInvalid, path,
                $"{known.Name} comes with machines of its own", $"choose one of {string.Join(", ", attachable)}, or a machine that brings it");
        }
        else if (known.Attachments.FirstOrDefault(a => a.Count == attached.Count) is not { } fitting)
        {
            context.Diagnostics.Add(CapacityDiagnostics.AcceleratorInvalid, path,
                FormattableString.Invariant($"{attached.Count} × {known.Name} cannot be attached"),
                $"attach {string.Join(", ", known.Attachments.Select(a => FormattableString.Invariant($"{a.Count}")))}");
        }
        else
        {
            context.Diagnostics.AddIf(machine.Vcpus > fitting.MaxVcpus, CapacityDiagnostics.AcceleratorInvalid, path,
                $"'{machine.Name}' has {machine.Vcpus} vCPUs, and {fitting.Count} × {known.Name} allow {fitting.MaxVcpus}",
                "choose a smaller machine, or attach more GPUs");
        }
    }
}
