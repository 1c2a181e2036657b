using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Balancing of a backend changes.</summary>
internal sealed class BalancingChanges() : ReviewRule("T10", Severity.Warn, "Balancing of a backend changes", "It moves the point where requests overflow to another region, and the load-balancing signal of the autoscaler with it.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Backend];

    private static readonly string[] s_members = ["capacity_scaler", "max_rate_per_instance", "max_rate", "max_utilization", "balancing_mode", "preference"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var pool in context.Pools.Where(static pool => pool is { Before: not null, After: not null }))
        {
            foreach (var link in pool.Before!.Backends)
            {
                var now = pool.After!.Backends.FirstOrDefault(other => other.Service == link.Service);
                var changes = now is null || now.Value.IsUnknown || now.Scaler == 0 ? [] : Changes(context, link.Value, now.Value).ToList();
                if (changes.Count > 0)
                {
                    yield return Found(
                        context,
                        link.Service,
                        Severity.Warn,
                        $"{pool.Region}: {Words.List(changes.Select(static change => $"{change.Path} {change.Before ?? "nothing"} to {change.After ?? "nothing"}"))}",
                        "The region overflows to others at another rate, and the autoscaler's load-balancing signal means another number of replicas: both move at once.",
                        "Set the rate that was measured for one replica, and look at the capacity table.") with
                    {
                        Addresses = [link.Service.Address, pool.Group.Address],
                        Changes = changes,
                        Direction = Better(link.Value, now!.Value) ? Direction.Better : Direction.Worse,
                        Confidence = now.Value.HasUnknown ? Confidence.Conditional : Confidence.Certain,
                    };
                }
            }
        }
    }

    private static IEnumerable<ValueChange> Changes(ReviewContext context, PlanValue before, PlanValue after)
    {
        var mode = before["balancing_mode"].Text ?? "";
        return s_members.Where(name => Matters(name, mode, after["balancing_mode"].Text ?? "") && !Same.Values(before[name], after[name]) && !(before[name].IsUnset && after[name].IsUnknown)).Select(name => context.Masker.Change(name, before[name], after[name]));
    }

    /// <summary>What a mode does not use comes back computed whenever the backend changes (real-provider.md §3).</summary>
    private static bool Matters(string name, string before, string after) => name switch
    {
        "max_rate_per_instance" or "max_rate" => before is "RATE" || after is "RATE",
        "max_utilization" => before is "UTILIZATION" || after is "UTILIZATION",
        _ => true,
    };

    private static bool Better(PlanValue before, PlanValue after) =>
        !after.HasUnknown && s_members.All(name => Same.Values(before[name], after[name]) || (before[name].Number ?? 0) < (after[name].Number ?? -1));
}
