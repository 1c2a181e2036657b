using System.Net;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;

namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>Finds the object that an attribute names, in whichever of Google's ways it names it.</summary>
internal sealed class ReferenceResolver(string project, SimulatedProjectOptions options, ObjectStore store, Namer namer)
{
    /// <summary>The path that a reference means, living or not; null when it names nothing of the project (a bare IP).</summary>
    public string? PathOf(Reference reference, string value, StoredObject owner)
    {
        if (reference.MayBeAddress && IPAddress.TryParse(value, out _))
        {
            return store.All.FirstOrDefault(item => HasAddress(item, reference, value))?.Path;
        }

        var path = Canonical(value);
        return path.Contains('/', StringComparison.Ordinal) ? PathOfLink(reference, path) : PathOfName(reference, path, owner);
    }

    /// <summary>The living object behind a link, or null.</summary>
    public StoredObject? Find(string link) => store.TryGet(Canonical(link), out var found) ? found : null;

    /// <summary>True for living objects, for what the user brings along, and for everything of other projects.</summary>
    public bool Exists(string path) =>
        store.Contains(path)
        || options.ExistingObjects.Contains(path, StringComparer.Ordinal)
        || path.EndsWith("/networks/default", StringComparison.Ordinal)
        || path.EndsWith("/subnetworks/default", StringComparison.Ordinal)
        || (ResourcePath.After(path, "projects") is { } other && !string.Equals(other, project, StringComparison.Ordinal));

    /// <summary>All objects that an object names, with the attribute that does.</summary>
    public IEnumerable<(Reference Reference, string Value, string Path)> Of(StoredObject owner) =>
        from reference in owner.Kind.References
        from body in owner.Body.At(reference.Argument)
        where body.Value is not null
        let path = PathOf(reference, body.Value!, owner)
        where path is not null
        select (reference, body.Value!, path);

    private static bool HasAddress(StoredObject item, Reference reference, string address) =>
        reference.Targets.Contains(item.Kind.Type, StringComparer.Ordinal) && string.Equals(item.Body.Text("address"), address, StringComparison.Ordinal);

    private string Canonical(string link)
    {
        var path = ResourcePath.Relative(link, project);
        var byNumber = $"projects/{SimulatedProject.ProjectNumber}/";
        path = path.StartsWith(byNumber, StringComparison.Ordinal) ? $"projects/{project}/{path[byNumber.Length..]}" : path;
        return store.Contains(path) ? path : Alias(path);
    }

    // A managed group's instance group is the group itself; a template is also known by its number.
    private string Alias(string path)
    {
        var managed = path.Replace("/instanceGroups/", "/instanceGroupManagers/", StringComparison.Ordinal);
        if (store.Contains(managed) || !ResourcePath.Collection(path).Equals("instanceTemplates", StringComparison.Ordinal))
        {
            return store.Contains(managed) ? managed : path;
        }

        var number = ResourcePath.Last(path);
        return store.All.FirstOrDefault(item => item.Kind.Type is TemplateKinds.Global or TemplateKinds.Regional
            && string.Equals(item.Body.Text("numeric_id"), number, StringComparison.Ordinal))?.Path ?? path;
    }

    private string PathOfLink(Reference reference, string path) =>
        store.Contains(path) ? path : reference.Targets.Select(type => $"{type}:{path}").FirstOrDefault(store.Contains) ?? path;

    private string PathOfName(Reference reference, string name, StoredObject owner)
    {
        var paths = reference.Targets
            .Select(type => namer.PathOfNamed(KindTable.Of(type, options.IdFormat), name, reference, owner))
            .ToList();
        return paths.FirstOrDefault(Exists) ?? paths[0];
    }
}
