using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning;

/// <summary>What is known of a machine with what is attached to it.</summary>
internal static class Machines
{
    /// <summary>The only family that GPUs are attached to (compute/docs/gpus).</summary>
    public const string AttachingFamily = "n1";

    public static MachineTypeEntry? Bare(Catalog catalog, string name) => catalog.FindMachineType(name) ?? catalog.FindUnlisted(name)?.Machine;

    public static MachineTypeEntry? Of(Catalog catalog, string name, AttachedGpus? attached) => Bare(catalog, name) switch
    {
        { } bare when attached is not null && TakesGpus(bare) => bare with
        {
            Accelerator = attached.Type,
            AcceleratorCount = attached.Count,
            // A machine with GPUs cannot move to another host while it runs.
            OnHostMaintenance = HostMaintenance.Terminate,
        },
        var bare => bare,
    };

    public static bool TakesGpus(MachineTypeEntry machine) => string.Equals(machine.Family, AttachingFamily, StringComparison.Ordinal);
}
