using System.Diagnostics.CodeAnalysis;

namespace MlInferenceCdktf.Loading;

/// <summary>What a value of a file may look like: read from the options' types, so that files, schema and C# cannot disagree.</summary>
internal abstract record OptionShape;

/// <summary>What a leaf is written as.</summary>
internal enum LeafKind
{
    Text,
    WholeNumber,
    Number,
    Boolean,
    Duration,

    /// <summary>One of a closed set of words.</summary>
    Word,
}

/// <summary>A value without parts.</summary>
/// <param name="Type">The type it is read as.</param>
/// <param name="Kind">What it is written as.</param>
/// <param name="Words">The words of a closed set.</param>
internal sealed record LeafShape(Type Type, LeafKind Kind, ValueList<string> Words) : OptionShape;

/// <summary>A list.</summary>
internal sealed record ListShape(OptionShape Item) : OptionShape;

/// <summary>Keys that the user chooses.</summary>
internal sealed record MapShape(OptionShape Value) : OptionShape;

/// <summary>One of several kinds of object, told apart by the key <c>kind</c>.</summary>
internal sealed record UnionShape(ValueList<ObjectShape> Kinds) : OptionShape
{
    public const string Discriminator = "kind";

    public IEnumerable<string> KindNames => Kinds.Select(kind => kind.Kind!);

    public ObjectShape? Find(string kind) => Kinds.FirstOrDefault(shape => string.Equals(shape.Kind, kind, StringComparison.Ordinal));
}

/// <summary>Known keys.</summary>
/// <param name="Properties">The keys.</param>
/// <param name="Kind">The kind in a union; null outside of one.</param>
/// <param name="Shorthand">The key whose text may stand for the whole object; null when there is none.</param>
internal sealed record ObjectShape(ValueList<OptionProperty> Properties, string? Kind = null, string? Shorthand = null) : OptionShape
{
    /// <summary>The keys that may be written, in ordinal order.</summary>
    public IEnumerable<string> Keys =>
        Properties.Select(property => property.Name)
            .Concat(Kind is null ? [] : [UnionShape.Discriminator])
            .Order(StringComparer.Ordinal);

    public bool TryFind(string key, [NotNullWhen(true)] out OptionProperty? property)
    {
        property = Properties.FirstOrDefault(p => string.Equals(p.Name, key, StringComparison.Ordinal));
        return property is not null;
    }
}

/// <summary>A key of an object.</summary>
internal sealed record OptionProperty(string Name, OptionShape Shape, bool IsRequired);
