using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Loading;

namespace MlInferenceCdktf;

/// <summary>Describes <c>inference.yaml</c> to editors as a JSON Schema (draft 2020-12), made of the same metadata as the loader.</summary>
public static class InferenceSchema
{
    private const string DurationPattern = "^([0-9]+h([0-9]+m)?([0-9]+s)?|[0-9]+m([0-9]+s)?|[0-9]+s)$";

    // Apostrophes and angle brackets stay readable; nobody puts a schema into a page's script.
    private static readonly JsonSerializerOptions s_layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of a file that stands alone.</summary>
    /// <returns>JSON, the same on every machine, with a line feed at its end.</returns>
    public static string Generate() => Write("inference.yaml", isPart: false);

    /// <summary>The schema of a base, or of a file that has one: nothing is required in it, and null takes a key of the base away.</summary>
    /// <returns>JSON, the same on every machine, with a line feed at its end.</returns>
    public static string GeneratePart() => Write("a part of inference.yaml", isPart: true);

    private static string Write(string title, bool isPart)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (key, value) in OfObject(OptionShapes.File, isPart).ToArray())
        {
            schema[key] = value?.DeepClone();
        }

        return schema.ToJsonString(s_layout) + "\n";
    }

    private static JsonObject Of(OptionShape shape, bool isPart) => shape switch
    {
        LeafShape leaf => OfLeaf(leaf),
        // A list replaces its base's as a whole, so its items are whole in every file.
        ListShape list => new() { ["type"] = "array", ["items"] = Of(list.Item, isPart: false) },
        MapShape map => new() { ["type"] = "object", ["additionalProperties"] = OrNull(Of(map.Value, isPart), isPart) },
        // Without its kind, a part can be of several kinds at once.
        UnionShape union => new() { [isPart ? "anyOf" : "oneOf"] = new JsonArray([.. union.Kinds.Select(kind => OfObject(kind, isPart))]) },
        ObjectShape { Shorthand: { } key } known => new()
        {
            ["oneOf"] = new JsonArray(Of(known.Properties.Single(p => string.Equals(p.Name, key, StringComparison.Ordinal)).Shape, isPart), OfObject(known, isPart)),
        },
        _ => OfObject((ObjectShape)shape, isPart),
    };

    private static JsonObject OfObject(ObjectShape shape, bool isPart)
    {
        var properties = new JsonObject();
        if (shape.Kind is not null)
        {
            properties[UnionShape.Discriminator] = new JsonObject { ["const"] = shape.Kind };
        }

        foreach (var property in shape.Properties)
        {
            properties[property.Name] = OrNull(Of(property.Shape, isPart), isPart);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        string[] required = [.. shape.Kind is null ? [] : new[] { UnionShape.Discriminator }, .. shape.Properties.Where(p => p.IsRequired).Select(p => p.Name)];
        if (required.Length > 0 && !isPart)
        {
            schema["required"] = Words(required);
        }

        return schema;
    }

    private static JsonObject OfLeaf(LeafShape leaf) => leaf.Kind switch
    {
        LeafKind.Boolean => new() { ["type"] = "boolean" },
        LeafKind.WholeNumber => new() { ["type"] = "integer" },
        LeafKind.Number => new() { ["type"] = "number" },
        LeafKind.Duration => new() { ["type"] = "string", ["pattern"] = DurationPattern },
        LeafKind.Word => new() { ["enum"] = Words(leaf.Words) },
        _ => new() { ["type"] = "string" },
    };

    private static JsonObject OrNull(JsonObject schema, bool isPart) =>
        isPart ? new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) } : schema;

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
