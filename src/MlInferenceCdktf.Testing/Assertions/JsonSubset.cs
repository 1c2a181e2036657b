using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing;

/// <summary>Whether a JSON value holds at least what an expectation says; the rules are those of <see cref="TerraformAssertions.ShouldHave"/>.</summary>
internal static class JsonSubset
{
    public static IReadOnlyList<Difference> Compare(JsonNode? expected, JsonNode? actual) => [.. Compare("", expected, actual)];

    private static IEnumerable<Difference> Compare(string path, JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (JsonObject e, JsonObject a) => e.SelectMany(member => Compare(Member(path, member.Key), member.Value, a[member.Key])),
        (JsonObject, JsonArray { Count: 1 } a) => Compare($"{path}[0]", expected, a[0]),
        (JsonArray e, JsonArray a) => CompareLists(path, e, a),
        _ => AreEqual(expected, actual) ? [] : [new Difference(path, expected, actual)],
    };

    private static IEnumerable<Difference> CompareLists(string path, JsonArray expected, JsonArray actual)
    {
        if (expected.Count == 0)
        {
            return actual.Count == 0 ? [] : [new Difference(path, expected, actual)];
        }

        if (expected.Count == actual.Count)
        {
            return expected.Zip(actual).SelectMany((pair, i) => Compare($"{path}[{i}]", pair.First, pair.Second));
        }

        return IsSubsequence(expected, actual) ? [] : [new Difference(path, expected, actual)];
    }

    /// <summary>Taking the earliest match for each element never spoils a later one.</summary>
    private static bool IsSubsequence(JsonArray expected, JsonArray actual)
    {
        var next = 0;
        foreach (var candidate in actual)
        {
            if (next < expected.Count && !Compare("", expected[next], candidate).Any())
            {
                next++;
            }
        }

        return next == expected.Count;
    }

    private static bool AreEqual(JsonNode? expected, JsonNode? actual) =>
        Number(expected) is { } e && Number(actual) is { } a ? e == a : JsonNode.DeepEquals(expected, actual);

    private static decimal? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string Member(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}

/// <summary>One place where the actual value is not the expected one.</summary>
internal sealed record Difference(string Path, JsonNode? Expected, JsonNode? Actual)
{
    public string ToText() =>
        $"  {Path}\n    expected: {CanonicalJson.Line(Expected)}\n    actual:   {(Actual is null ? "(not there)" : CanonicalJson.Line(Actual))}";
}
