using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Tests.Plans;

/// <summary>What a new resource looks like in a plan: its constants are known, its references are not. The recordings hold only its address.</summary>
internal static class CreatedJson
{
    public static JsonObject After(JsonObject body)
    {
        var after = new JsonObject();
        foreach (var (name, value) in body.Where(static member => member.Key is not ("lifecycle" or "//") && !IsReference(member.Value)))
        {
            after[name] = Known(name, value);
        }

        return after;
    }

    public static JsonObject Unknown(JsonObject body)
    {
        var unknown = new JsonObject { ["id"] = true, ["self_link"] = true };
        foreach (var (name, value) in body.Where(static member => member.Key is not ("lifecycle" or "//")))
        {
            if (Part(value) is { } part)
            {
                unknown[name] = value is JsonObject ? new JsonArray(part) : part;
            }
        }

        return unknown;
    }

    private static JsonNode? Known(string name, JsonNode? value) => value switch
    {
        JsonObject block when name is not ("labels" or "metadata") => new JsonArray(After(block)),
        JsonArray list => new JsonArray([.. list.Select(static item => item is JsonObject block ? After(block) : IsReference(item) ? null : item?.DeepClone())]),
        _ => value?.DeepClone(),
    };

    private static JsonNode? Part(JsonNode? value) => value switch
    {
        JsonObject block => Inner(block),
        JsonArray list => new JsonArray([.. list.Select(static item => Part(item) ?? new JsonObject())]),
        _ => IsReference(value) ? JsonValue.Create(true) : null,
    };

    private static JsonObject Inner(JsonObject block)
    {
        var inner = new JsonObject();
        foreach (var (name, value) in block)
        {
            if (Part(value) is { } part)
            {
                inner[name] = value is JsonObject ? new JsonArray(part) : part;
            }
        }

        return inner;
    }

    private static bool IsReference(JsonNode? value) => value is JsonValue text && text.TryGetValue<string>(out var written) && written.StartsWith("${", StringComparison.Ordinal);
}
