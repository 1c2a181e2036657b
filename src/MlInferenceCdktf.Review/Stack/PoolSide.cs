using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>One side of a pool: the group with its template, autoscaler and backends.</summary>
internal sealed record PoolSide(PlanValue Group, PlannedResource? Template, PlanValue Machine, PlanValue Autoscaler, IReadOnlyList<BackendLink> Backends)
{
    public PlanValue Policy => Autoscaler["autoscaling_policy"];

    /// <summary>The least replicas; the size itself where nothing scales the group.</summary>
    public PlanValue Floor => HasAutoscaler ? Policy["min_replicas"] : Group["target_size"];

    /// <summary>The most replicas; the size itself where nothing scales the group.</summary>
    public PlanValue Ceiling => HasAutoscaler ? Policy["max_replicas"] : Group["target_size"];

    public int? MinReplicas => Floor.Int;

    public int? MaxReplicas => Ceiling.Int;

    public bool HasAutoscaler => !Autoscaler.IsNull;

    public int? Zones => Group["distribution_policy_zones"] is { Kind: PlanValueKind.List, Items.Count: > 0 } zones ? zones.Items.Count : null;

    public PlanValue Update => Group["update_policy"];

    public bool IsProactive => Update["type"].Text is "PROACTIVE";
}
