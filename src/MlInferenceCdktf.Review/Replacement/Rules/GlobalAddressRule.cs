namespace MlInferenceCdktf.Review.Replacement;

/// <summary>The anycast address is in DNS, in allow lists and in clients: it stays as long as the service.</summary>
internal static class GlobalAddressRule
{
    public static IEnumerable<Violation> Check(ChangeSet set) =>
        from change in set.OfType("google_compute_global_address")
        where change.Removes
        select new Violation(
            ViolationKind.GlobalAddressLost,
            change.Address,
            change.Action == PlannedAction.Replace
                ? $"is replaced ({string.Join(", ", change.Paths)}): the service loses its IP. Nothing of an address may change."
                : "is deleted: the service loses its IP. Keep it under its address, or move it with a moved block.");
}
