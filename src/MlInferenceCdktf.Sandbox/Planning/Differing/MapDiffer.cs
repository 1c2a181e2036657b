using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning.Differing;

/// <summary>Maps of scalars, key by key.</summary>
internal sealed class MapDiffer(DifferenceLog log)
{
    private static readonly Dictionary<string, TfValue> Empty = new(StringComparer.Ordinal);

    public TfValue Diff(Place place, TfValue old, TfValue next, bool all)
    {
        if (next.HasUnknown)
        {
            return Unknown(place, old, all);
        }

        if (next is not TfObject && place.Schema.Computed)
        {
            return old is TfObject ? old : Unknown(place, old, all);
        }

        var before = log.Changes;
        var fields = Entries(place, FieldsOf(old), FieldsOf(next), all);
        return log.Changes == before && !all ? old : fields.Count == 0 && next.IsNull ? TfValue.Null : new TfObject(fields);
    }

    private TfValue Unknown(Place place, TfValue old, bool all) =>
        log.Record(place, new Leaf("", "") { Unknown = true, RequiresNew = place.Schema.ForceNew }, all, ".%") is null ? old : TfValue.Unknown;

    private Dictionary<string, TfValue> Entries(Place place, IReadOnlyDictionary<string, TfValue> old, IReadOnlyDictionary<string, TfValue> next, bool all)
    {
        var fields = new Dictionary<string, TfValue>(StringComparer.Ordinal);
        foreach (var key in old.Keys.Union(next.Keys, StringComparer.Ordinal))
        {
            var value = Entry(place, key, old.GetValueOrDefault(key), next.GetValueOrDefault(key), all);
            if (!value.IsNull)
            {
                fields[key] = value;
            }
        }

        return fields;
    }

    private TfValue Entry(Place place, string key, TfValue? old, TfValue? next, bool all)
    {
        var (oldText, newText) = (old?.Text ?? "", next?.Text ?? "");
        if (!all && old is not null && next is not null && string.Equals(oldText, newText, StringComparison.Ordinal))
        {
            return old;
        }

        var leaf = new Leaf(oldText, newText) { Removed = next is null }.Finish(place.Schema);
        return log.Record(place, leaf, all, "." + key) switch
        {
            null => old ?? TfValue.Null,
            { Removed: true } => TfValue.Null,
            { Unknown: true } => TfValue.Unknown,
            var kept => ScalarTexts.Typed(place.Schema.ElementKind, kept.New),
        };
    }

    private static IReadOnlyDictionary<string, TfValue> FieldsOf(TfValue value) => value is TfObject map ? map.Fields : Empty;
}
