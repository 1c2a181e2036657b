using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>Instance group replaced.</summary>
internal sealed class GroupReplaced() : ReviewRule("R02", Severity.Block, "Instance group replaced", "All VMs of the region go; a new group counts as made when it exists, not when it serves.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Group, KnownTypes.ZonalGroup];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from pool in context.Pools
        where pool.Group.Action.IsReplace()
        let waits = pool.Group.After["wait_for_instances"].IsTrue
        let live = pool.Live is { } vms ? Words.Count(vms, "running VM", "running VMs") : "all its VMs"
        select Found(
            context,
            pool.Group,
            Severity.Block,
            $"{pool.Region}: the group {Name(pool.Group)} with {live} is replaced",
            pool.Group.Action == PlanAction.DeleteThenCreate ? "The old VMs go before the new group exists: the region serves nothing for a cold start."
                : waits ? "The new group is filled before the old one goes, which needs twice the machines."
                : "The old VMs go as soon as the new group exists, not when it serves: the region serves nothing for a cold start.",
            "Bring a second pool with the new settings beside this one, wait until it serves, then remove this one.") with
        {
            Changes = [.. pool.Group.Changes.Where(change => pool.Group.ReplacePaths.Contains(change.Path, StringComparer.Ordinal)).Select(change => context.Masker.Change(change.Path, change.Before, change.After))],
        };
}
