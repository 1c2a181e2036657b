using MlInferenceCdktf.Review.Intent;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Capacity;

/// <summary>
/// Requests beyond capacity while replicas start cold: (λ − n·μ)·(boot + lag) − n·queue (plan-review B5; half the
/// averaging window as lag overestimates a simulation by 1 to 27 %). Google sheds nothing: they wait or time out.
/// </summary>
internal static class ColdStartExposure
{
    /// <summary>Half of the 60 s over which the autoscaler's signal is averaged.</summary>
    private const double LagSeconds = 30;

    public static double Requests(double arriving, int replicas, double ratePerReplica, double coldStartSeconds, double queuePerReplica = 0) =>
        Math.Max(0, ((arriving - (replicas * ratePerReplica)) * (coldStartSeconds + LagSeconds)) - (replicas * queuePerReplica));

    /// <summary>The least replicas at which nothing is beyond capacity: λ / (μ + queue / (boot + lag)), rounded up.</summary>
    public static int ReplicasToSurvive(double arriving, double ratePerReplica, double coldStartSeconds, double queuePerReplica = 0) =>
        (int)Math.Min(int.MaxValue, Math.Ceiling(arriving / (ratePerReplica + (queuePerReplica / (coldStartSeconds + LagSeconds)))));

    public static IEnumerable<Exposure> Of(IReadOnlyList<Pool> pools, DeclaredIntent intent, double surge)
    {
        foreach (var pool in pools.OrderBy(static pool => pool.Group.Address, StringComparer.Ordinal))
        {
            if (intent.OfGroup(pool.Name) is { Service.ColdStartSeconds: { } cold } declared && Of(pool, declared, cold, surge) is { } exposure)
            {
                yield return exposure;
            }
        }
    }

    private static Exposure? Of(Pool pool, RegionIntent declared, double cold, double surge)
    {
        var (before, after) = (CapacityStates.Of(pool.Before, declared), CapacityStates.Of(pool.After, declared));
        var rate = Rate(declared.Service, after ?? before!);
        var floor = before?.MinReplicas ?? after?.MinReplicas;
        if (rate is not > 0 || floor is not { } replicas)
        {
            return null;
        }

        // The same traffic meets both floors: what the old floor served at its target, times the factor.
        var arriving = surge * replicas * ((before ?? after)!.RequestsPerReplica ?? rate.Value);
        var queue = declared.Service.QueuePerReplica ?? 0;
        return new(
            pool.Group.Address,
            surge,
            cold,
            before?.MinReplicas is { } old ? Requests(arriving, old, rate.Value, cold, queue) : null,
            after?.MinReplicas is { } now ? Requests(arriving, now, rate.Value, cold, queue) : null,
            ReplicasToSurvive(arriving, rate.Value, cold, queue));
    }

    /// <summary>What a replica truly serves: measured slots over service time where declared, else the stated rate.</summary>
    public static double? Rate(ServiceIntent service, CapacityState state) =>
        service is { SlotsPerReplica: { } slots, MeanRequestSeconds: > 0 and var mean } ? slots / mean : service.RatePerReplica ?? state.RequestsPerReplica;
}
