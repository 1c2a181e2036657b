using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>New template, old VMs stay.</summary>
internal sealed class MixedFleet() : ReviewRule("R06", Severity.Warn, "New template, old VMs stay", "With OPPORTUNISTIC updates VMs change whenever they happen to be recreated: two versions serve.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Group, KnownTypes.ZonalGroup];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from rollout in context.Rollouts
        where rollout.After.Update["type"].Text is "OPPORTUNISTIC"
        select Found(context, rollout.Pool.Group, Severity.Warn, $"{rollout.Pool.Region}: the new template reaches VMs only when they are recreated", "Old and new versions serve side by side until chance has replaced the last VM.", "Use PROACTIVE, or replace the VMs yourself after applying.");
}
