using MlInferenceCdktf.Review.Capacity;
using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>The loss of the largest region is not covered.</summary>
internal sealed class RegionLossNotCovered() : ReviewRule("C16", Severity.Note, "The loss of the largest region is not covered", "What the other regions serve at most is below the declared peak.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var service in context.Intent.Services.Where(static service => service.PeakRate is not null))
        {
            var pools = context.Pools.Where(pool => context.IntentOf(pool)?.Service == service).ToList();
            var (before, after) = (Without(pools.ConvertAll(static pool => (pool.Region, pool.Before))), Without(pools.ConvertAll(static pool => (pool.Region, pool.After))));
            if (after is { } left && left < service.PeakRate && (before is null || left < before))
            {
                yield return OfPlan(Severity.Note, $"{service.Name}: without its largest region {ReviewContext.Figure(left)} requests a second are left of a peak of {ReviewContext.Figure(service.PeakRate!.Value)}", "Ceilings, backends or regions change.", "When a region fails at the busiest time, the rest is overloaded.", "Raise the ceilings of the other regions, with quota to match.") with
                {
                    Addresses = [.. pools.Where(static pool => pool.Group.Action.IsChange() || pool.Autoscaler?.Action.IsChange() == true).Select(static pool => (pool.Autoscaler ?? pool.Group).Address)],
                };
            }
        }
    }

    private static double? Without(List<(string Region, PoolSide? Side)> pools)
    {
        var regions = pools.Where(static pool => pool.Side is not null).GroupBy(static pool => pool.Region, StringComparer.Ordinal)
            .Select(static region => region.Select(static pool => CapacityStates.Of(pool.Side, null)!.CeilingRequests).ToList()).ToList();
        return regions.Count == 0 || regions.Exists(static region => region.Contains(null)) ? null : regions.Sum(static region => region.Sum()) - regions.Max(static region => region.Sum());
    }
}
