using System.Collections.Immutable;
using System.Globalization;
using MlInferenceCdktf.Sandbox.Planning.Comparing;
using MlInferenceCdktf.Sandbox.Protocol;
using MlInferenceCdktf.Sandbox.Schemas;
using MlInferenceCdktf.Sandbox.Values;

namespace MlInferenceCdktf.Sandbox.Planning;

/// <summary>
/// Compares a state with a proposal, attribute by attribute, by the rules of the plugin SDK that the google provider
/// is made with (terraform-plugin-sdk v2): computed values stay, suppressed differences vanish, sets compare by hash.
/// </summary>
internal sealed class AttributeDiffer(TfValue prior, TfValue proposed, bool exists)
{
    private readonly List<ImmutableArray<PathStep>> _replacements = [];

    /// <summary>How many differences were found.</summary>
    public int Changes { get; private set; }

    public IReadOnlyList<ImmutableArray<PathStep>> Replacements => _replacements;

    public TfValue Diff(Place place, TfValue old, TfValue next, bool all = false) => place.Schema.Kind switch
    {
        AttributeKind.List => List(place, old, next, all),
        AttributeKind.Set => Set(place, old, next, all),
        AttributeKind.Map => Map(place, old, next, all),
        _ => Scalar(place, old, next, all),
    };

    /// <summary>A value that the provider itself decided on.</summary>
    public TfValue Customize(AttributeSchema schema, TfValue old, TfValue next)
    {
        if (Equivalence.Same(old, next) && (exists || !next.IsNull))
        {
            return exists ? old : next;
        }

        Changes++;
        if (schema.ForceNew)
        {
            _replacements.Add([PathStep.Of(schema.Name)]);
        }

        return next;
    }

    /// <summary>A change that replaces the object by the provider's code, not by its schema.</summary>
    public void Replace(string name)
    {
        Changes++;
        _replacements.Add([PathStep.Of(name)]);
    }

    private TfValue Scalar(Place place, TfValue old, TfValue next, bool all)
    {
        var schema = place.Schema;
        var wanted = next.IsNull ? schema.Default : next;
        var text = wanted.Text is { } raw && schema.State is { } function ? StateFunctions.Apply(function, raw) : wanted.Text;
        var oldText = old.Text ?? "";
        var newText = text ?? (old.IsNull || wanted.IsUnknown ? "" : Zero(schema.Kind));
        if (SameText(schema, oldText, newText) && !all && !wanted.IsUnknown && (oldText.Length > 0 || exists || !schema.Computed))
        {
            return old;
        }

        var removed = !old.IsNull && wanted.IsNull;
        if (removed && schema.Computed)
        {
            return old;
        }

        var leaf = new Leaf(oldText, newText) { Removed = removed, Unknown = wanted.IsUnknown }.Finish(schema);
        return Record(place, leaf, all) switch
        {
            null => old,
            { Unknown: true } => TfValue.Unknown,
            { Removed: true } => TfValue.Null,
            var kept => Typed(schema.Kind, kept.New),
        };
    }

    private TfValue List(Place place, TfValue old, TfValue next, bool all)
    {
        var schema = place.Schema;
        var isSet = IsSet(schema, next);
        if (old is TfList && !isSet && !next.IsUnknown && schema.Computed)
        {
            return old;
        }

        if (next.IsUnknown)
        {
            var unknown = new Leaf(Count(old.Items.Length), "") { Unknown = true, RequiresNew = schema.ForceNew };
            return Record(place, unknown, all, ".#") is null ? old : TfValue.Unknown;
        }

        if (!all && isSet && old is TfList { Values.IsEmpty: true } && next.Items.IsEmpty)
        {
            return old;
        }

        var before = Changes;
        var length = DiffCount(place, old, next, all);
        if (length is null)
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

        return Changes == before && !all ? old : Whole(schema, items);
    }

    /// <summary>A list or set of scalars with one unknown element is unknown as a whole.</summary>
    private static TfValue Whole(AttributeSchema schema, List<TfValue> items) =>
        schema.Block is null && items.Exists(static item => item.IsUnknown) ? TfValue.Unknown : TfValue.Of(items);

