namespace MlInferenceCdktf.Planning;

/// <summary>The part of a region's replicas that one group has.</summary>
/// <param name="Provisioning">How its machines are sold.</param>
/// <param name="Replicas">Its bounds.</param>
/// <param name="IsBeside">Whether it stands beside the region's first group.</param>
internal sealed record PoolShare(Provisioning Provisioning, Replicas Replicas, bool IsBeside = false);

/// <summary>Divides a region's replicas between its groups.</summary>
internal static class PoolShares
{
    /// <summary>The group that is always there first, under the name it has whatever the capacity; the Spot group of a mixed region second.</summary>
    public static IReadOnlyList<PoolShare> Of(PlanningContext context, InferenceRegion region)
    {
        var stated = context.ReplicasIn(region);
        return context.Capacity(region) switch
        {
            MixedCapacity mixed =>
            [
                new(Provisioning.OnDemand, new(mixed.OnDemandFloor, MostOnDemand(mixed))),
                new(Provisioning.Spot, new(LeastSpot(mixed, stated), Whole((long)stated.Max - MostOnDemand(mixed))), IsBeside: true),
            ],
            SpotCapacity => [new(Provisioning.Spot, stated)],
            ReservedCapacity reserved => [new(Model(context, region, reserved), stated)],
            _ => [new(Provisioning.OnDemand, stated)],
        };
    }

    /// <summary>The region's bounds over all of its groups.</summary>
    public static Replicas Together(IReadOnlyList<PoolShare> shares) => new(Whole(shares.Sum(share => (long)share.Replicas.Min)), Whole(shares.Sum(share => (long)share.Replicas.Max)));

    /// <summary>
    /// What a group has to have for its region to have so many replicas: on demand as many as it may, and Spot the rest, but never fewer
    /// than it has anyway.
    /// </summary>
    public static int PartOf(int replicas, IReadOnlyList<PoolShare> shares, PoolShare share)
    {
        if (shares is not [var first, var beside])
        {
            return replicas;
        }

        var onDemand = Math.Clamp(replicas - beside.Replicas.Min, first.Replicas.Min, first.Replicas.Max);
        return share.IsBeside ? replicas - onDemand : onDemand;
    }

    public static int MostOnDemand(MixedCapacity mixed) => mixed.OnDemandMax ?? mixed.OnDemandFloor;

    /// <summary>Never none: a group's signals come from its replicas, so an empty one would stay empty.</summary>
    public static int LeastSpot(MixedCapacity mixed, Replicas stated) => Math.Max(1, Whole((long)stated.Min - mixed.OnDemandFloor));

    // Rules look at bounds that nobody should write.
    private static int Whole(long number) => (int)Math.Clamp(number, int.MinValue, int.MaxValue);

    private static Provisioning Model(PlanningContext context, InferenceRegion region, ReservedCapacity reserved) =>
        reserved.FutureReservation ?? context.Machine(region) is { Consumption: not Catalogs.Consumption.Standard }
            ? Provisioning.ReservationBound
            : Provisioning.Reserved;
}
