namespace MlInferenceCdktf.Loading;

/// <summary>
/// Lays a file over its base: mappings are merged, everything else is replaced, nothing (null) takes a key away.
/// An object of another kind replaces too, since the keys of its base's kind mean nothing to it.
/// </summary>
internal static class Overlay
{
    public static FileEntry Merge(FileEntry below, FileEntry above, OptionShape? shape)
    {
        if (above.IsNull)
        {
            return above with { Node = FileScalar.Removed };
        }

        return below.Node is FileMapping under && above.Node is FileMapping over && !ChangesKind(under, over, shape)
            ? above with { Node = Merge(under, over, shape) }
            : above;
    }

    private static FileMapping Merge(FileMapping under, FileMapping over, OptionShape? shape) => new(
        [
            .. under.Entries.Select(below => over.TryFind(below.Key, out var above) ? Merge(below, above, ShapeOf(shape, below.Key, under, over)) : below),
            .. over.Entries.Where(above => !under.TryFind(above.Key, out _)),
        ],
        [.. under.Duplicates, .. over.Duplicates]);

    private static bool ChangesKind(FileMapping under, FileMapping over, OptionShape? shape) =>
        shape is UnionShape && KindOf(over) is { } kind && !string.Equals(kind, KindOf(under), StringComparison.Ordinal);

    private static string? KindOf(FileMapping mapping) => mapping.TryFind(UnionShape.Discriminator, out var kind) ? kind.AsText : null;

    private static OptionShape? ShapeOf(OptionShape? shape, string key, FileMapping under, FileMapping over) => shape switch
    {
        ObjectShape known => known.TryFind(key, out var property) ? property.Shape : null,
        MapShape map => map.Value,
        UnionShape union => (KindOf(over) ?? KindOf(under)) is { } kind ? ShapeOf(union.Find(kind), key, under, over) : null,
        _ => null,
    };
}
