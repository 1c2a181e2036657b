using System.Collections.Immutable;
using System.Globalization;

namespace MlInferenceCdktf.Sandbox.Values;

/// <summary>A value as Terraform knows it: null and unknown are values of their own.</summary>
internal abstract record TfValue
{
    public static readonly TfValue Null = new TfNull();
    public static readonly TfValue Unknown = new TfUnknown();

    public bool IsNull => this is TfNull;

    public bool IsUnknown => this is TfUnknown;

    public static TfValue Of(string? text) => text is null ? Null : new TfText(text);

    public static TfValue Of(bool value) => new TfBool(value);

    public static TfValue Of(decimal value) => new TfNumber(value);

    public static TfValue Of(IEnumerable<TfValue> items) => new TfList([.. items]);

    /// <summary>A scalar as the provider's SDK writes it; null for what has no text.</summary>
    public string? Text => this switch
    {
        TfText text => text.Value,
        TfBool flag => flag.Value ? "true" : "false",
        TfNumber number => number.Value.ToString("0.############################", CultureInfo.InvariantCulture),
        _ => null,
    };

    public TfValue this[string field] => this is TfObject map && map.Fields.TryGetValue(field, out var value) ? value : Null;

    public ImmutableArray<TfValue> Items => this is TfList list ? list.Values : [];

    public bool HasUnknown => this switch
    {
        TfUnknown => true,
        TfList list => list.Values.Any(static item => item.HasUnknown),
        TfObject map => map.Fields.Values.Any(static item => item.HasUnknown),
        _ => false,
    };

    /// <summary>Null, "", 0, false and empty containers are one to the provider's SDK.</summary>
    public bool IsZero => this switch
    {
        TfNull => true,
        TfText text => text.Value.Length == 0,
        TfNumber number => number.Value == 0,
        TfBool flag => !flag.Value,
        TfList list => list.Values.IsEmpty,
        TfObject map => map.Fields.Count == 0,
        _ => false,
    };
}

internal sealed record TfNull : TfValue;

internal sealed record TfUnknown : TfValue;

internal sealed record TfBool(bool Value) : TfValue;

internal sealed record TfText(string Value) : TfValue;

/// <summary>Exact: a generated id of 19 digits and 0.8 both survive the way through a state.</summary>
internal sealed record TfNumber(decimal Value) : TfValue;

/// <summary>A list, set or tuple.</summary>
internal sealed record TfList(ImmutableArray<TfValue> Values) : TfValue
{
    public bool Equals(TfList? other) => other is not null && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Values.Length;
}

/// <summary>A map or object.</summary>
internal sealed record TfObject(IReadOnlyDictionary<string, TfValue> Fields) : TfValue
{
    public bool Equals(TfObject? other) =>
        other is not null && Fields.Count == other.Fields.Count
        && Fields.All(field => other.Fields.TryGetValue(field.Key, out var value) && value.Equals(field.Value));

    public override int GetHashCode() => Fields.Count;

    public TfObject With(string field, TfValue value) => new(new Dictionary<string, TfValue>(Fields, StringComparer.Ordinal) { [field] = value });
}
