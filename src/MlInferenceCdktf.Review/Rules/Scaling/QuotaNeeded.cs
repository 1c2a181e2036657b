using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>More GPUs may be needed than before.</summary>
internal sealed class QuotaNeeded() : ReviewRule("C14", Severity.Note, "More GPUs may be needed than before", "Quota is not in a plan: without it the group stays small after a green apply.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.Group];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from need in context.Capacity.SelectMany(Needs).GroupBy(static need => (need.Region, need.Gpu))
        let before = need.Sum(static item => item.Before)
        let after = need.Sum(static item => item.After)
        where after > before
        select OfPlan(Severity.Note, FormattableString.Invariant($"{need.Key.Region} needs quota for {after} {need.Key.Gpu} (was {before})"), "The most replicas with the surge of a rollout, over all groups.", "Without quota the group stays small after a green apply; the plan cannot tell.", "Check the quota of the GPU in the region, and GPUS_ALL_REGIONS, before applying.") with
        {
            Addresses = [.. need.Select(static item => item.Group).Distinct(StringComparer.Ordinal)],
            Direction = Direction.Neutral,
        };

    private static IEnumerable<(string Region, string Gpu, int Before, int After, string Group)> Needs(CapacityRow row)
    {
        var (before, after) = (row.Before, row.After);
        if (before is { Gpu: { } old, GpuQuota: { } had })
        {
            yield return (row.Region, old, had, 0, row.Group);
        }

        if (after is { Gpu: { } now, GpuQuota: { } needs })
        {
            yield return (row.Region, now, 0, needs, row.Group);
        }
    }
}
