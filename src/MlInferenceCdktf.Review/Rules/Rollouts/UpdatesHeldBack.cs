using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>The kind of update changes.</summary>
internal sealed class UpdatesHeldBack() : ReviewRule("R07", Severity.Warn, "The kind of update changes", "An update may be refused without a word, or restart what used to be refreshed.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Group, KnownTypes.ZonalGroup];

    private static readonly string[] s_members = ["type", "minimal_action", "most_disruptive_allowed_action", "replacement_method"];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from pool in context.KeptPools
        let changes = s_members.Where(name => !pool.After.Update[name].IsUnknown && !Same.Values(pool.Before.Update[name], pool.After.Update[name])).Select(name => context.Masker.Change($"update_policy.{name}", pool.Before.Update[name], pool.After.Update[name])).ToList()
        where changes.Count > 0 && pool.Group.Action == PlanAction.Update
        select Found(context, pool.Group, Severity.Warn, $"{pool.Region}: {Words.List(changes.Select(static change => $"{change.Path} {change.Before ?? "nothing"} to {change.After ?? "nothing"}"))}", pool.After.Update["most_disruptive_allowed_action"].Text is "NONE" ? "Rollouts no longer reach running VMs, and nothing says so." : "The next rollout goes another way than the last one.", "Check that the next rollout does what is meant.") with
        {
            Changes = changes,
            Direction = Direction.Neutral,
        };
}
