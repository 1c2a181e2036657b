using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Fewer replicas at the most.</summary>
internal sealed class CeilingLowered() : ReviewRule("C02", Severity.Block, "Fewer replicas at the most", "Running VMs beyond the new ceiling are deleted at once.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.ZonalAutoscaler];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var pool in context.KeptPools.Where(static pool => pool.Before.HasAutoscaler && pool.After.HasAutoscaler && pool.After.MaxReplicas < pool.Before.MaxReplicas))
        {
            var ceiling = pool.After.MaxReplicas!.Value;
            var killed = Math.Max(0, (pool.Pool.Live ?? 0) - ceiling);
            var peak = context.IntentOf(pool.Pool)?.Service.PeakRate;
            var together = peak is null ? null : Together(context, pool.Pool);
            yield return Found(
                context,
                pool.Autoscaler,
                killed > 0 || together < peak ? Severity.Block : Severity.Warn,
                $"{pool.Region}: the most replicas go from {context.Show(pool.Before.Ceiling)} to {context.Show(pool.After.Ceiling)}",
                killed > 0
                    ? $"{Words.Count(killed, "running VM is", "running VMs are")} deleted at once, with the requests they work on."
                    : $"At the busiest time the service stops growing earlier{(together is { } rate && peak is { } declared ? $": all regions together serve {ReviewContext.Figure(rate)} requests a second of the declared peak of {ReviewContext.Figure(declared)}" : "")}; what is beyond waits or times out.",
                killed > 0 ? "Lower the ceiling when fewer VMs run, or in steps." : "Check the busiest hour of the last weeks against the capacity table.") with
            {
                Changes = [context.Masker.Change("autoscaling_policy.max_replicas", pool.Before.Ceiling, pool.After.Ceiling)],
            };
        }
    }

    private static double? Together(ReviewContext context, Pool pool)
    {
        var service = context.IntentOf(pool)!.Service;
        var states = context.Pools.Where(other => other.After is not null && context.IntentOf(other)?.Service == service).Select(static other => CapacityStates.Of(other.After, null)!.CeilingRequests).ToList();
        return states.Contains(null) ? null : states.Sum();
    }
}
