using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>One side of a pool: the group with its template, autoscaler and backends.</summary>
internal sealed record PoolSide(PlanValue Group, PlannedResource? Template, PlanValue Machine, PlanValue Autoscaler, IReadOnlyList<BackendLink> Backends)
{
    public PlanValue Policy => Autoscaler["autoscaling_policy"];

    public int? MinReplicas => HasAutoscaler ? Policy["min_replicas"].Int : Group["target_size"].Int;

    public int? MaxReplicas => HasAutoscaler ? Policy["max_replicas"].Int : Group["target_size"].Int;

    public bool HasAutoscaler => !Autoscaler.IsNull;

    public int? Zones => Group["distribution_policy_zones"] is { Kind: PlanValueKind.List, Items.Count: > 0 } zones ? zones.Items.Count : null;

    public PlanValue Update => Group["update_policy"];

    public bool IsProactive => Update["type"].Text is "PROACTIVE";
}
