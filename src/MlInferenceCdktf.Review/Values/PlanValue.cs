using System.Globalization;

namespace MlInferenceCdktf.Review.Values;

/// <summary>A value of a plan: what is known, with what is not known yet and what is sensitive marked within it.</summary>
internal sealed class PlanValue
{
    private static readonly PlanValue[] s_none = [];

    private PlanValue(PlanValueKind kind, bool sensitive)
    {
        Kind = kind;
        IsSensitive = sensitive;
    }

    public static PlanValue Null { get; } = new(PlanValueKind.Null, sensitive: false);

    public static PlanValue Unknown { get; } = new(PlanValueKind.Unknown, sensitive: false);

    public PlanValueKind Kind { get; }

    /// <summary>Whether the plan marks it sensitive.</summary>
    public bool IsSensitive { get; }

    /// <summary>The text, or the number or truth as JSON writes it; empty for everything else.</summary>
    public string Raw { get; private init; } = "";

    public IReadOnlyList<PlanValue> Items { get; private init; } = s_none;

    public IReadOnlyDictionary<string, PlanValue> Members { get; private init; } = System.Collections.Frozen.FrozenDictionary<string, PlanValue>.Empty;

    public bool IsNull => Kind == PlanValueKind.Null;

    public bool IsUnknown => Kind == PlanValueKind.Unknown;

    /// <summary>A member. A block that may appear once is a list of one: its member is meant.</summary>
    public PlanValue this[string name] => Kind switch
    {
        PlanValueKind.Map => Members.GetValueOrDefault(name, Null),
        PlanValueKind.List when Items.Count == 1 => Items[0][name],
        PlanValueKind.Unknown => Unknown,
        _ => Null,
    };

    public string? Text => Kind == PlanValueKind.Text ? Raw : null;

    /// <summary>The text, where there is one and it is not empty.</summary>
    public string? Filled => Kind == PlanValueKind.Text && Raw.Length > 0 ? Raw : null;

    /// <summary>Numbers are text in some nested blocks of the provider.</summary>
    public double? Number =>
        Kind is PlanValueKind.Number or PlanValueKind.Text && double.TryParse(Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public int? Int => Number is { } number and > int.MinValue and < int.MaxValue ? (int)number : null;

    public bool IsTrue => Kind == PlanValueKind.Bool && Raw is "true";

    public bool IsFalse => Kind == PlanValueKind.Bool && Raw is "false";

    /// <summary>The provider writes an unset value as null, "", 0, false, [] or {} (real-provider.md §3).</summary>
    public bool IsUnset => Kind switch
    {
        PlanValueKind.Null => true,
        PlanValueKind.Text => Raw.Length == 0,
        PlanValueKind.Bool => Raw is "false",
        PlanValueKind.Number => Number is 0,
        PlanValueKind.List => Items.All(static item => item.IsUnset),
        PlanValueKind.Map => Members.Values.All(static member => member.IsUnset),
        _ => false,
    };

    public bool HasUnknown => Kind switch
    {
        PlanValueKind.Unknown => true,
        PlanValueKind.List => Items.Any(static item => item.HasUnknown),
        PlanValueKind.Map => Members.Values.Any(static member => member.HasUnknown),
        _ => false,
    };

    public IEnumerable<string> Texts => Items.Select(static item => item.Filled).OfType<string>();

    public static PlanValue Of(PlanValueKind kind, string raw, bool sensitive) => new(kind, sensitive) { Raw = raw };

    public static PlanValue Of(PlanValue[] items, bool sensitive) => new(PlanValueKind.List, sensitive) { Items = items };

    public static PlanValue Of(Dictionary<string, PlanValue> members, bool sensitive) => new(PlanValueKind.Map, sensitive) { Members = members };

    public static PlanValue UnknownOf(bool sensitive) => sensitive ? new(PlanValueKind.Unknown, sensitive: true) : Unknown;
}
