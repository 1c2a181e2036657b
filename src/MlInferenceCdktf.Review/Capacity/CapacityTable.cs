using MlInferenceCdktf.Review.Intent;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Capacity;

/// <summary>The capacity of every pool before and after.</summary>
internal static class CapacityTable
{
    public static IReadOnlyList<CapacityRow> Of(IReadOnlyList<Pool> pools, DeclaredIntent intent) =>
    [
        .. pools.Select(pool => Row(pool, intent.OfGroup(pool.Name)))
            .OrderBy(static row => row.Service, StringComparer.Ordinal)
            .ThenBy(static row => row.Region, StringComparer.Ordinal)
            .ThenBy(static row => row.Group, StringComparer.Ordinal),
    ];

    private static CapacityRow Row(Pool pool, RegionIntent? intent) => new(
        pool.Group.Address,
        Service(pool),
        pool.Region,
        pool.Live,
        CapacityStates.Of(pool.Before, intent),
        CapacityStates.Of(pool.After, intent));

    private static string Service(Pool pool) => string.Join(
        ", ",
        pool.Latest.Backends.Select(static link => link.Service.Latest["name"].Filled ?? link.Service.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
