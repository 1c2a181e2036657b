using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>A new range must be free when it is made: every old range of the network is still there at that time.</summary>
internal static class SubnetRangeRule
{
    public static IEnumerable<Violation> Check(ChangeSet set)
    {
        ResourceChange[] subnetworks = [.. set.OfType("google_compute_subnetwork")];
        return
            from change in subnetworks
            where change.Makes || change.Paths.Contains("ip_cidr_range", StringComparer.Ordinal)
            from range in Ranges(change.New)
            from other in subnetworks
            from taken in Taken(change, other).Distinct()
            where string.Equals(range.Network, taken.Network, StringComparison.Ordinal) && CidrRange.Overlap(range.Cidr, taken.Cidr)
            select new Violation(
                ViolationKind.SubnetRangeOverlap,
                change.Address,
                $"gets {range.Cidr}, which overlaps {taken.Cidr} of {(ReferenceEquals(change, other) ? "its predecessor" : other.Address)}.");
    }

    /// <summary>The ranges of another subnetwork at any time of the apply; of the same one those of its predecessor.</summary>
    private static IEnumerable<Range> Taken(ResourceChange change, ResourceChange other) => ReferenceEquals(change, other)
        ? change.Action == PlannedAction.Replace ? Ranges(change.Old) : []
        : Ranges(other.Old).Concat(Ranges(other.New));

    private static IEnumerable<Range> Ranges(JsonObject? subnetwork) =>
        from cidr in subnetwork.Texts("ip_cidr_range").Concat(subnetwork.Blocks("secondary_ip_range").SelectMany(b => b.Texts("ip_cidr_range")))
        select new Range(subnetwork.Text("network") ?? "", cidr);

    private readonly record struct Range(string Network, string Cidr);
}
