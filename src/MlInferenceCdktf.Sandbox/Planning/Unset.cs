using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning;

/// <summary>What a new object leaves to Google is unknown until it is applied.</summary>
internal static class Unset
{
    public static TfObject Computed(BlockSchema schema, TfValue value) => new(FieldsOf(value).ToDictionary(
        static field => field.Key,
        field => schema[field.Key] is { } attribute ? Computed(attribute, field.Value) : field.Value,
        StringComparer.Ordinal));

    private static TfValue Computed(AttributeSchema schema, TfValue value) => value switch
    {
        TfNull when schema.Computed => TfValue.Unknown,
        TfList list when schema is { IsBlock: true, Block: { } block } => TfValue.Of(list.Values.Select(item => item is TfObject ? Computed(block, item) : item)),
        _ => value,
    };

    private static IReadOnlyDictionary<string, TfValue> FieldsOf(TfValue value) => ((TfObject)value).Fields;
}
