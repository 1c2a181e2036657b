using System.Globalization;
using MlInferenceCdktf.Sandbox.Planning.Comparing;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Differing;

/// <summary>Sets: an element is known by its hash, and one of another hash is new as a whole.</summary>
internal sealed class SetDiffer(DifferenceLog log, AttributeDiffer attributes)
{
    public TfValue Diff(Place place, TfValue old, TfValue next, bool all)
    {
        var schema = place.Schema;
        var isSet = Elements.IsSet(schema, next);
        if (next.IsUnknown || (!isSet && schema.Computed))
        {
            return Unset(place, old, next, all);
        }

        var (oldCodes, newCodes) = (Codes(schema, old), Codes(schema, next));
        if (!all && isSet && oldCodes.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(newCodes.Keys))
        {
            return old is TfList ? old : TfValue.Of(Proposed(place, oldCodes, newCodes));
        }

        var before = log.Changes;
        _ = Elements.DiffCount(log, place, old, next, all);
        List<TfValue> kept = [.. Removed(place, oldCodes, newCodes), .. Proposed(place, oldCodes, newCodes)];
        return log.Changes == before && !all ? old : Elements.Whole(schema, kept);
    }

    private TfValue Unset(Place place, TfValue old, TfValue next, bool all)
    {
        if (!next.IsUnknown && old is TfList)
        {
            return old;
        }

        var leaf = new Leaf(old is TfList ? ScalarTexts.Count(old.Items.Length) : "", "") { Unknown = true }.Finish(place.Schema with { Kind = AttributeKind.Integer });
        return log.Record(place, leaf, all, ".#") is null ? old : TfValue.Unknown;
    }

    /// <summary>What a comparison function keeps of the elements that are no longer proposed.</summary>
    private IEnumerable<TfValue> Removed(Place place, Dictionary<string, TfValue> oldCodes, Dictionary<string, TfValue> newCodes) =>
        oldCodes.Where(element => !newCodes.ContainsKey(element.Key)).Select(element => Removed(place, element.Value)).Where(static item => !item.IsNull);

    private TfValue Removed(Place place, TfValue old)
    {
        if (place.Schema.Block is null)
        {
            return attributes.Diff(place.SetScalar(), old, TfValue.Null, all: true);
        }

        log.Add();
        return TfValue.Null;
    }

    private IEnumerable<TfValue> Proposed(Place place, Dictionary<string, TfValue> oldCodes, Dictionary<string, TfValue> newCodes) =>
        newCodes.Select(element => Element(place, oldCodes.GetValueOrDefault(element.Key) ?? TfValue.Null, element.Value));

    private TfValue Element(Place place, TfValue old, TfValue next) => place.Schema.Block is { } block
        ? attributes.Fields(block, old, next, all: true, place.InSetElement)
        : attributes.Diff(place.SetScalar(), old, next, all: true);

    /// <summary>An element with an unknown is like no other.</summary>
    private static Dictionary<string, TfValue> Codes(AttributeSchema schema, TfValue set)
    {
        var codes = new Dictionary<string, TfValue>(StringComparer.Ordinal);
        foreach (var (index, item) in set.Items.Index())
        {
            codes.TryAdd(item.HasUnknown ? string.Create(CultureInfo.InvariantCulture, $"~{index}") : SetHashes.Code(schema, item), item);
        }

        return codes;
    }
}
