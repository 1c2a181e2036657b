using System.Globalization;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Differing;

/// <summary>What lists and sets have in common: they are there or not, they have a count, they are planned as a whole.</summary>
internal static class Elements
{
    /// <summary>An empty block list is what no block looks like; an empty list attribute is a value.</summary>
    public static bool IsSet(AttributeSchema schema, TfValue value) => value is TfList list && (!schema.IsBlock || !list.Values.IsEmpty);

    /// <summary>The length to plan; null where it is unknown.</summary>
    public static int? DiffCount(DifferenceLog log, Place place, TfValue old, TfValue next, bool all)
    {
        var (oldLength, newLength) = (old.Items.Length, next.Items.Length);
        var computed = oldLength == 0 && newLength == 0 && place.Schema.Computed;
        if (oldLength == newLength && !computed && !all)
        {
            return newLength;
        }

        var count = place.Schema with { Kind = AttributeKind.Integer };
        var leaf = (computed ? new Leaf("", "") : new Leaf(ScalarTexts.Count(oldLength), ScalarTexts.Count(newLength))).Finish(count);
        return log.Record(place, leaf, all, ".#") switch
        {
            null => oldLength,
            { Unknown: true } => null,
            var kept => int.Parse(kept.New, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A list or set of scalars with one unknown element is unknown as a whole.</summary>
    public static TfValue Whole(AttributeSchema schema, List<TfValue> items) =>
        schema.Block is null && items.Exists(static item => item.IsUnknown) ? TfValue.Unknown : TfValue.Of(items);
}
