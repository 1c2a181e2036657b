namespace MlInferenceCdktf.Review.Replacement;

/// <summary>
/// A group has one autoscaler. A new one for a group that stays is made while the old one still targets it:
/// "Target already referenced by Autoscaler".
/// </summary>
internal static class AutoscalerTargetRule
{
    private const string Type = "google_compute_region_autoscaler";

    public static IEnumerable<Violation> Check(ChangeSet set) =>
        from made in set.OfType(Type)
        where made.Makes
        let target = made.New.Text("target")
        from other in set.OfType(Type)
        where string.Equals(other.Old.Text("target"), target, StringComparison.Ordinal)
        select new Violation(
            ViolationKind.AutoscalerTargetTaken,
            made.Address,
            $"is made for a group that {(ReferenceEquals(made, other) ? "its predecessor" : other.Address)} still scales ({target}). Name an autoscaler like its group, and by nothing else.");
}
