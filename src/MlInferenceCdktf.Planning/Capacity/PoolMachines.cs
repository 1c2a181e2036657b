using MlInferenceCdktf.Catalogs;

namespace MlInferenceCdktf.Planning;

/// <summary>Decides what is known of the machines of a group.</summary>
internal static class PoolMachines
{
    public static MachinePlan Of(PlanningContext context, InferenceRegion region, PoolShare share, MachineTypeName name)
    {
        // A Spot VM is ended by host maintenance, whatever its machine (compute v1 Scheduling.onHostMaintenance).
        var migrates = share.Provisioning is not Provisioning.Spot;
        return Machines.Of(context.Catalog, name.Name, region.Accelerator ?? context.Options.Accelerator) is { } known
            ? new(name.Name, known.Accelerator, known.AcceleratorCount, known.NicType, migrates && known.OnHostMaintenance is HostMaintenance.Migrate)
            {
                GpuAttached = Machines.TakesGpus(known) && known.AcceleratorCount > 0,
                Vcpus = known.Vcpus,
                LocalSsdGib = known.BundledLocalSsdGib,
            }
            : new(name.Name, Gpu: null, GpuCount: 0, NicType: null, migrates);
    }
}
