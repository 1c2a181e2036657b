using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Tests.Conformance;

/// <summary>Compares values as the recordings say: null, "", 0, false, [] and {} are one; sets have no order.</summary>
internal static class Recorded
{
    public static bool Same(JsonNode? left, JsonNode? right, AttributeSchema? schema)
    {
        if (IsZero(left) && IsZero(right))
        {
            return true;
        }

        return (left, right) switch
        {
            (JsonArray a, JsonArray b) => SameItems(a, b, schema),
            (JsonObject a, JsonObject b) => a.Select(static field => field.Key).Union(b.Select(static field => field.Key), StringComparer.Ordinal)
                .All(key => Same(a[key], b[key], schema?.Block?[key])),
            (JsonArray or JsonObject, _) or (_, JsonArray or JsonObject) => false,
            _ => left?.ToJsonString() == right?.ToJsonString() || SameNumber(left, right),
        };
    }

    private static bool SameItems(JsonArray left, JsonArray right, AttributeSchema? schema)
    {
        var (a, b) = (left.Where(static item => !IsZero(item)).ToList(), right.Where(static item => !IsZero(item)).ToList());
        if (schema?.Kind != AttributeKind.Set)
        {
            return left.Count == right.Count && left.Zip(right).All(pair => Same(pair.First, pair.Second, schema));
        }

        return a.Count == b.Count && a.All(item =>
        {
            var index = b.FindIndex(other => Same(item, other, schema));
            if (index >= 0)
            {
                b.RemoveAt(index);
            }

            return index >= 0;
        });
    }

    private static bool SameNumber(JsonNode? left, JsonNode? right) =>
        left is JsonValue a && right is JsonValue b && a.TryGetValue<double>(out var x) && b.TryGetValue<double>(out var y) && x.Equals(y);

    private static bool IsZero(JsonNode? node) => node switch
    {
        null => true,
        JsonArray list => list.All(IsZero),
        JsonObject map => map.All(static field => IsZero(field.Value)),
        _ => node.ToJsonString() is "\"\"" or "0" or "false" or "0.0",
    };
}
