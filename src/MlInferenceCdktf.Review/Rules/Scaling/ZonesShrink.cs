using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Fewer zones, or an uneven shape.</summary>
internal sealed class ZonesShrink() : ReviewRule("C11", Severity.Warn, "Fewer zones, or an uneven shape", "A zone that is lost takes a larger share of the replicas with it.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Group];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from pool in context.KeptPools
        where pool.Group.Action.IsChange()
        let zones = pool.After.Zones < pool.Before.Zones
        let before = pool.Before.Group["distribution_policy_target_shape"]
        let after = pool.After.Group["distribution_policy_target_shape"]
        let shape = pool.After.HasAutoscaler && after.Text is "ANY_SINGLE_ZONE" or "ANY" && !Same.Values(before, after)
        where zones || shape
        select Found(
            context,
            pool.Group,
            Severity.Warn,
            zones ? FormattableString.Invariant($"{pool.Region}: {pool.Before.Zones} zones become {pool.After.Zones}") : $"{pool.Region}: the shape becomes {context.Show(after)}",
            $"The loss of one zone leaves {Words.Of(CapacityStates.WithoutOneZone(pool.After.MinReplicas, zones ? pool.After.Zones : 1))} of {Words.Of(pool.After.MinReplicas)} replicas at the floor. To stand it, 2 zones need twice the replicas, 3 half as many more, 4 a third (Google's figures).",
            "Keep the zones, or raise the floor.");
}
