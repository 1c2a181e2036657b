using System.Globalization;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;

namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>Gives a new object its path and its Terraform id, and the name that Google makes up where the request has none.</summary>
internal sealed class Namer(string project, SimulatedProjectOptions options, ObjectStore store)
{
    // Enough for any number of equal objects side by side; a name that stays taken is then an ordinary conflict.
    private const int Attempts = 100;

    /// <summary>Names a new object, writing a made-up name into its attributes.</summary>
    public StoredObject Name(ResourceKind kind, JsonObject attributes)
    {
        var body = new Body(attributes);
        var content = attributes.ToJsonString();
        var made = new Dictionary<string, string>(StringComparer.Ordinal);
        var path = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            made.Clear();
            var seed = string.Create(CultureInfo.InvariantCulture, $"{kind.Type}/{content}/{attempt}");
            path = Expand(kind.Path, kind, body, seed, made);
            if (made.Count == 0 || !store.Contains(path))
            {
                var id = Expand(kind.Id, kind, body, seed, made);
                WriteMadeUp(kind, attributes, made);
                return new StoredObject(kind, id, path, $"{path}#{store.NextGeneration(path)}", attributes);
            }
        }

        return new StoredObject(kind, path, path, path, attributes);
    }

    /// <summary>The path of an object of a kind by its short name, in the owner's project and region.</summary>
    public string PathOfNamed(ResourceKind kind, string name, Reference reference, StoredObject owner) =>
        PathTemplate.Expand(kind.Path, placeholder => placeholder switch
        {
            "name" or "service_id" => name,
            "project" when reference.ProjectArgument is { } argument && owner.Body.Text(argument) is { } host => host,
            "region" => ResourcePath.Region(owner.Path) ?? Known(placeholder, owner.Body),
            _ => Known(placeholder, owner.Body) ?? "",
        }) ?? name;

    /// <summary>The path of an object of a state file, from its attributes.</summary>
    public string PathOfSeed(ResourceKind kind, JsonObject attributes, string id) =>
        PathTemplate.Expand(kind.Path, placeholder => string.Equals(placeholder, "number", StringComparison.Ordinal)
            ? ResourcePath.Last(id)
            : Known(placeholder, new Body(attributes))) ?? id;

    private static void WriteMadeUp(ResourceKind kind, JsonObject attributes, Dictionary<string, string> made)
    {
        // Without an id format nothing says that the type has a name at all.
        foreach (var (name, value) in made.Where(pair => kind.Path.Contains($"/{{{pair.Key}}}", StringComparison.Ordinal) && pair.Key is not "number" && !IsUnknown(kind)))
        {
            attributes[name] = value;
        }
    }

    private static bool IsUnknown(ResourceKind kind) =>
        kind.Path.StartsWith(kind.Type, StringComparison.Ordinal) && kind.Id.EndsWith($"/{kind.Noun}/{{name}}", StringComparison.Ordinal);

    private string Expand(string template, ResourceKind kind, Body body, string seed, Dictionary<string, string> made) =>
        PathTemplate.Expand(template, name => Known(name, body) ?? (made.TryGetValue(name, out var earlier) ? earlier : made[name] = MakeUp(name, kind, body, seed)))!;

    private string? Known(string name, Body body) => name switch
    {
        "project" => body.Text(name) is { } text ? ResourcePath.Last(text) : project,
        "region" => body.Text(name) is { } text ? ResourcePath.Last(text) : options.Region,
        "zone" => body.Text(name) is { } text ? ResourcePath.Last(text) : options.Region + "-a",
        "location" => body.Text(name) ?? "global",
        "parent" => body.Text(name) ?? $"projects/{project}",
        "condition_title" => body.Text("condition.title") is { } title ? "/" + title : "",
        _ => body.Text(name),
    };

    // The provider shortens its suffix behind a long prefix, so that the name stays within 63 (id.PrefixedUniqueId and its reduced form).
    private static string Prefixed(string prefix, string suffix) => prefix + (prefix.Length > 37 ? suffix[^9..] : suffix);

    private static string MakeUp(string name, ResourceKind kind, Body body, string seed) =>
        string.Equals(name, "name", StringComparison.Ordinal) && kind.Type is TemplateKinds.Global or TemplateKinds.Regional
            ? Prefixed(body.Text("name_prefix") ?? "terraform-", Identity.NameSuffix(seed))
            : string.Equals(name, "name", StringComparison.Ordinal)
                ? GenericKind.NameOf(kind, body, seed)
                : Identity.ShortId(seed).ToString(CultureInfo.InvariantCulture);
}
