using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Scaling schedule removed or changed.</summary>
internal sealed class ScheduleChanges() : ReviewRule("C15", Severity.Warn, "Scaling schedule removed or changed", "A known peak is no longer met by warm replicas.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.ZonalAutoscaler];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from pool in context.KeptPools
        where pool.Rescales
        let after = pool.After.Policy["scaling_schedules"]
        where !after.HasUnknown
        from schedule in pool.Before.Policy["scaling_schedules"].Items
        let now = after.Items.FirstOrDefault(other => Same.Values(other["name"], schedule["name"]))
        where now is null || !Same.Values(schedule, now)
        select Found(context, pool.Autoscaler, Severity.Warn, $"{pool.Region}: the schedule {context.Show(schedule["name"])} {(now is null ? "goes" : "changes")}", "Replicas that used to be warm at that time start when the traffic is already there.", "Check when the peak begins, and let the schedule lead by the cold start.") with
        {
            Changes = [context.Masker.Change("autoscaling_policy.scaling_schedules", schedule, now ?? PlanValue.Null)],
        };
}
