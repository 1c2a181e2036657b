using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Decides the replicas of each region.</summary>
internal static class PoolDecisions
{
    public static ValueList<PoolPlan> Decide(PlanningContext context, ResourceNames names, NetworkPlan network, BootPlan boot) =>
        context.Options.Regions
            .OrderBy(region => region.Name, StringComparer.Ordinal)
            .Select(region => Pool(context, names, network, region, boot))
            .ToValueList();

    private static PoolPlan Pool(PlanningContext context, ResourceNames names, NetworkPlan network, InferenceRegion region, BootPlan boot)
    {
        var code = RegionCode.Of(context, region.Name);
        var zones = Zones.Of(context, region);
        var machine = Machine(context, region);
        var replicas = context.ReplicasIn(region);
        var baseName = region.BaseInstanceName ?? names.BaseInstance(code);
        var groupName = names.Group(code, region.Name, zones, baseName, NetworkDecisions.Identity(network, region.Name));
        return new()
        {
            Region = region.Name,
            Zones = zones,
            Machine = machine,
            Disk = Disk(context, region),
            Replicas = replicas,
            Rollout = Rollout(context.Options.Rollout, zones.Count, machine.HasGpu),
            Boot = boot,
            GroupName = groupName,
            Scaling = PoolScalingDecisions.Decide(context, new(groupName, region.Name, replicas.Min, machine.GpuCount)),
            TemplatePrefix = names.TemplatePrefix(code),
            BaseInstanceName = baseName,
            // A tenth of the fleet at a time, so that a wrong signal cannot empty a region at once.
            MaxScaledInReplicas = context.Options.ScaleIn.MaxReplicas ?? Math.Max(1, (replicas.Max + 9) / 10),
        };
    }

    private static MachinePlan Machine(PlanningContext context, InferenceRegion region)
    {
        var type = (region.Machine ?? context.Options.Machine).Name;
        return context.Machine(region) is { } known
            ? new(type, known.Accelerator, known.AcceleratorCount, known.NicType, known.OnHostMaintenance is HostMaintenance.Migrate)
            {
                GpuAttached = Machines.TakesGpus(known) && known.AcceleratorCount > 0,
                Vcpus = known.Vcpus,
                LocalSsdGib = known.BundledLocalSsdGib,
            }
            : new(type, Gpu: null, GpuCount: 0, NicType: null, LiveMigrates: true);
    }

    private static DiskPlan Disk(PlanningContext context, InferenceRegion region)
    {
        var (options, defaults, machine) = (context.Options.Disk, context.Options.Defaults, context.Machine(region));
        var family = machine?.Architecture is CpuArchitecture.Arm64 ? defaults.ArmImageFamily : defaults.ImageFamily;
        return new(
            options.SizeGb ?? (context.HasGpu ? defaults.GpuDiskSizeGb : defaults.CpuDiskSizeGb),
            options.Type ?? machine?.BootDiskTypes[0] ?? "pd-balanced",
            options.Image ?? $"projects/cos-cloud/global/images/family/{family}");
    }

    /// <summary>
    /// GPU groups put VMs where the machine is to be had; CPU groups keep zones even. Surge and unavailable are each 0 or the
    /// number of zones: Google rejects anything between for a regional group.
    /// </summary>
    private static RolloutPlan Rollout(Rollout kind, int zones, bool hasGpu) => kind switch
    {
        MlInferenceCdktf.Rollout.InPlace => new(Surge: 0, Unavailable: zones, Even: !hasGpu),
        // The surge is for who replaces the VMs by hand.
        MlInferenceCdktf.Rollout.Opportunistic => new(Surge: zones, Unavailable: 0, Even: !hasGpu) { Opportunistic = true },
        _ => new(Surge: zones, Unavailable: 0, Even: !hasGpu),
    };
}
