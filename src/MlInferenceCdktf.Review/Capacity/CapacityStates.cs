using MlInferenceCdktf.Review.Intent;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Capacity;

/// <summary>Works out what a pool can serve on one side.</summary>
internal static class CapacityStates
{
    /// <summary>The provider's default when a signal gives no target (plan-review B1).</summary>
    private const double DefaultTarget = 0.8;

    public static CapacityState? Of(PoolSide? side, RegionIntent? intent)
    {
        if (side is null)
        {
            return null;
        }

        var gpus = MachineGpus.Of(side.Machine) ?? (side.Machine.IsNull && intent?.GpusPerReplica is { } declared ? (intent.Gpu, declared) : null);
        return new()
        {
            MinReplicas = side.MinReplicas,
            MaxReplicas = side.MaxReplicas,
            MachineType = side.Machine["machine_type"].Filled ?? (side.Machine.IsNull ? intent?.MachineType : null),
            Gpu = gpus?.Gpu,
            GpusPerReplica = gpus?.Count,
            Surge = RolloutPolicy.Surge(side.Update, side.MaxReplicas),
            Zones = side.Zones,
            RequestsPerReplica = RequestsPerReplica(side),
            FloorWithoutOneZone = WithoutOneZone(side.MinReplicas, side.Zones),
        };
    }

    /// <summary>n - ceil(n / zones): the fullest zone is lost.</summary>
    public static int? WithoutOneZone(int? replicas, int? zones) =>
        replicas is { } n && zones is > 0 and var z ? n - ((n + z - 1) / z) : null;

    /// <summary>The stated rate at the autoscaler's target and the capacity scaler; several backend services share the replica, so the largest counts.</summary>
    private static double? RequestsPerReplica(PoolSide side)
    {
        var target = side.Policy["load_balancing_utilization"] is { Kind: PlanValueKind.List, Items.Count: > 0 } signal ? signal["target"].Number ?? DefaultTarget : 1;
        return side.Backends.Max(link => link.Rate is { } rate ? rate * target * link.Scaler : (double?)null);
    }
}