    /// <summary>The length to plan; null where it is unknown.</summary>
    private int? DiffCount(Place place, TfValue old, TfValue next, bool all)
    {
        var (oldLength, newLength) = (old.Items.Length, next.Items.Length);
        var computed = oldLength == 0 && newLength == 0 && place.Schema.Computed;
        if (oldLength == newLength && !computed && !all)
        {
            return newLength;
        }

        var count = place.Schema with { Kind = AttributeKind.Integer };
        var leaf = (computed ? new Leaf("", "") : new Leaf(Count(oldLength), Count(newLength))).Finish(count);
        return Record(place, leaf, all, ".#") switch
        {
            null => oldLength,
            { Unknown: true } => null,
            var kept => int.Parse(kept.New, CultureInfo.InvariantCulture),
        };
    }

    private TfValue Element(Place place, int index, TfValue old, TfValue next, bool all)
    {
        var (oldItem, newItem) = (At(old, index), At(next, index));
        return place.Schema.Block is { } block
            ? Fields(block, oldItem, newItem, all, child => place.InListElement(index, child))
            : Diff(place.ListScalar(index), oldItem, newItem, all);
    }

    private TfObject Fields(BlockSchema block, TfValue old, TfValue next, bool all, Func<AttributeSchema, Place> place) => new(
        block.Attributes.Values.ToDictionary(
            static child => child.Name,
            child => Diff(place(child), old[child.Name], next.IsUnknown ? TfValue.Unknown : next[child.Name], all),
            StringComparer.Ordinal));

    private TfValue Set(Place place, TfValue old, TfValue next, bool all)
    {
        var schema = place.Schema;
        var isSet = IsSet(schema, next);
        if (next.IsUnknown || (!isSet && schema.Computed))
        {
            return UnsetSet(place, old, next, all);
        }

        var oldCodes = Codes(schema, old);
        var newCodes = Codes(schema, next);
        if (!all && isSet && oldCodes.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(newCodes.Keys))
        {
            return old is TfList ? old : Prepared(place, newCodes, oldCodes);
        }

        var before = Changes;
        var kept = new List<TfValue>();
        _ = DiffCount(place, old, next, all);
        foreach (var (code, item) in oldCodes.Where(element => !newCodes.ContainsKey(element.Key)))
        {
            var gone = RemovedElement(place, item);
            if (!gone.IsNull)
            {
                kept.Add(gone);
            }
        }

        foreach (var (code, item) in newCodes)
        {
            kept.Add(SetElement(place, oldCodes.GetValueOrDefault(code) ?? TfValue.Null, item));
        }

        return Changes == before && !all ? old : Whole(schema, kept);
    }

    private TfValue Prepared(Place place, Dictionary<string, TfValue> newCodes, Dictionary<string, TfValue> oldCodes) =>
        TfValue.Of(newCodes.Select(element => SetElement(place, oldCodes.GetValueOrDefault(element.Key) ?? TfValue.Null, element.Value)));

    private TfValue UnsetSet(Place place, TfValue old, TfValue next, bool all)
    {
        if (!next.IsUnknown && old is TfList)
        {
            return old;
        }

        var leaf = new Leaf(old is TfList ? Count(old.Items.Length) : "", "") { Unknown = true }.Finish(place.Schema with { Kind = AttributeKind.Integer });
        return Record(place, leaf, all, ".#") is null ? old : TfValue.Unknown;
    }

    private TfValue SetElement(Place place, TfValue old, TfValue next) => place.Schema.Block is { } block
        ? Fields(block, old, next, all: true, place.InSetElement)
        : Diff(place.SetScalar(), old, next, all: true);

    private TfValue RemovedElement(Place place, TfValue old)
    {
        if (place.Schema.Block is null)
        {
            return Diff(place.SetScalar(), old, TfValue.Null, all: true);
        }

        Changes++;
        return TfValue.Null;
    }

    private TfValue Map(Place place, TfValue old, TfValue next, bool all)
    {
        var schema = place.Schema;
        if (next.HasUnknown)
        {
            return Record(place, new Leaf("", "") { Unknown = true, RequiresNew = schema.ForceNew }, all, ".%") is null ? old : TfValue.Unknown;
        }

        if (next is not TfObject && schema.Computed)
        {
            return old is TfObject || Record(place, new Leaf("", "") { Unknown = true, RequiresNew = schema.ForceNew }, all, ".%") is null ? old : TfValue.Unknown;
        }

        var before = Changes;
        var fields = new Dictionary<string, TfValue>(StringComparer.Ordinal);
        var (oldFields, newFields) = (FieldsOf(old), FieldsOf(next));
        foreach (var key in oldFields.Keys.Union(newFields.Keys, StringComparer.Ordinal))
        {
            var value = MapEntry(place, key, oldFields, newFields, all);
            if (!value.IsNull)
            {
                fields[key] = value;
            }
        }

        return Changes == before && !all ? old : fields.Count == 0 && next.IsNull ? TfValue.Null : new TfObject(fields);
    }

