using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Loading;

/// <summary>A value of a file as JSON.</summary>
/// <param name="Node">The JSON, without the parts that could not be read.</param>
/// <param name="IsWhole">Whether every part that was meant could be read; keys that nothing reads do not count.</param>
internal readonly record struct Bound(JsonNode? Node, bool IsWhole)
{
    public static Bound None => new(null, false);
}

/// <summary>Walks a file and the shape of its options side by side, and reports everything that does not fit.</summary>
/// <param name="problems">Where it is reported.</param>
/// <param name="isComplete">Whether all bases could be read; if not, nothing is missing for sure.</param>
internal sealed class NodeBinder(Problems problems, bool isComplete)
{
    private readonly BindingMessages _messages = new(problems);

    public Bound Bind(FileEntry entry, OptionShape shape, string path) => (shape, entry.Node) switch
    {
        (LeafShape leaf, FileScalar scalar) when LeafValue.Read(scalar, leaf) is { } value => new(value, true),
        (ListShape list, FileList node) => BindList(node, list, path),
        (MapShape map, FileMapping node) => BindMap(node, map, path),
        (ObjectShape known, FileMapping node) => BindObject(entry, node, known, path),
        (UnionShape union, FileMapping node) => BindUnion(entry, node, union, path),
        (ObjectShape { Shorthand: { } key }, FileScalar { Kind: ScalarKind.Text } scalar) => new(new JsonObject { [key] = scalar.Text }, true),
        _ => Wrong(entry, shape, path),
    };

    private Bound Wrong(FileEntry entry, OptionShape shape, string path)
    {
        _messages.WrongType(entry, shape, path);
        return Bound.None;
    }

    private Bound BindList(FileList list, ListShape shape, string path)
    {
        var (items, isWhole) = (new JsonArray(), true);
        foreach (var (index, item) in list.Items.Index())
        {
            var bound = BindPresent(item, shape.Item, OptionPath.Item(path, item, index, shape.Item));
            items.Add(bound.Node);
            isWhole &= bound.IsWhole;
        }

        return new(items, isWhole);
    }

    private Bound BindMap(FileMapping mapping, MapShape shape, string path)
    {
        ReportDuplicates(mapping, key => OptionPath.Entry(path, key));
        var (values, isWhole) = (new JsonObject(), true);
        foreach (var entry in mapping.Entries.Where(entry => entry.Node != FileScalar.Removed && (isComplete || !entry.IsNull)))
        {
            var bound = BindPresent(entry, shape.Value, OptionPath.Entry(path, entry.Key));
            isWhole &= bound.IsWhole;
            if (bound.IsWhole)
            {
                values[entry.Key] = bound.Node;
            }
        }

        return new(values, isWhole);
    }

    private Bound BindPresent(FileEntry entry, OptionShape shape, string path)
    {
        if (!entry.IsNull)
        {
            return Bind(entry, shape, path);
        }

        _messages.NoValue(entry, shape, path);
        return Bound.None;
    }

    private Bound BindUnion(FileEntry entry, FileMapping mapping, UnionShape union, string path)
    {
        if (!mapping.TryFind(UnionShape.Discriminator, out var kind) || kind.IsNull)
        {
            if (isComplete)
            {
                _messages.MissingKind(kind ?? entry, union, path);
            }

            return Bound.None;
        }

        if (kind.AsText is { } name && union.Find(name) is { } shape)
        {
            return BindObject(entry, mapping, shape, path);
        }

        _messages.UnknownKind(kind, union, path);
        return Bound.None;
    }

    private Bound BindObject(FileEntry entry, FileMapping mapping, ObjectShape shape, string path)
    {
        ReportDuplicates(mapping, key => OptionPath.Key(path, key));
        var (values, isWhole) = (new JsonObject(), true);
        if (shape.Kind is not null)
        {
            values[UnionShape.Discriminator] = shape.Kind;
        }

        foreach (var child in mapping.Entries)
        {
            if (!shape.TryFind(child.Key, out var property))
            {
                ReportUnknown(child, shape, path);
            }
            else if (!child.IsNull)
            {
                var bound = Bind(child, property.Shape, OptionPath.Key(path, child.Key));
                values[child.Key] = bound.Node;
                isWhole &= bound.IsWhole;
            }
        }

        return new(values, isWhole & HasRequired(entry, mapping, shape, path));
    }

    private bool HasRequired(FileEntry entry, FileMapping mapping, ObjectShape shape, string path)
    {
        var hasAll = true;
        foreach (var property in shape.Properties.Where(property => property.IsRequired))
        {
            var isWritten = mapping.TryFind(property.Name, out var written);
            if (isWritten && !written!.IsNull)
            {
                continue;
            }

            hasAll = false;
            if (isComplete)
            {
                _messages.MissingKey(written ?? entry, property, path);
            }
        }

        return hasAll;
    }

    private void ReportUnknown(FileEntry child, ObjectShape shape, string path)
    {
        if (shape.Kind is null || child.Key is not UnionShape.Discriminator)
        {
            _messages.UnknownKey(child, shape, path);
        }
    }

    private void ReportDuplicates(FileMapping mapping, Func<string, string> path)
    {
        foreach (var entry in mapping.Duplicates)
        {
            _messages.KeyTwice(entry, path(Shown.Plain(entry.Key)));
        }
    }
}
