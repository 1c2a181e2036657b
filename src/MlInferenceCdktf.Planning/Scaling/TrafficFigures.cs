namespace MlInferenceCdktf.Planning;

/// <summary>What the replicas of all regions bear, in requests per second: closed forms, no simulation.</summary>
/// <param name="PerReplica">What a replica bears: measured slots over duration where declared, else the rate it is given.</param>
/// <param name="Kept">The fraction of it that the autoscaler keeps a replica at.</param>
/// <param name="Regions">The replicas, by region.</param>
internal sealed record TrafficFigures(double PerReplica, double Kept, ValueList<(string Region, Replicas Replicas)> Regions)
{
    /// <summary>Half of the 60 s over which the autoscaler's signal is averaged: it sees a surge that late.</summary>
    public const double LagSeconds = 30;

    public int LeastReplicas => Regions.Sum(region => region.Replicas.Min);

    public int MostReplicas => Regions.Sum(region => region.Replicas.Max);

    /// <summary>What the least replicas bear at the rate that the autoscaler keeps.</summary>
    public double Floor => LeastReplicas * PerReplica * Kept;

    /// <summary>What the most replicas bear, all of them full.</summary>
    public double Ceiling => MostReplicas * PerReplica;

    public (string Region, Replicas Replicas) Largest => Regions.MaxBy(region => region.Replicas.Max);

    /// <summary>What the most replicas bear while the largest region is gone.</summary>
    public double WithoutLargest => Ceiling - (Largest.Replicas.Max * PerReplica);

    /// <summary>The figures of a service; null where nothing says what a replica bears.</summary>
    public static TrafficFigures? Of(PlanningContext context) =>
        (Measured(context.Options.Traffic) ?? BalancingDecisions.Rate(context)) is { } bears ? new(bears, KeptFraction(context), Sorted(context)) : null;

    /// <summary>Only the request rate is kept at a fraction of what a replica bears; what other signals leave free is not known.</summary>
    public static double KeptFraction(PlanningContext context) => ScalingDecisions.Targets(context).RequestRate ?? 1;

    /// <summary>Little's law: slots over the time each is taken.</summary>
    public static double? Measured(ExpectedTraffic? traffic) =>
        traffic is { SlotsPerReplica: { } slots, RequestDuration: { } duration } ? slots / duration.TotalSeconds : null;

    /// <summary>
    /// Requests that wait or fail when traffic goes from the floor to a rate at once: (λ − n·μ)·(cold start + lag) − n·queue. The review
    /// computes the same.
    /// </summary>
    public double Exposed(double arriving, TimeSpan coldStart, int queuePerReplica) =>
        Math.Max(0, ((arriving - (LeastReplicas * PerReplica)) * (coldStart.TotalSeconds + LagSeconds)) - (LeastReplicas * (double)queuePerReplica));

    private static ValueList<(string, Replicas)> Sorted(PlanningContext context) => context.Options.Regions
        .OrderBy(region => region.Name, StringComparer.Ordinal)
        .Select(region => (region.Name, PoolShares.Together(PoolShares.Of(context, region))))
        .ToValueList();
}
