using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Tests.Output;

/// <summary>Holds JSON to the part of JSON Schema that our generated schema uses; a key beyond the schema is a fault as well, so nothing is written unpublished.</summary>
internal static class SchemaCheck
{
    public static IReadOnlyList<string> Faults(JsonObject schema, JsonNode? value) => [.. Of(schema, schema, value, "$")];

    private static IEnumerable<string> Of(JsonObject root, JsonObject schema, JsonNode? value, string path)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            return Of(root, Resolve(root, reference), value, path);
        }

        if (schema["enum"] is JsonArray words)
        {
            return words.Any(word => JsonNode.DeepEquals(word, value)) ? [] : [$"{path}: {value} is none of {words.ToJsonString()}"];
        }

        var types = schema["type"] switch { JsonArray several => [.. several.Select(static type => type!.GetValue<string>())], { } one => [one.GetValue<string>()], _ => Array.Empty<string>() };
        var kind = Kind(value);
        if (!types.Contains(kind) && !(kind is "integer" && types.Contains("number")))
        {
            return [$"{path}: {kind} is none of {string.Join(", ", types)}"];
        }

        return value switch
        {
            JsonArray items => items.SelectMany((item, index) => Of(root, schema["items"]!.AsObject(), item, $"{path}[{index}]")),
            JsonObject members => OfMembers(root, schema, members, path),
            _ => [],
        };
    }

    private static IEnumerable<string> OfMembers(JsonObject root, JsonObject schema, JsonObject members, string path)
    {
        var properties = schema["properties"]!.AsObject();
        return (schema["required"]?.AsArray() ?? []).Select(static key => key!.GetValue<string>()).Where(key => !members.ContainsKey(key)).Select(key => $"{path}: {key} is missing")
            .Concat(members.SelectMany(member => properties[member.Key] is JsonObject known ? Of(root, known, member.Value, $"{path}.{member.Key}") : [$"{path}: {member.Key} is not in the schema"]));
    }

    private static JsonObject Resolve(JsonObject root, string reference) =>
        reference[1..].Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode)root, static (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!).AsObject();

    private static string Kind(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.AsValue().TryGetValue<int>(out _) ? "integer" : "number",
        JsonValueKind.String => "string",
        JsonValueKind.Array => "array",
        _ => "object",
    };
}
