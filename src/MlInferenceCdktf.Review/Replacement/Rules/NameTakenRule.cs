namespace MlInferenceCdktf.Review.Replacement;

/// <summary>
/// A new object has the name of one that exists. Terraform does not order what knows nothing of each other: the old one
/// may well be deleted after the new one was made, or (grants, services) take the new one with it.
/// </summary>
internal static class NameTakenRule
{
    public static IEnumerable<Violation> Check(ChangeSet set) =>
        from made in set.All
        where made.Makes
        let name = Identity.Of(made.Type, made.New)
        where name is not null
        from other in set.OfType(made.Type)
        where !ReferenceEquals(other, made) && (Has(other.Old, name, made) || (IsFirst(made, other) && Has(other.New, name, made)))
        select new Violation(ViolationKind.NameTaken, made.Address, $"is made with a name ({name}) that {other.Address} has: 409. {Fix(made, other)}");

    private static bool Has(System.Text.Json.Nodes.JsonObject? body, string name, ResourceChange made) =>
        string.Equals(Identity.Of(made.Type, body), name, StringComparison.Ordinal);

    /// <summary>Two new ones of a name are one finding.</summary>
    private static bool IsFirst(ResourceChange made, ResourceChange other) =>
        !other.Makes || string.CompareOrdinal(made.Address, other.Address) < 0;

    private static string Fix(ResourceChange made, ResourceChange other) => other.Action == PlannedAction.Delete
        ? $"Keep the address, or add a moved block from {other.Address} to {made.Address}."
        : "Give it a name of its own.";
}
