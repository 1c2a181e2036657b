namespace MlInferenceCdktf.Planning;

/// <summary>Says why machines come from where they come from.</summary>
internal static class CapacityReasons
{
    /// <summary>What is decided of a group's capacity and replicas.</summary>
    public static IEnumerable<Decision> Of(PlanningContext context, InferenceRegion region, PoolPlan pool)
    {
        var capacity = pool.Capacity;
        var mixed = context.Capacity(region) as MixedCapacity;
        var source = Source(capacity, context.Options.Capacity == new OnDemandCapacity() && region.Capacity is null);
        yield return new($"{pool.Key} capacity", source.Value, source.Reason);
        yield return new($"{pool.Key} replicas", pool.Replicas.ToString(), mixed is null ? Bounds(context, region)
            : capacity.IsSpot ? SpotBounds(context, region, mixed)
            : OnDemandBounds(mixed));
        if (capacity.IsSpot && context.Options.Boot.DrainTimeout is null && context.Needs.Image is not null)
        {
            yield return new($"{pool.Key} drain", Duration.Format(ServerDecisions.SpotDrain), "the default on Spot: a preempted VM gets 30s");
        }

        if (capacity.FallbackMachines.Count > 0)
        {
            yield return new($"{pool.Key} fallback machines", string.Join(", ", capacity.FallbackMachines.Select(static machine => machine.Type)), "stated; taken in this order where the ones before are sold out");
        }

        if (capacity.Standby is { } standby)
        {
            yield return new($"{pool.Key} standby", FormattableString.Invariant($"{standby.Stopped} stopped, {Duration.Format(standby.InitialDelay)} after they were made"),
                "stated; the delay is one cold start, so that image and weights are on the disk");
        }

        if (capacity.MaxRunDuration is { } run)
        {
            yield return new($"{pool.Key} run duration", Duration.Format(run), "stated; VMs are deleted then, and the group makes others");
        }
    }

    private static (string Value, string Reason) Source(CapacityPlan capacity, bool byDefault) => capacity.Provisioning switch
    {
        Provisioning.Spot => ("Spot", "stated; taken back with 30s' notice, then deleted, and made again when there is one"),
        Provisioning.Reserved => ($"reservation {capacity.Reservation}", "stated; no VM is made beyond it"),
        Provisioning.ReservationBound => ($"reservation {capacity.Reservation}, bound",
            "of a future reservation, as machines are that Google does not sell on demand; VMs are deleted when it ends"),
        _ => ("on demand", byDefault ? "the default; at the list price, for as long as it is wanted" : "stated; at the list price, for as long as it is wanted"),
    };

    private static string Bounds(PlanningContext context, InferenceRegion region) => (region.MinReplicas, region.MaxReplicas) switch
    {
        (null, null) => context.Options.Replicas is null ? "the default" : "stated",
        _ => "stated for the region",
    };

    private static string OnDemandBounds(MixedCapacity mixed) => mixed.OnDemandMax is null
        ? "the floor and no more: what goes beyond it is Spot"
        : "stated: from the floor up they follow the load, as the Spot replicas do";

    private static string SpotBounds(PlanningContext context, InferenceRegion region, MixedCapacity mixed)
    {
        var stated = context.ReplicasIn(region);
        return FormattableString.Invariant($"the region's {stated} less those on demand")
            + (stated.Min - mixed.OnDemandFloor < 1 ? "; at least 1, because an empty group gives its autoscaler no signal" : "");
    }
}
