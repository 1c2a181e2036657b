using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Autoscaling signal added or removed.</summary>
internal sealed class SignalsChange() : ReviewRule("C09", Severity.Warn, "Autoscaling signal added or removed", "The size is the largest that any signal asks for: without one it can only be smaller.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.ZonalAutoscaler];

    private static readonly string[] s_utilizations = ["cpu_utilization", "load_balancing_utilization"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var pool in context.KeptPools.Where(static pool => pool.Rescales))
        {
            var (before, after) = (Signals(pool.Before.Policy), Signals(pool.After.Policy));
            var (gone, added) = (before.Except(after, StringComparer.Ordinal).ToList(), after.Except(before, StringComparer.Ordinal).ToList());
            if (gone.Count > 0)
            {
                yield return Found(context, pool.Autoscaler, Severity.Warn, $"{pool.Region}: the autoscaler no longer follows {context.Masker.Scrub(Words.List(gone))}", "The size is the largest that any signal asks for: it can only be smaller now.", "Check that what is left tells the load alone.");
            }
            else if (added.Count > 0)
            {
                yield return Found(context, pool.Autoscaler, Severity.Note, $"{pool.Region}: the autoscaler also follows {context.Masker.Scrub(Words.List(added))}", "The size is the largest that any signal asks for: it can only be larger now.", "Check that the signal has data; without data the group does not scale in.") with { Direction = Direction.Better };
            }
        }
    }

    private static List<string> Signals(PlanValue policy) =>
    [
        .. s_utilizations.Where(name => !policy[name].IsUnset && !policy[name].IsUnknown),
        .. policy["metric"].Items.Select(static metric => metric["name"].Filled).OfType<string>(),
    ];
}
