namespace MlInferenceCdktf.Planning;

/// <summary>Decides where a group's machines come from.</summary>
internal static class CapacityDecisions
{
    // Google's limit of a standby pool's initial delay.
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromHours(1);

    public static CapacityPlan Decide(PlanningContext context, InferenceRegion region, PoolShare share)
    {
        var capacity = context.Capacity(region);
        return new(share.Provisioning)
        {
            Reservation = (capacity as ReservedCapacity)?.Reservation,
            MaxRunDuration = capacity.MaxRunDuration,
            FallbackMachines = capacity is MarketCapacity market
                ? market.FallbackMachines.Select(name => PoolMachines.Of(context, region, share, name)).ToValueList()
                : [],
            Standby = capacity is OnDemandCapacity { Standby: > 0 and var stopped } ? new(stopped, InitialDelay(context)) : null,
        };
    }

    /// <summary>One cold start, of the service's slowest machines: what is stopped before has its weights still to load.</summary>
    private static TimeSpan InitialDelay(PlanningContext context)
    {
        var coldStart = ColdStarts.Of(context, context.Options.Regions.Max(context.GpuCount)).Duration;
        return coldStart < s_longestDelay ? coldStart : s_longestDelay;
    }
}
