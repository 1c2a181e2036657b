using MlInferenceCdktf.Sandbox.Planning.Comparing;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Differing;

/// <summary>Texts, numbers and flags: the SDK compares all of them as texts.</summary>
internal sealed class ScalarDiffer(DifferenceLog log)
{
    public TfValue Diff(Place place, TfValue old, TfValue next, bool all)
    {
        var schema = place.Schema;
        var wanted = next.IsNull ? schema.Default : next;
        var oldText = old.Text ?? "";
        var newText = Normalized(schema, wanted) ?? (old.IsNull || wanted.IsUnknown ? "" : ScalarTexts.Zero(schema.Kind));
        if (IsSame(schema, oldText, newText) && !all && !wanted.IsUnknown && (oldText.Length > 0 || log.Exists || !schema.Computed))
        {
            return old;
        }

        var removed = !old.IsNull && wanted.IsNull;
        if (removed && schema.Computed)
        {
            return old;
        }

        var leaf = new Leaf(oldText, newText) { Removed = removed, Unknown = wanted.IsUnknown }.Finish(schema);
        return log.Record(place, leaf, all) switch
        {
            null => old,
            { Unknown: true } => TfValue.Unknown,
            { Removed: true } => TfValue.Null,
            var kept => ScalarTexts.Typed(schema.Kind, kept.New),
        };
    }

    private static string? Normalized(AttributeSchema schema, TfValue wanted) =>
        wanted.Text is { } text && schema.State is { } function ? StateFunctions.Apply(function, text) : wanted.Text;

    private static bool IsSame(AttributeSchema schema, string old, string next) =>
        string.Equals(old, next, StringComparison.Ordinal)
        || (schema.Kind == AttributeKind.Flag && old is "true" or "1" && next is "true" or "1");
}
