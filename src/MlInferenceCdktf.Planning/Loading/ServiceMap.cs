using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>
/// An immutable map of ids to services, sorted by id in ordinal order, that equals another map with the same entries.
/// Write it as a dictionary: <c>Services = new Dictionary&lt;string, InferenceOptions&gt; { ["chat"] = … }</c>.
/// </summary>
[JsonConverter(typeof(ServiceMapJsonConverter))]
public sealed class ServiceMap : IReadOnlyDictionary<string, InferenceOptions>, IEquatable<ServiceMap>
{
    private readonly ImmutableSortedDictionary<string, InferenceOptions> _entries;

    private ServiceMap(ImmutableSortedDictionary<string, InferenceOptions> entries) => _entries = entries;

    /// <summary>The map without services.</summary>
    public static ServiceMap Empty { get; } = new(ImmutableSortedDictionary.Create<string, InferenceOptions>(StringComparer.Ordinal));

    /// <inheritdoc />
    public int Count => _entries.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => _entries.Keys;

    /// <inheritdoc />
    public IEnumerable<InferenceOptions> Values => _entries.Values;

    /// <inheritdoc />
    public InferenceOptions this[string key] => _entries[key];

    /// <summary>Copies services into a map; an id given twice keeps its last service.</summary>
    /// <param name="entries">The services.</param>
    public static ServiceMap From(IEnumerable<KeyValuePair<string, InferenceOptions>> entries) => new(Empty._entries.SetItems(entries));

    /// <inheritdoc />
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out InferenceOptions value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, InferenceOptions>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(ServiceMap? other) => other is not null && _entries.SequenceEqual(other._entries);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ServiceMap);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (id, options) in _entries)
        {
            hash.Add(id, StringComparer.Ordinal);
            hash.Add(options);
        }

        return hash.ToHashCode();
    }

    /// <summary>The ids, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Keys);

    /// <summary>Copies a dictionary into a map.</summary>
    /// <param name="entries">The services.</param>
    public static implicit operator ServiceMap(Dictionary<string, InferenceOptions> entries) => From(entries);
}

internal sealed class ServiceMapJsonConverter : JsonConverter<ServiceMap>
{
    public override ServiceMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ServiceMap.From(JsonSerializer.Deserialize<Dictionary<string, InferenceOptions>>(ref reader, options) ?? []);

    public override void Write(Utf8JsonWriter writer, ServiceMap value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize<IReadOnlyDictionary<string, InferenceOptions>>(writer, value, options);
}
