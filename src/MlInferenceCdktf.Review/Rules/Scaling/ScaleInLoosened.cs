using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Scaling in is less held back.</summary>
internal sealed class ScaleInLoosened() : ReviewRule("C08", Severity.Warn, "Scaling in is less held back", "Without scale-in control all replicas above the floor may be deleted at once.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.ZonalAutoscaler];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from pool in context.KeptPools
        where pool.Rescales
        let before = pool.Before.Policy["scale_in_control"]
        let after = pool.After.Policy["scale_in_control"]
        where !before.IsUnset && !after.HasUnknown && Looser(before, after)
        select Found(context, pool.Autoscaler, Severity.Warn, after.IsUnset ? $"{pool.Region}: scale-in control goes" : $"{pool.Region}: scale-in control is loosened", "After a dip, warm replicas are deleted faster than cold ones can come back: possibly all at once.", "Keep a window at least as long as the cold start, and few replicas in it.") with
        {
            Changes = [context.Masker.Change("autoscaling_policy.scale_in_control", before, after)],
        };

    private static bool Looser(PlanValue before, PlanValue after) =>
        after.IsUnset
        || Most(after, "fixed") > Most(before, "fixed")
        || Most(after, "percent") > Most(before, "percent")
        || after["time_window_sec"].Number < before["time_window_sec"].Number;

    private static double? Most(PlanValue control, string unit) => control["max_scaled_in_replicas"][unit].Number;
}
