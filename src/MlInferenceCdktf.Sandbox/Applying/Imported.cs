using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Applying;

/// <summary>
/// A state made of an object alone. Google tells the defaults of what was never set, and the provider sets arguments that
/// Google does not know to theirs ("Explicitly set virtual fields to default values on import").
/// </summary>
internal static class Imported
{
    public static TfObject State(ResourceSchema schema, TfValue answer)
    {
        var whole = Conforming.Resource(schema, answer);
        return Merged.Emptied(schema.Block, new(whole.Fields.ToDictionary(
            static field => field.Key,
            field => schema.Block[field.Key] is { } attribute ? Defaulted(attribute, field.Value) : field.Value,
            StringComparer.Ordinal)));
    }

    private static TfValue Defaulted(AttributeSchema schema, TfValue value) => (value, schema.Block) switch
    {
        (TfNull, _) => schema.Default,
        (TfList list, { } block) => TfValue.Of(list.Values.Select(item => item is TfObject map ? Defaulted(block, map) : item)),
        _ => value,
    };

    private static TfObject Defaulted(BlockSchema schema, TfObject value) => new(value.Fields.ToDictionary(
        static field => field.Key,
        field => schema[field.Key] is { } attribute ? Defaulted(attribute, field.Value) : field.Value,
        StringComparer.Ordinal));
}
