using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Schemas;

/// <summary>Brings a value into its schema's shape: every attribute is there, nothing else is, scalars have their type.</summary>
internal static class Conforming
{
    public static TfObject Resource(ResourceSchema schema, TfValue value)
    {
        var fields = Fields(schema.Block, value);
        if (schema.Kind != SchemaKind.Provider)
        {
            fields.TryAdd("id", Scalar(AttributeKind.Text, value["id"]));
        }

        if (schema.Timeouts.Count > 0)
        {
            fields["timeouts"] = value["timeouts"] is TfObject timeouts
                ? new TfObject(schema.Timeouts.ToDictionary(static name => name, name => timeouts[name], StringComparer.Ordinal))
                : TfValue.Null;
        }

        return new(fields);
    }

    public static TfObject Block(BlockSchema schema, TfValue value) => new(Fields(schema, value));

    public static TfValue Attribute(AttributeSchema schema, TfValue value) => (schema.Kind, value) switch
    {
        (_, TfUnknown) => value,
        (AttributeKind.List or AttributeKind.Set, TfList list) when schema.Block is { } block => TfValue.Of(list.Values.Select(item => item.IsUnknown ? item : Block(block, item))),
        (AttributeKind.List or AttributeKind.Set, TfList list) => TfValue.Of(list.Values.Select(item => Scalar(schema.ElementKind, item))),
        (AttributeKind.List or AttributeKind.Set, _) => schema.IsBlock ? TfValue.Of([]) : TfValue.Null,
        (AttributeKind.Map, TfObject map) => new TfObject(map.Fields.ToDictionary(static field => field.Key, field => Scalar(schema.ElementKind, field.Value), StringComparer.Ordinal)),
        (AttributeKind.Map, _) => TfValue.Null,
        _ => Scalar(schema.Kind, value),
    };

    private static Dictionary<string, TfValue> Fields(BlockSchema schema, TfValue value) =>
        schema.Attributes.Values.ToDictionary(static attribute => attribute.Name, attribute => Attribute(attribute, value[attribute.Name]), StringComparer.Ordinal);

    private static TfValue Scalar(AttributeKind kind, TfValue value) => (kind, value.Text) switch
    {
        (_, null) => value.IsUnknown ? value : TfValue.Null,
        (AttributeKind.Text or AttributeKind.Map, var text) => TfValue.Of(text),
        (AttributeKind.Flag, var text) => text.Length == 0 ? TfValue.Null : TfValue.Of(text is "true" or "1"),
        (AttributeKind.Integer or AttributeKind.Float, var text) => decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? TfValue.Of(number) : TfValue.Null,
        _ => value,
    };
}
