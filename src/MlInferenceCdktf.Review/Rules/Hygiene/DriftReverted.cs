using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>A change made by hand is undone.</summary>
internal sealed class DriftReverted() : ReviewRule("H05", Severity.Warn, "A change made by hand is undone", "Somebody had a reason, often during an incident.")
{
    private static readonly string[] s_members = ["autoscaling_policy", "target_size", "backend", "update_policy", "source_ranges", "allow", "rule", "security_policy", "iap", "ssl_policy", "default_route_action", "default_service", "timeout_sec"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        var planned = context.Plan.Resources.ToDictionary(static resource => resource.Address, StringComparer.Ordinal);
        foreach (var drift in context.Plan.Drift.Where(static drift => drift.Action is PlanAction.Update or PlanAction.Delete))
        {
            if (drift.Action == PlanAction.Delete)
            {
                yield return Found(context, drift, Severity.Warn, $"{drift.Address} was deleted outside Terraform", "This apply makes it again, with what is written.", "Find out who deleted it and why.") with { Cause = "it was changed outside Terraform" };
                continue;
            }

            var undone = planned.TryGetValue(drift.Address, out var resource) && resource.Action.IsChange()
                ? drift.Changes.Where(change => s_members.Contains(change.Attribute, StringComparer.Ordinal) && !IsScaled(context, drift, change) && resource.Changes.Any(planned => string.Equals(planned.Path, change.Path, StringComparison.Ordinal) && !planned.After.HasUnknown && !Same.Values(planned.After, change.After))).ToList()
                : [];
            if (undone.Count > 0)
            {
                yield return Found(context, drift, Severity.Warn, $"A change made outside Terraform is undone: {Words.List(undone.Select(change => $"{change.Path} {context.Show(change.After)} back to {context.Show(resource!.Changes.First(planned => string.Equals(planned.Path, change.Path, StringComparison.Ordinal)).After)}"))}", "Somebody set it by hand, often during an incident; this apply takes it back.", "Ask who set it, then write it down or let it go.") with
                {
                    Cause = "it was changed outside Terraform",
                    Changes = [.. undone.Select(change => context.Masker.Change(change.Path, change.After, resource!.Changes.First(planned => string.Equals(planned.Path, change.Path, StringComparison.Ordinal)).After))],
                };
            }
        }
    }

    /// <summary>The size of a group that an autoscaler owns moves all day: nobody set it by hand.</summary>
    private static bool IsScaled(ReviewContext context, PlannedResource drift, PathChange change) =>
        change.Attribute is "target_size" && context.Pools.Any(pool => pool.Before?.HasAutoscaler == true && string.Equals(pool.Group.Address, drift.Address, StringComparison.Ordinal));
}
