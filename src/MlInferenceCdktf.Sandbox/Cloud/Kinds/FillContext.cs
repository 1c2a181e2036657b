using System.Globalization;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>What a computed attribute may look at.</summary>
/// <param name="Item">The object being written.</param>
/// <param name="Before">What it was before the change, or null.</param>
/// <param name="Project">The project's id.</param>
/// <param name="References">Finds what links mean.</param>
/// <param name="Parent">The block that holds the attribute.</param>
/// <param name="Index">The block's place in its list.</param>
/// <param name="Existing">What the request says.</param>
internal sealed record FillContext(
    StoredObject Item,
    StoredObject? Before,
    string Project,
    ReferenceResolver References,
    JsonObject Parent,
    int Index,
    JsonNode? Existing)
{
    public string Seed => Item.Seed;

    public Body Body => Item.Body;

    public Body Block => new(Parent);

    public string SelfLink => ResourcePath.ComputeBase + Item.Path;

    public string UniqueIdText => Identity.UniqueId(Seed).ToString(CultureInfo.InvariantCulture);

    public StoredObject? Find(string link) => References.Find(link);

    /// <summary>
    /// The full URL of what the attribute names: of the name where it was a number or a short name, but of the very
    /// collection that it named (an instance group stays one, though its manager is the object).
    /// </summary>
    public string? FullLink(string argument)
    {
        if (new Body(Existing).Value is not { } link)
        {
            return null;
        }

        var stated = ResourcePath.Relative(link, Project);
        var meant = Item.Kind.References.FirstOrDefault(row => row.Argument.Same(argument)) is { } reference
            ? References.PathOf(reference, link, Item) ?? stated
            : stated;
        var path = stated.Contains('/', StringComparison.Ordinal) && !ResourcePath.Collection(meant).Same(ResourcePath.Collection(stated)) ? stated : meant;
        return path.StartsWith("projects/", StringComparison.Ordinal) ? ResourcePath.ComputeBase + path : link;
    }

    /// <summary>A fingerprint of an attribute, or of the whole object where none is named; it stays while those stay.</summary>
    public JsonNode? Fingerprint(string over)
    {
        var content = Content(Item, over);
        return Existing is not null && Before is not null && string.Equals(content, Content(Before, over), StringComparison.Ordinal)
            ? null
            : Identity.Fingerprint(content);
    }

    private static string Content(StoredObject item, string over)
    {
        if (over.Length > 0)
        {
            return item.Attributes[over]?.ToJsonString() ?? "";
        }

        var content = item.Copy();
        content.Remove("fingerprint");
        // The autoscaler's doing, not the owner's: no edit of the group.
        content.Remove("target_size");
        return content.ToJsonString();
    }
}
