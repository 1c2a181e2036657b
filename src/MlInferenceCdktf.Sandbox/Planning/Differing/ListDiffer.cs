using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Differing;

/// <summary>Lists, element by element at the same index.</summary>
internal sealed class ListDiffer(DifferenceLog log, AttributeDiffer attributes)
{
    public TfValue Diff(Place place, TfValue old, TfValue next, bool all)
    {
        var schema = place.Schema;
        var isSet = Elements.IsSet(schema, next);
        if (old is TfList && !isSet && !next.IsUnknown && schema.Computed)
        {
            return old;
        }

        if (next.IsUnknown)
        {
            var unknown = new Leaf(ScalarTexts.Count(old.Items.Length), "") { Unknown = true, RequiresNew = schema.ForceNew };
            return log.Record(place, unknown, all, ".#") is null ? old : TfValue.Unknown;
        }

        return !all && isSet && old is TfList { Values.IsEmpty: true } && next.Items.IsEmpty ? old : Known(place, old, next, all);
    }

    private TfValue Known(Place place, TfValue old, TfValue next, bool all)
    {
        var before = log.Changes;
        if (Elements.DiffCount(log, place, old, next, all) is not { } length)
        {
            return TfValue.Unknown;
        }

        var items = new List<TfValue>();
        for (var index = 0; index < Math.Max(old.Items.Length, next.Items.Length); index++)
        {
            var item = Element(place, index, old, next, all);
            if (index < length)
            {
                items.Add(item);
            }
        }

        return log.Changes == before && !all ? old : Elements.Whole(place.Schema, items);
    }

    private TfValue Element(Place place, int index, TfValue old, TfValue next, bool all)
    {
        var (oldItem, newItem) = (At(old, index), At(next, index));
        return place.Schema.Block is { } block
            ? attributes.Fields(block, oldItem, newItem, all, child => place.InListElement(index, child))
            : attributes.Diff(place.ListScalar(index), oldItem, newItem, all);
    }

    private static TfValue At(TfValue list, int index) => index < list.Items.Length ? list.Items[index] : TfValue.Null;
}
