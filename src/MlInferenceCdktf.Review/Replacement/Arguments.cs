using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>Reads arguments of resolved bodies.</summary>
internal static class Arguments
{
    public static string? Text(this JsonObject? body, string name) => body?[name] is JsonValue value ? value.ToString() : null;

    /// <summary>The first block of a name: Terraform writes a single one as an object or as a list of one.</summary>
    public static JsonObject? Block(this JsonObject? body, string name) => body.Blocks(name).FirstOrDefault();

    public static IEnumerable<JsonObject> Blocks(this JsonObject? body, string name) => Blocks(body?[name]);

    public static IEnumerable<JsonObject> Blocks(JsonNode? node) => node switch
    {
        JsonObject single => [single],
        JsonArray several => several.OfType<JsonObject>(),
        _ => [],
    };

    public static IEnumerable<string> Texts(this JsonObject? body, string name) => body?[name] switch
    {
        JsonArray several => several.OfType<JsonValue>().Select(static value => value.ToString()),
        JsonValue single => [single.ToString()],
        _ => [],
    };

    public static bool CreatesBeforeDestroy(this JsonObject? body) =>
        string.Equals(body.Block("lifecycle").Text("create_before_destroy"), "true", StringComparison.OrdinalIgnoreCase);
}