    private TfValue MapEntry(Place place, string key, IReadOnlyDictionary<string, TfValue> old, IReadOnlyDictionary<string, TfValue> next, bool all)
    {
        var (oldValue, newValue) = (old.GetValueOrDefault(key), next.GetValueOrDefault(key));
        var (oldText, newText) = (oldValue?.Text ?? "", newValue?.Text ?? "");
        if (!all && oldValue is not null && newValue is not null && string.Equals(oldText, newText, StringComparison.Ordinal))
        {
            return oldValue;
        }

        var leaf = new Leaf(oldText, newText) { Removed = newValue is null }.Finish(place.Schema);
        return Record(place, leaf, all, "." + key) switch
        {
            null => oldValue ?? TfValue.Null,
            { Removed: true } => TfValue.Null,
            { Unknown: true } => TfValue.Unknown,
            var kept => Typed(place.Schema.ElementKind, kept.New),
        };
    }

    /// <summary>Asks the comparison functions from the inside out; in a set a suppressed difference becomes the old value.</summary>
    private Leaf? Record(Place place, Leaf? leaf, bool all, string suffix = "")
    {
        var inSet = all;
        for (var level = place; leaf is not null && level is not null; level = level.Outer)
        {
            inSet = level == place ? all : level.InSet;
            var asked = level.Schema.Suppress is { } function
                && SuppressFunctions.Suppresses(function, new(place.Key + suffix, leaf.Old, leaf.Unknown ? UnknownText : leaf.New, prior, proposed));
            leaf = !asked ? leaf : inSet ? new Leaf(leaf.Old, leaf.Old) : null;
        }

        if (leaf is null)
        {
            return null;
        }

        Changes++;
        if (leaf.RequiresNew)
        {
            _replacements.Add(place.ReportedPath);
        }

        return leaf;
    }

    /// <summary>What the SDK hands to a comparison function in place of an unknown value.</summary>
    private const string UnknownText = "74D93920-ED26-11E3-AC10-0800200C9A66";

    private static Dictionary<string, TfValue> Codes(AttributeSchema schema, TfValue set)
    {
        var codes = new Dictionary<string, TfValue>(StringComparer.Ordinal);
        foreach (var (index, item) in set.Items.Index())
        {
            codes.TryAdd(item.HasUnknown ? string.Create(CultureInfo.InvariantCulture, $"~{index}") : SetHashes.Code(schema, item), item);
        }

        return codes;
    }

    /// <summary>An empty block list is what no block looks like; an empty list attribute is a value.</summary>
    private static bool IsSet(AttributeSchema schema, TfValue value) => value is TfList list && (!schema.IsBlock || !list.Values.IsEmpty);

    private static TfValue At(TfValue list, int index) => index < list.Items.Length ? list.Items[index] : TfValue.Null;

    private static IReadOnlyDictionary<string, TfValue> FieldsOf(TfValue value) => value is TfObject map ? map.Fields : new Dictionary<string, TfValue>(StringComparer.Ordinal);

    private static bool SameText(AttributeSchema schema, string old, string next) =>
        string.Equals(old, next, StringComparison.Ordinal)
        || (schema.Kind == AttributeKind.Flag && old is "true" or "1" && next is "true" or "1");

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Zero(AttributeKind kind) => kind switch
    {
        AttributeKind.Flag => "false",
        AttributeKind.Integer or AttributeKind.Float => "0",
        _ => "",
    };

    private static TfValue Typed(AttributeKind kind, string text) => kind switch
    {
        AttributeKind.Flag => text.Length == 0 ? TfValue.Null : TfValue.Of(text is "true" or "1"),
        AttributeKind.Integer or AttributeKind.Float => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? TfValue.Of(number) : TfValue.Null,
        _ => TfValue.Of(text),
    };
}
