using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Values;

/// <summary>Values to JSON and back.</summary>
internal static class JsonValues
{
    public static TfValue Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => TfValue.Of(json.GetString()),
        JsonValueKind.Number => TfValue.Of(json.TryGetDecimal(out var exact) ? exact : (decimal)json.GetDouble()),
        JsonValueKind.True => TfValue.Of(true),
        JsonValueKind.False => TfValue.Of(false),
        JsonValueKind.Array => TfValue.Of(json.EnumerateArray().Select(Read)),
        JsonValueKind.Object => new TfObject(json.EnumerateObject().ToDictionary(static field => field.Name, static field => Read(field.Value), StringComparer.Ordinal)),
        _ => TfValue.Null,
    };

    public static TfValue Read(JsonNode? json)
    {
        using var document = JsonDocument.Parse(json?.ToJsonString() ?? "null");
        return Read(document.RootElement);
    }

    /// <summary>What is unknown is left out.</summary>
    public static JsonNode? Write(TfValue value) => value switch
    {
        TfText text => JsonValue.Create(text.Value),
        TfBool flag => JsonValue.Create(flag.Value),
        TfNumber number when decimal.Truncate(number.Value) == number.Value && Math.Abs(number.Value) <= long.MaxValue => JsonValue.Create((long)number.Value),
        TfNumber number => JsonValue.Create(number.Value),
        TfList list => new JsonArray([.. list.Values.Where(static item => !item.IsUnknown).Select(Write)]),
        TfObject map => new JsonObject(map.Fields.Where(static field => !field.Value.IsUnknown).Select(static field => KeyValuePair.Create(field.Key, Write(field.Value)))),
        _ => null,
    };
}
