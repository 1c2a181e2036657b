using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>A rollout must leave somebody to serve.</summary>
internal static class RolloutRules
{
    /// <summary>How a region's groups roll out: as stated, and in place where a reservation has no room for new VMs beside the old ones.</summary>
    public static Rollout Effective(PlanningContext context, InferenceRegion region) =>
        context.Options.Rollout is Rollout.SurgeFirst && context.Capacity(region) is ReservedCapacity reserved && !HasRoom(context, region, reserved)
            ? Rollout.InPlace
            : context.Options.Rollout;

    public static void Check(PlanningContext context)
    {
        context.Diagnostics.AddIf(context.Options.Rollout is Rollout.Opportunistic, DemandAdvice.RolloutByHand, "rollout",
            "a new template reaches only VMs that are made or repaired anyway", "replace the VMs by hand after an apply, or acknowledge that versions serve side by side");
        foreach (var region in context.Options.Regions.Where(region => Effective(context, region) is Rollout.InPlace))
        {
            CheckInPlace(context, region);
        }
    }

    private static bool HasRoom(PlanningContext context, InferenceRegion region, ReservedCapacity reserved) =>
        reserved.Vms is { } vms && vms >= (long)context.ReplicasIn(region).Max + Zones.Of(context, region).Count;

    private static void CheckInPlace(PlanningContext context, InferenceRegion region)
    {
        var zones = Zones.Of(context, region).Count;
        var (least, where) = context.Capacity(region) is MixedCapacity mixed
            ? (mixed.OnDemandFloor, " on demand")
            : (context.ReplicasIn(region).Min, "");
        var (path, way) = context.Options.Rollout is Rollout.InPlace
            ? ("rollout", "roll out surge-first")
            : (CapacityRules.PathOf(region), FormattableString.Invariant($"reserve {context.ReplicasIn(region).Max + (long)zones} VMs and say so in vms"));
        context.Diagnostics.AddIf(zones > 0 && least <= zones, CapacityDiagnostics.RolloutStopsServing, path,
            $"{region.Name} may have only {least} replicas{where}, and in place takes away {zones} at once, one for each zone",
            $"let the least be {zones + 1}, name fewer zones, or {way}");
    }
}
