using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>An attribute that Google computes: set where the request left it out, or always where Google rewrites it.</summary>
/// <param name="Path">The attribute's dotted path; a missing block on the way means that there is nothing to set.</param>
/// <param name="Value">Its value.</param>
internal sealed record Fill(string Path, Func<FillContext, JsonNode?> Value)
{
    /// <summary>Google rewrites what the request says.</summary>
    public bool Always { get; init; }

    public static Fill Text(string path, string value) => new(path, _ => value);

    public static Fill Number(string path, long value) => new(path, _ => value);

    public static Fill Flag(string path, bool value) => new(path, _ => value);

    public static Fill Block(string path, Func<FillContext, JsonObject> block) => new(path, context => new JsonArray(block(context)));

    public static Fill List(string path, params string[] values) => new(path, _ => Texts(values));

    public static Fill Project { get; } = new("project", context => context.Project);

    public static Fill Region { get; } = new("region", context => ResourcePath.Region(context.Item.Path));

    public static Fill SelfLink { get; } = new("self_link", context => context.SelfLink);

    public static Fill CreationTimestamp { get; } = Text("creation_timestamp", Identity.Timestamp);

    public static Fill Fingerprint { get; } = ChangingFingerprint("fingerprint", "");

    public static Fill LabelFingerprint { get; } = ChangingFingerprint("label_fingerprint", "effective_labels");

    public static Fill UniqueId(string path) => new(path, context => Identity.UniqueId(context.Seed));

    public static Fill UniqueIdText(string path) => new(path, context => context.UniqueIdText);

    /// <summary>A fingerprint over one attribute (or the whole object), new with every change of it.</summary>
    public static Fill ChangingFingerprint(string path, string over) => new(path, context => context.Fingerprint(over)) { Always = true };

    /// <summary>A link as Google stores it: the full URL of the object that the request named in its own way.</summary>
    public static Fill FullLink(string path) => new(path, context => context.FullLink(path)) { Always = true };

    public static JsonArray Texts(IEnumerable<string> values) => [.. values.Select(value => (JsonNode?)value)];
}
