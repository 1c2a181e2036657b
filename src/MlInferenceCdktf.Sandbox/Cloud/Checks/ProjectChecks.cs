using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Checks;

/// <summary>What Google checks against the other objects of the project.</summary>
internal sealed class ProjectChecks(ObjectStore store, ReferenceResolver references)
{
    private static readonly Func<Neighbourhood, CloudError?>[] _neighbours =
    [
        SubnetRanges.Check,
        AutoscalerTargets.Check,
        ForwardingRulePorts.Check,
        ForwardingRuleSchemes.Check,
        ForwardingRuleTargets.Check,
        BalancingModes.Check,
        GroupTemplates.Check,
    ];

    /// <summary>Every object that an object names lives, is of the right kind and in the right region.</summary>
    public CloudError? References(StoredObject item) =>
        references.Of(item).Select(use => Reference(item, use.Reference, use.Value, use.Path)).FirstOrDefault(error => error is not null);

    /// <summary>What must hold between an object and those beside it.</summary>
    public CloudError? Neighbours(StoredObject item, StoredObject? before)
    {
        var neighbourhood = new Neighbourhood(item, before, store, references);
        return _neighbours.Select(check => check(neighbourhood)).FirstOrDefault(error => error is not null);
    }

    /// <summary>An object that uses this one and keeps it from being deleted, or null.</summary>
    public StoredObject? Holder(StoredObject item) => Users(item).FirstOrDefault(use => !use.Reference.IsPart).Owner;

    /// <summary>Objects that live inside this one and go with it.</summary>
    public IReadOnlyList<StoredObject> Parts(StoredObject item) =>
        [.. Users(item).Where(use => use.Reference.IsPart).Select(use => use.Owner)];

    private IEnumerable<(StoredObject Owner, Reference Reference)> Users(StoredObject item) =>
        from owner in store.All
        from use in references.Of(owner)
        where string.Equals(use.Path, item.Path, StringComparison.Ordinal)
        select (owner, use.Reference);

    private CloudError? Reference(StoredObject item, Reference reference, string value, string path)
    {
        if (!references.Exists(path) || !HasUniqueId(value, path))
        {
            return CloudErrors.ReferenceNotFound(reference.Argument, path);
        }

        if (store.TryGet(path, out var target) && !reference.Targets.Contains(target.Kind.Type, StringComparer.Ordinal))
        {
            return CloudErrors.Invalid(reference.Argument, value, $"Unexpected resource collection '{ResourcePath.Collection(path)}'.");
        }

        return reference.SameRegion && ResourcePath.Region(path) is { } region && ResourcePath.Region(item.Path) is { } own && !region.Same(own)
            ? CloudErrors.Invalid(reference.Argument, value, $"The referenced resource is in region '{region}'; it must be in region '{own}'.")
            : null;
    }

    // A link with a unique id names one template only, not its successor of the same name.
    private bool HasUniqueId(string value, string path) =>
        ResourcePath.UniqueId(value) is not { } id || !store.TryGet(path, out var target)
        || target.Body.Text("numeric_id") is not { } number || string.Equals(number, id, StringComparison.Ordinal);
}
