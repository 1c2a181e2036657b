using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>The provider's normalization of a configured value. What is not here stays as it is written.</summary>
internal static class StateFunctions
{
    private static readonly JsonSerializerOptions AsGo = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Func<string, string>> Functions = new(StringComparer.Ordinal)
    {
        ["google_compute_instance.func1"] = Scopes.Full,
        ["google_compute_instance_from_template.func1"] = Scopes.Full,
        ["google_compute_instance_template.func2"] = Scopes.Full,
        ["google_compute_region_instance_template.func2"] = Scopes.Full,
        ["google_monitoring_dashboard.func1"] = SortedJson,
        ["google_storage_bucket.func1"] = Capitals,
        ["google_storage_bucket.func5"] = Capitals,
    };

    public static IEnumerable<string> Names => Functions.Keys;

    public static string Apply(string function, string value) => Functions.TryGetValue(function, out var normalize) ? normalize(value) : value;

    private static string Capitals(string text) => text.ToUpperInvariant();

    /// <summary>As Go writes JSON: keys in order, no spaces.</summary>
    private static string SortedJson(string text)
    {
        try
        {
            return Sorted(JsonNode.Parse(text))?.ToJsonString(AsGo) ?? text;
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => KeyValuePair.Create(field.Key, Sorted(field.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
