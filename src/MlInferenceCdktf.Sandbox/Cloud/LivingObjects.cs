using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Checks;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud;

/// <summary>What lives in a project, and what follows when an object comes, changes or goes.</summary>
internal sealed class LivingObjects(string project, SimulatedProjectOptions options, ObjectStore store, ReferenceResolver references, ProjectChecks checks)
{
    private readonly LiveSizes _liveSizes = new(options.LiveSizes, store, references);

    /// <summary>By the id in the state, or by one of the short forms that an import accepts.</summary>
    public StoredObject? Find(string type, string id) =>
        store.OfType(type).FirstOrDefault(item => string.Equals(item.Id, id, StringComparison.Ordinal))
        ?? store.OfType(type).FirstOrDefault(item => ImportId.Means(id, item));

    public CloudError? Conflict(StoredObject item) =>
        item.Kind.MayRepeat || !(store.Contains(item.Path) || options.ExistingObjects.Contains(item.Path, StringComparer.Ordinal))
            ? null
            : CloudErrors.AlreadyExists(item.Kind.Conflict.Replace("{project}", project, StringComparison.Ordinal), item.Path, ResourcePath.Last(item.Id));

    /// <summary>Puts an object in with what Google computes.</summary>
    /// <returns>The whole object, the caller's own copy.</returns>
    public JsonObject Write(StoredObject item, StoredObject? before)
    {
        item.Attributes["id"] = item.Id;
        Filler.Apply(item, before, project, references);
        store.Put(item);
        _liveSizes.After(item, before);
        return item.Copy();
    }

    /// <summary>Puts an object in as a state describes it.</summary>
    public void Seed(StoredObject item)
    {
        store.Put(item);
        _liveSizes.Seeded(item);
    }

    /// <summary>Takes an object out, and those that live inside it.</summary>
    public void Remove(StoredObject item)
    {
        store.Remove(item.Path);
        foreach (var part in checks.Parts(item))
        {
            store.Remove(part.Path);
        }
    }
}
