using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Autoscaler counts replicas that still start.</summary>
internal sealed class CooldownTooShort() : ReviewRule("C07", Severity.Warn, "Autoscaler counts replicas that still start", "With an initialization period below the cold start, loading replicas look idle, and the group grows too far.")
{
    /// <summary>The provider's default, in seconds (plan-review B1).</summary>
    private const double Default = 60;

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var pool in context.Pools)
        {
            if (pool is { Autoscaler: { } autoscaler, After: { HasAutoscaler: true } side } && autoscaler.Action.IsChange() && !side.Policy["cooldown_period"].IsUnknown
                && TooShort(Seconds(pool.Before), Seconds(side) ?? Default, context.IntentOf(pool)?.Service.ColdStartSeconds))
            {
                yield return Waits(context, pool, autoscaler, side);
            }
        }
    }

    private Finding Waits(ReviewContext context, Pool pool, PlannedResource autoscaler, PoolSide side)
    {
        var cold = context.IntentOf(pool)?.Service.ColdStartSeconds;
        var than = cold is { } known ? $", which takes {Words.Duration(known)} to start" : $" instead of {ReviewContext.Figure(Seconds(pool.Before) ?? Default)} s";
        return Found(
            context,
            autoscaler,
            Severity.Warn,
            $"{pool.Region}: the autoscaler waits {ReviewContext.Figure(Seconds(side) ?? Default)} s for a new replica{than}",
            "Replicas that still load their model count as idle ones: the group grows too far, then shrinks.",
            "Set cooldown_period to the cold start.") with
        {
            Changes = [context.Masker.Change("autoscaling_policy.cooldown_period", pool.Before?.Policy["cooldown_period"] ?? PlanValue.Null, side.Policy["cooldown_period"])],
        };
    }

    /// <summary>Without a declared cold start only a shorter period than before is told.</summary>
    private static bool TooShort(double? before, double after, double? cold) => cold is { } declared
        ? after < declared && (before is null || after < before)
        : after < before;

    private static double? Seconds(PoolSide? side) => side is { HasAutoscaler: true } ? side.Policy["cooldown_period"].Number is > 0 and var stated ? stated : Default : null;
}
