using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Planning.Tests.Schema;

/// <summary>Checks a value against the part of JSON Schema that our schema is made of; any other keyword fails.</summary>
internal static class SchemaCheck
{
    public static IReadOnlyList<string> Problems(JsonNode schema, JsonNode? value, string path = "$")
    {
        var problems = new List<string>();
        foreach (var (keyword, rule) in schema.AsObject())
        {
            problems.AddRange(Problems(keyword, rule!, schema, value, path));
        }

        return problems;
    }

    private static IEnumerable<string> Problems(string keyword, JsonNode rule, JsonNode schema, JsonNode? value, string path) => keyword switch
    {
        "$schema" or "title" => [],
        "type" => Is(rule.GetValue<string>(), value) ? [] : [$"{path} is not of type {rule}"],
        "const" => JsonNode.DeepEquals(rule, value) ? [] : [$"{path} is not {rule}"],
        "enum" => rule.AsArray().Any(word => JsonNode.DeepEquals(word, value)) ? [] : [$"{path} is not one of {rule.ToJsonString()}"],
        "pattern" => value is JsonValue text && Regex.IsMatch(text.ToString(), rule.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)) ? [] : [$"{path} does not match {rule}"],
        "required" => rule.AsArray().Where(key => value is JsonObject o && !o.ContainsKey(key!.GetValue<string>())).Select(key => $"{path}.{key} is missing"),
        "items" => value is JsonArray list ? list.SelectMany((item, i) => Problems(rule, item, $"{path}[{i}]")) : [],
        "properties" => value is JsonObject known
            ? rule.AsObject().Where(p => known.ContainsKey(p.Key)).SelectMany(p => Problems(p.Value!, known[p.Key], $"{path}.{p.Key}"))
            : [],
        "additionalProperties" => value is JsonObject all
            ? all.Where(p => schema["properties"]?[p.Key] is null).SelectMany(p => rule is JsonValue ? [$"{path}.{p.Key} is unknown"] : Problems(rule, p.Value, $"{path}.{p.Key}"))
            : [],
        "oneOf" => Branches(rule, value, path) is var fitting && fitting == 1 ? [] : [$"{path} fits {fitting} of {rule.AsArray().Count} branches"],
        "anyOf" => Branches(rule, value, path) > 0 ? [] : [$"{path} fits no branch"],
        _ => [$"the schema says {keyword}, which this check does not know"],
    };

    private static int Branches(JsonNode rules, JsonNode? value, string path) => rules.AsArray().Count(branch => Problems(branch!, value, path).Count == 0);

    private static bool Is(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
        ("integer", JsonValueKind.Number) => !value!.ToJsonString().Contains('.', StringComparison.Ordinal),
        _ => false,
    };
}
