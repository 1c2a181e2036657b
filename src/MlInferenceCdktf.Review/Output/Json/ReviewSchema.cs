using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace MlInferenceCdktf.Review.Output;

/// <summary>Describes the JSON of reviews as a JSON Schema (draft 2020-12), made of the types it is written from.</summary>
public static class ReviewSchema
{
    private static readonly JsonSchemaExporterOptions s_exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    // Our own words only: apostrophes stay readable.
    private static readonly JsonSerializerOptions s_layout = new(JsonWords.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema, published as <c>docs/review.schema.json</c>.</summary>
    /// <returns>JSON with a line feed at its end.</returns>
    public static string Generate()
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = JsonMapping.Schema };
        foreach (var (key, value) in JsonWords.Options.GetJsonSchemaAsNode(typeof(ReviewView), s_exporter).AsObject().ToArray())
        {
            schema[key] = value?.DeepClone();
        }

        return schema.ToJsonString(s_layout) + "\n";
    }

    private static JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var schema = JsonWords.WordsOf(context.TypeInfo.Type) is { } words
            ? new() { ["enum"] = words }
            : node as JsonObject ?? [];
        if (schema["properties"] is JsonObject properties)
        {
            // Every key is always there; null stands for what is not known.
            schema["required"] = new JsonArray([.. properties.Select(static property => (JsonNode)property.Key)]);
        }

        var described = context.PropertyInfo?.AttributeProvider ?? (ICustomAttributeProvider)context.TypeInfo.Type;
        if (described.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute description, ..])
        {
            schema.Insert(0, "description", description.Description);
        }

        return schema;
    }
}
