using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Autoscaling target raised, or CPU as the only signal.</summary>
internal sealed class TargetRaised() : ReviewRule("C06", Severity.Warn, "Autoscaling target raised, or CPU as the only signal", "Less headroom while new replicas start; CPU does not tell the load of a GPU.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.ZonalAutoscaler];

    private static readonly string[] s_signals = ["load_balancing_utilization", "cpu_utilization"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var pool in context.KeptPools.Where(static pool => pool.Rescales))
        {
            var (before, after) = (pool.Before.Policy, pool.After.Policy);
            foreach (var signal in s_signals.Where(signal => after[signal]["target"].Number > before[signal]["target"].Number && !before[signal]["target"].IsUnset))
            {
                yield return Raised(context, pool, $"autoscaling_policy.{signal}.target", before[signal]["target"], after[signal]["target"]);
            }

            foreach (var metric in before["metric"].Items)
            {
                var now = after["metric"].Items.FirstOrDefault(other => Same.Values(other["name"], metric["name"]));
                if (now?["target"].Number > metric["target"].Number)
                {
                    yield return Raised(context, pool, $"autoscaling_policy.metric.{metric["name"].Raw}.target", metric["target"], now["target"]);
                }
            }

            if (OnlyCpu(after) && !OnlyCpu(before) && MachineGpus.Of(pool.After.Machine) is { Count: > 0 })
            {
                yield return Found(context, pool.Autoscaler, Severity.Warn, $"{pool.Region}: CPU is the only signal of a GPU group", "A busy GPU leaves the CPU idle: the group does not grow under load.", "Scale on the load balancer's rate or on the queue's depth.");
            }
        }
    }

    private static bool OnlyCpu(PlanValue policy) => policy["metric"].IsUnset && policy["load_balancing_utilization"].IsUnset && !policy["cpu_utilization"].IsUnset;

    private Finding Raised(ReviewContext context, KeptPool pool, string path, PlanValue before, PlanValue after) =>
        Found(context, pool.Autoscaler, Severity.Warn, $"{pool.Region}: the target of {path.Split('.')[1]} goes from {context.Show(before)} to {context.Show(after)}", "Replicas run fuller before another one starts: less headroom during a cold start.", "Raise the target only as far as a load test has shown.") with
        {
            Changes = [context.Masker.Change(path, before, after)],
        };
}
