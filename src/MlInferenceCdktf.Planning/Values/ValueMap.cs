using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>
/// An immutable map of text to text, sorted by key in ordinal order, that equals another map with the same entries.
/// Write it as a dictionary: <c>Labels = new Dictionary&lt;string, string&gt; { ["team"] = "chat" }</c>.
/// </summary>
[JsonConverter(typeof(ValueMapJsonConverter))]
public sealed class ValueMap : IReadOnlyDictionary<string, string>, IEquatable<ValueMap>
{
    private readonly ImmutableSortedDictionary<string, string> _entries;

    private ValueMap(ImmutableSortedDictionary<string, string> entries) => _entries = entries;

    /// <summary>The map without entries.</summary>
    public static ValueMap Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <inheritdoc />
    public int Count => _entries.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => _entries.Keys;

    /// <inheritdoc />
    public IEnumerable<string> Values => _entries.Values;

    /// <inheritdoc />
    public string this[string key] => _entries[key];

    /// <summary>Copies entries into a map; a key given twice keeps its last value.</summary>
    /// <param name="entries">The entries.</param>
    public static ValueMap From(IEnumerable<KeyValuePair<string, string>> entries) =>
        new(Empty._entries.SetItems(entries));

    /// <summary>This map with the entries of another, which win.</summary>
    /// <param name="other">The entries to add.</param>
    public ValueMap With(IEnumerable<KeyValuePair<string, string>> other) => new(_entries.SetItems(other));

    /// <inheritdoc />
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(ValueMap? other) => other is not null && _entries.SequenceEqual(other._entries);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ValueMap);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (key, value) in _entries)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The entries as <c>key=value</c>, separated by commas.</summary>
    public override string ToString() => string.Join(", ", _entries.Select(e => $"{e.Key}={e.Value}"));

    /// <summary>Copies a dictionary into a map.</summary>
    /// <param name="entries">The entries.</param>
    public static implicit operator ValueMap(Dictionary<string, string> entries) => From(entries);
}

internal sealed class ValueMapJsonConverter : JsonConverter<ValueMap>
{
    public override ValueMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueMap.From(JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options) ?? []);

    public override void Write(Utf8JsonWriter writer, ValueMap value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, text) in value)
        {
            writer.WriteString(key, text);
        }

        writer.WriteEndObject();
    }
}
