using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Size set under an autoscaler.</summary>
internal sealed class SizePinned() : ReviewRule("C10", Severity.Block, "Size set under an autoscaler", "Apply resizes the group to that number, then the autoscaler fights it at every apply.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Group, KnownTypes.ZonalGroup];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from pool in context.KeptPools
        where pool.After.HasAutoscaler && pool.Group.Action == PlanAction.Update
        let before = pool.Before.Group["target_size"]
        let after = pool.After.Group["target_size"]
        where after.Number is not null && !Same.Values(before, after)
        let killed = (before.Number ?? 0) - after.Number!.Value
        select Found(
            context,
            pool.Group,
            Severity.Block,
            $"{pool.Region}: the group is set to {context.Show(after)} VMs while {context.Show(before)} run",
            killed > 0 ? $"{Words.Count((int)killed, "running VM is", "running VMs are")} deleted at once; the autoscaler then brings cold ones back, and every apply does it again." : "Apply resizes the group, the autoscaler resizes it back, and every apply does it again.",
            "Take target_size out of the configuration: the autoscaler owns it.") with
        {
            Changes = [context.Masker.Change("target_size", before, after)],
        };
}
