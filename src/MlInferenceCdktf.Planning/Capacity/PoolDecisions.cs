using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>How replicas boot.</summary>
/// <param name="Lasting">Those that Google does not take back.</param>
/// <param name="Spot">Those that it does.</param>
internal sealed record PoolBoots(BootPlan Lasting, BootPlan Spot);

/// <summary>Decides the replicas of each region.</summary>
internal static class PoolDecisions
{
    /// <summary>What tells the Spot group of a mixed region from its first group.</summary>
    public const string SpotSuffix = "-spot";

    public static ValueList<PoolPlan> Decide(PlanningContext context, ResourceNames names, NetworkPlan network, PoolBoots boots) =>
        context.Options.Regions
            .OrderBy(region => region.Name, StringComparer.Ordinal)
            .SelectMany(region => Pools(context, names, network, region, boots))
            .ToValueList();

    private static IEnumerable<PoolPlan> Pools(PlanningContext context, ResourceNames names, NetworkPlan network, InferenceRegion region, PoolBoots boots)
    {
        var shares = PoolShares.Of(context, region);
        return shares.Select(share => Pool(context, names, network, region, shares, share, boots));
    }

    private static PoolPlan Pool(PlanningContext context, ResourceNames names, NetworkPlan network, InferenceRegion region, IReadOnlyList<PoolShare> shares, PoolShare share, PoolBoots boots)
    {
        var code = RegionCode.Of(context, region.Name);
        var zones = Zones.Of(context, region);
        var machine = PoolMachines.Of(context, region, share, context.MachineName(region));
        var capacity = CapacityDecisions.Decide(context, region, share);
        var subnetwork = NetworkDecisions.Identity(network, region.Name);
        var baseName = (region.BaseInstanceName ?? names.BaseInstance(code)) + (share.IsBeside ? SpotSuffix : "");
        var groupName = share.IsBeside
            ? names.SpotGroup(code, region.Name, zones, baseName, subnetwork)
            : names.Group(code, region.Name, zones, baseName, subnetwork);
        return new()
        {
            Key = region.Name + (share.IsBeside ? SpotSuffix : ""),
            Region = region.Name,
            Zones = zones,
            Machine = machine,
            Capacity = capacity,
            Disk = Disk(context, region),
            Replicas = share.Replicas,
            // Google takes a list of machine types for groups only that put VMs where a machine is to be had.
            Rollout = Rollout(RolloutRules.Effective(context, region), zones.Count, even: !machine.HasGpu && capacity.FallbackMachines.Count == 0),
            Boot = share.Provisioning is Provisioning.Spot ? boots.Spot : boots.Lasting,
            GroupName = groupName,
            Scaling = Scaling(context, new(groupName, region.Name, share.Replicas.Min, machine.GpuCount), shares, share),
            TemplatePrefix = share.IsBeside ? names.SpotTemplatePrefix(code) : names.TemplatePrefix(code),
            BaseInstanceName = baseName,
            // A tenth of the fleet at a time, so that a wrong signal cannot empty a region at once.
            MaxScaledInReplicas = context.Options.ScaleIn.MaxReplicas ?? Math.Max(1, (share.Replicas.Max + 9) / 10),
        };
    }

    private static PoolScalingPlan Scaling(PlanningContext context, ScaledGroup group, IReadOnlyList<PoolShare> shares, PoolShare share) =>
        PoolScalingDecisions.Decide(context, group with { Portion = (double)PoolShares.Together(shares).Max / share.Replicas.Max }) with
        {
            Schedules = Schedules(context, shares, share),
        };

    // One that raises nothing is left out: Google takes no schedule of 0 replicas.
    private static ValueList<ScalingSchedule> Schedules(PlanningContext context, IReadOnlyList<PoolShare> shares, PoolShare share) =>
        ScalingDecisions.Schedules(context)
            .Select(schedule => schedule with { MinReplicas = PoolShares.PartOf(schedule.MinReplicas, shares, share) })
            .Where(schedule => shares.Count == 1 || schedule.MinReplicas > share.Replicas.Min)
            .ToValueList();

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
    private static RolloutPlan Rollout(Rollout kind, int zones, bool even) => kind switch
    {
        MlInferenceCdktf.Rollout.InPlace => new(Surge: 0, Unavailable: zones, even),
        // The surge is for who replaces the VMs by hand.
        MlInferenceCdktf.Rollout.Opportunistic => new(Surge: zones, Unavailable: 0, even) { Opportunistic = true },
        _ => new(Surge: zones, Unavailable: 0, even),
    };
}
