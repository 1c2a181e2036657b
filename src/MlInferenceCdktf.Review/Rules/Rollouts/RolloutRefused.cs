using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>Rollout settings that Google refuses.</summary>
internal sealed class RolloutRefused() : ReviewRule("R08", Severity.Block, "Rollout settings that Google refuses", "The request fails during apply, which stops half way.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Group];

    /// <summary>Below ten VMs Google takes no percentage (magic-modules #8210).</summary>
    private const int LeastForPercent = 10;

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from pool in context.Pools
        where pool.After is not null && pool.Group.Type is KnownTypes.Group && pool.Group.Action.IsChange()
        let fault = Fault(pool.After)
        where fault is not null && (pool.Before is null || Fault(pool.Before) is null)
        select Found(context, pool.Group, Severity.Block, $"{pool.Region}: {fault}", "Google refuses it (400): apply stops half way.", "Set max_surge_fixed to the number of zones and max_unavailable_fixed to 0, or the other way round.");

    private static string? Fault(PoolSide? side)
    {
        var policy = side!.Update;
        if (policy.HasUnknown || policy.IsUnset || side.Group["distribution_policy_zones"].HasUnknown)
        {
            return null;
        }

        var (surge, away) = (policy["max_surge_fixed"].Int ?? 0, policy["max_unavailable_fixed"].Int ?? 0);
        var percent = !policy["max_surge_percent"].IsUnset || !policy["max_unavailable_percent"].IsUnset;
        return policy switch
        {
            _ when !percent && surge == 0 && away == 0 => "surge and unavailable are both 0: no VM can ever be replaced",
            _ when policy["replacement_method"].Text is "RECREATE" && (surge > 0 || !policy["max_surge_percent"].IsUnset) => "RECREATE with a surge",
            _ when side.Zones is { } zones && (surge > 0 && surge < zones) => FormattableString.Invariant($"surge {surge} is below the number of zones, {zones}"),
            _ when side.Zones is { } zones && (away > 0 && away < zones) => FormattableString.Invariant($"unavailable {away} is below the number of zones, {zones}"),
            _ when percent && side.MaxReplicas < LeastForPercent => "a percentage for fewer than 10 VMs",
            _ => null,
        };
    }
}
