using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MlInferenceCdktf;

/// <summary>An immutable map from text, sorted by key in ordinal order, that equals another map of its kind with the same entries.</summary>
/// <typeparam name="TValue">What it holds.</typeparam>
public abstract class ImmutableMap<TValue> : IReadOnlyDictionary<string, TValue>, IEquatable<ImmutableMap<TValue>>
{
    private protected ImmutableMap(ImmutableSortedDictionary<string, TValue> entries) => Entries = entries;

    /// <inheritdoc />
    public int Count => Entries.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => Entries.Keys;

    /// <inheritdoc />
    public IEnumerable<TValue> Values => Entries.Values;

    private protected static ImmutableSortedDictionary<string, TValue> None { get; } = ImmutableSortedDictionary.Create<string, TValue>(StringComparer.Ordinal);

    private protected ImmutableSortedDictionary<string, TValue> Entries { get; }

    /// <inheritdoc />
    public TValue this[string key] => Entries[key];

    /// <inheritdoc />
    public bool ContainsKey(string key) => Entries.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value) => Entries.TryGetValue(key, out value);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator() => Entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(ImmutableMap<TValue>? other) => other?.GetType() == GetType() && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ImmutableMap<TValue>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (key, value) in Entries)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
