using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing;

/// <summary>One text for one document.</summary>
internal static class CanonicalJson
{
    // Read by people, never put into a web page: quotes, signs and letters stay what they are.
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new(OneLine)
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    public static string Write(JsonObject root) => Sorted(root)!.ToJsonString(Indented) + "\n";

    /// <summary>A value on one line, for messages.</summary>
    public static string Line(JsonNode? value) =>
        value is null ? "null" : Sorted(value)!.ToJsonString(OneLine);

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, Sorted(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
