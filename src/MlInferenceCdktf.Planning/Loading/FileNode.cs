using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MlInferenceCdktf.Loading;

/// <summary>A line of a file, by the name the user knows the file by; line 0 is the file as a whole.</summary>
internal sealed record FilePlace(string File, int Line)
{
    public override string ToString() => Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}

/// <summary>What a scalar is, by the rules of YAML 1.2's core schema and of JSON.</summary>
internal enum ScalarKind
{
    Text,
    Number,
    Boolean,
    Null,
}

/// <summary>
/// A value of a file. Aliases share values, so a small file can describe a huge tree: <see cref="Size"/> and
/// <see cref="Height"/> count what a walk over the tree would visit, without walking it.
/// </summary>
internal abstract class FileNode(IEnumerable<FileNode> children)
{
    public long Size { get; } = 1 + children.Sum(child => Math.Min(child.Size, int.MaxValue));

    public int Height { get; } = 1 + children.Select(child => child.Height).DefaultIfEmpty().Max();
}

/// <summary>A text, a number, true or false, or nothing.</summary>
internal sealed class FileScalar(ScalarKind kind, string text) : FileNode([])
{
    /// <summary>Stands where a file took away a key of its base.</summary>
    public static FileScalar Removed { get; } = new(ScalarKind.Null, "null");

    public ScalarKind Kind { get; } = kind;

    public string Text { get; } = text;
}

/// <summary>A list; its entries' keys are empty.</summary>
internal sealed class FileList(IReadOnlyList<FileEntry> items) : FileNode(items.Select(item => item.Node))
{
    public IReadOnlyList<FileEntry> Items { get; } = items;
}

/// <summary>Keys and values, in the file's order. A key that stands twice keeps its first value.</summary>
internal sealed class FileMapping : FileNode
{
    private readonly Dictionary<string, FileEntry> _byKey = new(StringComparer.Ordinal);

    public FileMapping(IReadOnlyList<FileEntry> written, IEnumerable<FileEntry>? duplicates = null)
        : base(written.Select(entry => entry.Node))
    {
        Entries = [.. written.Where(entry => _byKey.TryAdd(entry.Key, entry))];
        Duplicates = [.. duplicates ?? [], .. written.Where(entry => !ReferenceEquals(_byKey[entry.Key], entry))];
    }

    public IReadOnlyList<FileEntry> Entries { get; }

    /// <summary>The entries whose keys stood before them already.</summary>
    public IReadOnlyList<FileEntry> Duplicates { get; }

    public bool TryFind(string key, [NotNullWhen(true)] out FileEntry? entry) => _byKey.TryGetValue(key, out entry);
}

/// <summary>A value with its key and the place of that key, or of the value in a list.</summary>
internal sealed record FileEntry(string Key, FilePlace Place, FileNode Node)
{
    public bool IsNull => Node is FileScalar { Kind: ScalarKind.Null };

    /// <summary>The entry's text, when it is one.</summary>
    public string? AsText => Node is FileScalar { Kind: ScalarKind.Text } scalar ? scalar.Text : null;
}
