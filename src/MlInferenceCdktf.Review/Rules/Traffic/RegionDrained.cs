using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Region removed or drained.</summary>
internal sealed class RegionDrained() : ReviewRule("T09", Severity.Block, "Region removed or drained", "Its requests go to the other regions, at once and at a longer distance.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Backend];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var pool in context.Pools.Where(static pool => pool.Serves))
        {
            var stays = pool.After?.Backends.Where(static link => link.Scaler > 0).Select(static link => link.Service).ToHashSet() ?? [];
            foreach (var gone in pool.Before!.Backends.Where(link => link.Scaler > 0 && !stays.Contains(link.Service) && !link.Service.After.IsNull && !Successor(context, pool, link.Service)))
            {
                yield return Drained(context, pool, gone.Service);
            }
        }
    }

    private Finding Drained(ReviewContext context, Pool pool, PlannedResource service)
    {
        var others = context.Pools.Where(other => other != pool && other.After?.Backends.Any(link => link.Service == service && link.Scaler > 0) == true).ToList();
        var ceiling = Ceiling(context, others);
        var peak = context.IntentOf(service)?.PeakRate;
        var blocks = others.Count == 0 || (peak is { } declared && ceiling is { } left && left < declared);
        var stays = others.Exists(other => string.Equals(other.Region, pool.Region, StringComparison.Ordinal));
        var live = pool.Live is { } vms ? $" ({Words.Count(vms, "running VM", "running VMs")})" : "";
        return Found(
            context,
            service,
            blocks ? Severity.Block : Severity.Warn,
            $"{(stays ? $"A group of {pool.Region}" : pool.Region)}{live} no longer serves {Name(service)}",
            others.Count == 0
                ? "No region is left: every request is answered with 503."
                : $"Its requests go to {Words.List(others.Select(static other => other.Region).Distinct(StringComparer.Ordinal))}, which serve at most {Words.Of(ceiling)} requests a second{(peak is { } rate ? $" of the declared peak of {ReviewContext.Figure(rate)}" : "")}; they scale up cold.",
            $"Raise the floor of the other {(stays ? "groups" : "regions")} first; drain with capacity_scaler in steps before the group goes.") with
        {
            Addresses = [service.Address, pool.Group.Address],
        };
    }

    private static double? Ceiling(ReviewContext context, List<Pool> pools)
    {
        var rows = context.Capacity.Where(row => pools.Exists(pool => string.Equals(pool.Group.Address, row.Group, StringComparison.Ordinal))).ToList();
        return rows.Any(static row => row.After?.CeilingRequests is null) ? null : rows.Sum(static row => row.After!.CeilingRequests);
    }

    /// <summary>A renamed or rebuilt group of the same region takes its place.</summary>
    private static bool Successor(ReviewContext context, Pool pool, PlannedResource service) =>
        context.Pools.Any(other => other != pool && other.Before is null && string.Equals(other.Region, pool.Region, StringComparison.Ordinal) && other.After?.Backends.Any(link => link.Service == service) == true);
}
