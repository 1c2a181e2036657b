using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Autoscaler only scales out.</summary>
internal sealed class OnlyScalesOut() : ReviewRule("C05", Severity.Warn, "Autoscaler only scales out", "Every peak is paid for until somebody scales in by hand.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.ZonalAutoscaler];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from pool in context.KeptPools
        where pool.Rescales
        let before = pool.Before.Policy
        let after = pool.After.Policy
        where after["mode"].Text is "ONLY_SCALE_OUT" or "ONLY_UP" && !Same.Values(before["mode"], after["mode"])
        select Found(context, pool.Autoscaler, Severity.Warn, $"{pool.Region}: the autoscaler only scales out", "Every peak is paid for until somebody scales in by hand.", "Loosen scale_in_control instead, where scaling in is too eager.");
}
