namespace MlInferenceCdktf.Review.Replacement;

/// <summary>All changes of an edit, as the rules look at them.</summary>
internal sealed class ChangeSet(StackDocument oldDocument, IReadOnlyList<ResourceChange> changes)
{
    public IReadOnlyList<ResourceChange> All => changes;

    public IEnumerable<ResourceChange> OfType(string type) => changes.Where(c => string.Equals(c.Type, type, StringComparison.Ordinal));

    /// <summary>The addresses whose arguments named <paramref name="address"/> before the edit.</summary>
    public IEnumerable<string> OldUsersOf(string address) =>
        oldDocument.Resources
            .Where(r => Traversals.AddressesIn(r.Body, exceptFor: "depends_on").Contains(address))
            .Select(r => r.Address);
}
