using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Rollouts;

/// <summary>Autohealing looks before the model is loaded.</summary>
internal sealed class HealingTooEarly() : ReviewRule("R09", Severity.Warn, "Autohealing looks before the model is loaded", "A VM that is recreated while it loads starts again from the beginning, for ever.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Group, KnownTypes.ZonalGroup];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var pool in context.Pools.Where(static pool => pool.After is not null && pool.Group.Action.IsChange()))
        {
            var (before, after) = (pool.Before?.Group["auto_healing_policies"], pool.After!.Group["auto_healing_policies"]);
            if (after.IsUnset && before is { IsUnset: false })
            {
                yield return Found(context, pool.Group, Severity.Warn, $"{pool.Region}: autohealing goes", "A server that hangs stays in the group, and only the load balancer works round it.", "Keep a lenient health check for autohealing.");
            }
            else if (after["initial_delay_sec"].Number is { } delay && Early(delay, before?["initial_delay_sec"].Number, context.IntentOf(pool)?.Service.ColdStartSeconds))
            {
                yield return Found(context, pool.Group, Severity.Warn, $"{pool.Region}: autohealing looks after {ReviewContext.Figure(delay)} s", context.IntentOf(pool)?.Service.ColdStartSeconds is { } cold ? $"A replica takes {Words.Duration(cold)} to start: it is recreated while it loads, and starts again." : "Replicas that take longer to load are recreated while they load.", "Set initial_delay_sec above the cold start (at most 3600).") with
                {
                    Changes = [context.Masker.Change("auto_healing_policies.initial_delay_sec", before?["initial_delay_sec"] ?? PlanValue.Null, after["initial_delay_sec"])],
                };
            }
        }
    }

    private static bool Early(double delay, double? before, double? cold) => cold is { } declared ? delay < declared && !(before <= delay) : delay < before;
}
