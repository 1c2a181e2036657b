using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>Two versions in one group.</summary>
internal sealed class CanaryByVersions() : ReviewRule("R10", Severity.Note, "Two versions in one group", "Part of the VMs runs another template.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Group, KnownTypes.ZonalGroup];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from pool in context.Pools
        let versions = pool.Latest.Group["version"]
        where pool.After is not null && versions.Items.Count > 1 && pool.Group.Has("version")
        let share = versions.Items.Select(static version => version["target_size"]).FirstOrDefault(static size => !size.IsUnset)
        select Found(context, pool.Group, Severity.Note, $"{pool.Region}: two versions run, the second on {(share is null ? "part" : context.Show(share["percent"].IsUnset ? share["fixed"] : share["percent"]) + (share["percent"].IsUnset ? " VMs" : " %"))}", "Requests meet either version, whichever VM is picked.", "To steer requests, use a second backend service with a weight.") with { Direction = Direction.Neutral };
}
