using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

/// <summary>Single edits of an object, through the first element of every list on the way.</summary>
internal static class Edits
{
    public static void Set(JsonObject target, IReadOnlyList<string> path, JsonNode? value)
    {
        var owner = path.SkipLast(1).Aggregate(target, (parent, step) => Block(parent, step));
        if (value is null)
        {
            owner.Remove(path[^1]);
        }
        else
        {
            owner[path[^1]] = owner[path[^1]] is JsonArray { Count: > 0 } list && list[0] is JsonValue && value is JsonValue ? new JsonArray(value) : value;
        }
    }

    private static JsonObject Block(JsonObject parent, string step) => parent[step] switch
    {
        JsonArray list => list[0]!.AsObject(),
        JsonObject block => block,
        _ => (JsonObject)(parent[step] = new JsonObject()),
    };
}
