using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Fewer replicas at the least.</summary>
internal sealed class FloorLowered() : ReviewRule("C01", Severity.Block, "Fewer replicas at the least", "Traffic that returns meets fewer warm replicas; new ones start cold.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.ZonalAutoscaler];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var pool in context.KeptPools.Where(static pool => pool.Before.HasAutoscaler == pool.After.HasAutoscaler && pool.After.MinReplicas < pool.Before.MinReplicas))
        {
            var state = CapacityStates.Of(pool.After, context.IntentOf(pool.Pool))!;
            var (before, after) = (pool.Before.Floor, pool.After.Floor);
            var baseline = Baseline(context, pool);
            yield return Found(
                context,
                pool.Autoscaler,
                state.FloorRequestsWithoutOneZone < baseline ? Severity.Block : Severity.Warn,
                $"{pool.Region}: the least replicas go from {context.Show(before)} to {context.Show(after)}",
                Consequence(context, pool, state, baseline),
                "Lower the floor only as far as the quiet hours have shown, or keep it and schedule the quiet hours.") with
            {
                Changes = [context.Masker.Change(pool.After.HasAutoscaler ? "autoscaling_policy.min_replicas" : "target_size", before, after)],
            };
        }
    }

    /// <summary>The declared baseline belongs to the service; a region answers for its share by ceiling.</summary>
    private static double? Baseline(ReviewContext context, KeptPool pool)
    {
        if (context.IntentOf(pool.Pool)?.Service is not { BaselineRate: { } rate } service)
        {
            return null;
        }

        var together = context.Pools.Where(other => context.IntentOf(other)?.Service == service).Sum(static other => other.Before?.MaxReplicas ?? 0);
        return together > 0 ? rate * (pool.Before.MaxReplicas ?? 0) / together : rate;
    }

    private static string Consequence(ReviewContext context, KeptPool pool, CapacityState state, double? baseline)
    {
        var serves = state.FloorRequests is { } floor
            ? $"The floor serves {ReviewContext.Figure(floor)} requests a second{(state.FloorRequestsWithoutOneZone is { } rest ? $", {ReviewContext.Figure(rest)} with one zone lost" : "")}{(baseline is { } share ? $", of a declared baseline of {ReviewContext.Figure(share)}" : "")}"
            : "The floor serves less";
        var cold = context.IntentOf(pool.Pool)?.Service.ColdStartSeconds is { } seconds ? $"; more takes {Words.Duration(seconds)} of cold start" : "; more takes a cold start";
        return serves + cold + ".";
    }
}
