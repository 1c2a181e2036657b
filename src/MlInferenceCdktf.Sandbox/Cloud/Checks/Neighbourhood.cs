using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Checks;

/// <summary>An object on its way into the project, what it was before, and the others.</summary>
internal sealed record Neighbourhood(StoredObject Item, StoredObject? Before, ObjectStore Store, ReferenceResolver References)
{
    /// <summary>Living objects of the same type, without this one.</summary>
    public IEnumerable<StoredObject> Siblings =>
        Store.OfType(Item.Kind.Type).Where(other => !string.Equals(other.Path, Item.Path, StringComparison.Ordinal));

    /// <summary>The path that an attribute of an object means, or null.</summary>
    public string? PathAt(StoredObject owner, string argument) =>
        References.Of(owner).FirstOrDefault(use => string.Equals(use.Reference.Argument, argument, StringComparison.Ordinal)).Path;

    /// <summary>The living object that an attribute of an object means, or null.</summary>
    public StoredObject? At(StoredObject owner, string argument) =>
        PathAt(owner, argument) is { } path && Store.TryGet(path, out var found) ? found : null;
}
