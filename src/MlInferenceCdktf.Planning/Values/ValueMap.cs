using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>
/// An immutable map of text to text, sorted by key in ordinal order, that equals another map with the same entries.
/// Write it as a dictionary: <c>Labels = new Dictionary&lt;string, string&gt; { ["team"] = "chat" }</c>.
/// </summary>
[JsonConverter(typeof(ValueMapJsonConverter))]
public sealed class ValueMap : ImmutableMap<string>
{
    private ValueMap(ImmutableSortedDictionary<string, string> entries)
        : base(entries)
    {
    }

    /// <summary>The map without entries.</summary>
    public static ValueMap Empty { get; } = new(None);

    /// <summary>Copies entries into a map; a key given twice keeps its last value.</summary>
    /// <param name="entries">The entries.</param>
    public static ValueMap From(IEnumerable<KeyValuePair<string, string>> entries) => Empty.With(entries);

    /// <summary>This map with the entries of another, which win.</summary>
    /// <param name="other">The entries to add.</param>
    public ValueMap With(IEnumerable<KeyValuePair<string, string>> other) => new(Entries.SetItems(other));

    /// <summary>The entries as <c>key=value</c>, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Entries.Select(static e => $"{e.Key}={e.Value}"));

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
