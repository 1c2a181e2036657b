using System.Diagnostics.CodeAnalysis;

namespace MlInferenceCdktf.Sandbox.Cloud.Objects;

/// <summary>The project's objects by path, in the order of their paths, so that every answer is the same in every run.</summary>
internal sealed class ObjectStore
{
    private readonly SortedDictionary<string, StoredObject> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _generations = new(StringComparer.Ordinal);

    public IEnumerable<StoredObject> All => _byPath.Values;

    public bool TryGet(string path, [NotNullWhen(true)] out StoredObject? found) => _byPath.TryGetValue(path, out found);

    public bool Contains(string path) => _byPath.ContainsKey(path);

    public void Put(StoredObject item) => _byPath[item.Path] = item;

    public void Remove(string path) => _byPath.Remove(path);

    /// <summary>How often this path was created: a new object under an old name is another object, with other numbers.</summary>
    public int NextGeneration(string path) =>
        _generations[path] = _generations.GetValueOrDefault(path) + 1;

    public IEnumerable<StoredObject> OfType(string type) =>
        All.Where(item => string.Equals(item.Kind.Type, type, StringComparison.Ordinal));
}
