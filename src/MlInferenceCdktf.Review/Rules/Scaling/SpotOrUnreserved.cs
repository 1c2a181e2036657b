using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Spot capacity, or a reservation given up.</summary>
internal sealed class SpotOrUnreserved() : ReviewRule("C13", Severity.Warn, "Spot capacity, or a reservation given up", "Google may take the VMs back at any time, or have none.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Template, KnownTypes.RegionTemplate];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var rollout in context.Rollouts.Where(static rollout => !rollout.After.Machine.IsNull))
        {
            var resource = rollout.After.Template ?? rollout.Pool.Group;
            var (before, after) = (rollout.Before.Machine, rollout.After.Machine);
            if (IsSpot(after) && !IsSpot(before))
            {
                yield return Found(context, resource, Severity.Warn, $"{rollout.Pool.Region}: replicas become Spot VMs", "Google takes them back at any time with 30 seconds' notice, many at once when demand rises.", "Keep an on-demand floor in a pool beside the Spot pool.") with
                {
                    Changes = [context.Masker.Change("scheduling.provisioning_model", before["scheduling"]["provisioning_model"], after["scheduling"]["provisioning_model"])],
                };
            }

            if (IsReserved(before) && !IsReserved(after))
            {
                yield return Found(context, resource, Severity.Warn, $"{rollout.Pool.Region}: replicas no longer use their reservation", "New VMs depend on what Google has in stock, while the reservation is still paid for.", "Keep reservation_affinity, or release the reservation knowingly.");
            }
        }
    }

    private static bool IsSpot(PlanValue template) => template["scheduling"]["provisioning_model"].Text is "SPOT" || template["scheduling"]["preemptible"].IsTrue;

    private static bool IsReserved(PlanValue template) => template["reservation_affinity"]["type"].Text is "SPECIFIC_RESERVATION";
}
