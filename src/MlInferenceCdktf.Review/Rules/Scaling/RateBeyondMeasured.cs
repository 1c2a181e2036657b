using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Rate above what a replica was measured to do.</summary>
internal sealed class RateBeyondMeasured() : ReviewRule("C17", Severity.Warn, "Rate above what a replica was measured to do", "The autoscaler keeps replicas so full that no headroom is left, and adds none before requests wait.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.Backend];

    /// <summary>Above this share of the measured rate a replica has no headroom left while another one starts (plan-review B6).</summary>
    private const double Headroom = 0.85;

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var pool in context.Pools)
        {
            if (context.IntentOf(pool)?.Service is { SlotsPerReplica: { } slots, MeanRequestSeconds: > 0 and var mean }
                && Share(pool.After, slots / mean) is { } share && share > Headroom && !(Share(pool.Before, slots / mean) >= share))
            {
                yield return Found(
                    context,
                    pool.Autoscaler ?? pool.Group,
                    Severity.Warn,
                    $"{pool.Region}: replicas are kept at {ReviewContext.Figure(Math.Round(100 * share))} % of what one can do",
                    $"By declaration a replica does {ReviewContext.Figure(slots / mean)} requests a second ({ReviewContext.Figure(slots)} at a time, {ReviewContext.Figure(mean)} s each): queues grow before another replica is asked for.",
                    "Lower max_rate_per_instance to what was measured, or the autoscaler's target.");
            }
        }
    }

    private static double? Share(PoolSide? side, double measured) => CapacityStates.Of(side, null)?.RequestsPerReplica / measured;
}
