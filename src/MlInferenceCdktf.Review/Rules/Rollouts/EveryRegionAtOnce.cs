using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>Every serving region is touched in one apply.</summary>
internal sealed class EveryRegionAtOnce() : ReviewRule("R03", Severity.Block, "Every serving region is touched in one apply", "No region is left that the change has not reached: a bad start takes the whole service.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Group];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        var serving = context.Pools.Where(static pool => pool.Serves).ToList();
        var rolled = context.Rollouts.Where(static rollout => rollout.After.IsProactive).Select(static rollout => rollout.Pool).ToHashSet();
        var touched = serving.Where(pool => rolled.Contains(pool) || pool.Group.Action.IsReplace()).ToList();
        var regions = serving.Select(static pool => pool.Region).Distinct(StringComparer.Ordinal).ToList();
        if (regions.Count < 2 || touched.Count < serving.Count)
        {
            yield break;
        }

        var replaced = touched.TrueForAll(static pool => pool.Group.Action.IsReplace());
        yield return Found(context, touched[0].Group, replaced ? Severity.Block : Severity.Warn, $"All {Words.Count(regions.Count, "region", "regions")} that serve change their VMs in this apply", replaced ? "No region keeps serving while the new groups start." : "If the new VMs do not start well, no region is left that runs the old ones.", "Apply one region first (-target its group, or a stack per region), watch it, then the others.") with
        {
            Addresses = [.. touched.Select(static pool => pool.Group.Address)],
            Cause = Words.List(touched.Select(pool => context.Rollouts.FirstOrDefault(rollout => rollout.Pool == pool)?.Cause.Title ?? context.Causes.Of(pool.Group).Title).Distinct(StringComparer.Ordinal)),
        };
    }
}
