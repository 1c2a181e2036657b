using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Applying;

/// <summary>Plans, states and the project's answers brought together.</summary>
internal static class Merged
{
    /// <summary>A plan with its unknowns answered; what nobody answers is unset.</summary>
    public static TfObject Completed(ResourceSchema schema, TfValue planned, TfValue answer)
    {
        var merged = Answered(planned, answer);
        var whole = Conforming.Resource(schema, schema.Kind == SchemaKind.DataSource ? Filled(merged, answer) : merged);
        return Emptied(schema.Block, (TfObject)Known(whole));
    }

    /// <summary>The provider stores what Google left out of an answer as empty: a null would be unknown in the next plan.</summary>
    public static TfObject Emptied(BlockSchema schema, TfObject value) => new(value.Fields.ToDictionary(
        static field => field.Key,
        field => schema[field.Key] is { } attribute ? Emptied(attribute, field.Value) : field.Value,
        StringComparer.Ordinal));

    private static TfValue Emptied(AttributeSchema schema, TfValue value) => (schema.Kind, value) switch
    {
        (AttributeKind.List or AttributeKind.Set, TfNull) when schema.Computed => TfValue.Of([]),
        (AttributeKind.Map, TfNull) when schema.Computed => new TfObject(new Dictionary<string, TfValue>(StringComparer.Ordinal)),
        (AttributeKind.List or AttributeKind.Set, TfList list) when schema.Block is { } block => TfValue.Of(list.Values.Select(item => item is TfObject map ? Emptied(block, map) : item)),
        _ => value,
    };

    private static TfValue Answered(TfValue planned, TfValue answer) => (planned, answer) switch
    {
        (TfUnknown, _) => answer,
        (TfObject a, TfObject b) => new TfObject(a.Fields.ToDictionary(static field => field.Key, field => Answered(field.Value, b[field.Key]), StringComparer.Ordinal)),
        (TfList a, TfList b) when a.HasUnknown && a.Values.Length == b.Values.Length => TfValue.Of(a.Values.Zip(b.Values, Answered)),
        _ => planned,
    };

    private static TfValue Filled(TfValue value, TfValue answer) => (value, answer) switch
    {
        (TfObject a, TfObject b) => new TfObject(a.Fields.Keys.Union(b.Fields.Keys, StringComparer.Ordinal).ToDictionary(static key => key, key => a[key].IsNull ? b[key] : a[key], StringComparer.Ordinal)),
        _ => value.IsNull ? answer : value,
    };

    private static TfValue Known(TfValue value) => value switch
    {
        TfUnknown => TfValue.Null,
        TfList list => TfValue.Of(list.Values.Select(Known)),
        TfObject map => new TfObject(map.Fields.ToDictionary(static field => field.Key, static field => Known(field.Value), StringComparer.Ordinal)),
        _ => value,
    };
}
