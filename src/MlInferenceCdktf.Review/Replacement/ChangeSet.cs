namespace MlInferenceCdktf.Review.Replacement;

/// <summary>All changes of an edit, as the rules look at them.</summary>
internal sealed class ChangeSet(StackDocument oldDocument, IReadOnlyList<ResourceChange> changes)
{
    public IReadOnlyList<ResourceChange> All => changes;

    public IEnumerable<ResourceChange> OfType(string type) => changes.Where(c => string.Equals(c.Type, type, StringComparison.Ordinal));

    /// <summary>What happens to the object that a resolved argument named before the edit; null where it named none of the document.</summary>
    public ResourceChange? OldObject(string? link) => link is ['⟨', ..] && link.IndexOf(':', StringComparison.Ordinal) is > 1 and var end
        ? changes.FirstOrDefault(c => string.Equals(c.OldAddress, link[1..end], StringComparison.Ordinal))
        : null;

    /// <summary>The addresses whose arguments named <paramref name="address"/> before the edit.</summary>
    public IEnumerable<string> OldUsersOf(string address) =>
        oldDocument.Resources
            .Where(r => Traversals.AddressesIn(r.Body, exceptFor: "depends_on").Contains(address))
            .Select(r => r.Address);
}
