using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>A pool that is there before and after.</summary>
internal sealed record KeptPool(Pool Pool, PoolSide Before, PoolSide After)
{
    public string Region => Pool.Region;

    public PlannedResource Group => Pool.Group;

    /// <summary>What a finding about scaling is about.</summary>
    public PlannedResource Autoscaler => Pool.Autoscaler ?? Pool.Group;

    /// <summary>Whether an autoscaler is there before and after, and changes.</summary>
    public bool Rescales => Before.HasAutoscaler && After.HasAutoscaler && Autoscaler.Action.IsChange();
}
