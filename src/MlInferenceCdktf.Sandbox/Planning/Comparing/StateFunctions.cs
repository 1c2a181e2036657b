using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Planning.Comparing;

/// <summary>The provider's normalization of a configured value.</summary>
internal static class StateFunctions
{
    public static string Apply(string function, string value) => function switch
    {
        // google_storage_bucket.location is kept in capitals; google_monitoring_dashboard.dashboard_json as compact JSON.
        "func1" => value.StartsWith('{') ? SortedJson(value) : value.ToUpperInvariant(),
        // google_compute_instance_template.service_account.scopes are kept as URLs.
        "func2" => Scopes.Full(value),
        "ToLower" => value.ToLowerInvariant(),
        "ToUpper" => value.ToUpperInvariant(),
        _ => value,
    };

    /// <summary>As Go writes JSON: keys in order, no spaces.</summary>
    public static string SortedJson(string text)
    {
        try
        {
            return Sorted(JsonNode.Parse(text))?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? text;
        }
        catch (System.Text.Json.JsonException)
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
