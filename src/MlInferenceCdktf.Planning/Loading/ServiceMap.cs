using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>
/// An immutable map of ids to services, sorted by id in ordinal order, that equals another map with the same entries.
/// Write it as a dictionary: <c>Services = new Dictionary&lt;string, InferenceOptions&gt; { ["chat"] = … }</c>.
/// </summary>
[JsonConverter(typeof(ServiceMapJsonConverter))]
public sealed class ServiceMap : ImmutableMap<InferenceOptions>
{
    private ServiceMap(ImmutableSortedDictionary<string, InferenceOptions> entries)
        : base(entries)
    {
    }

    /// <summary>The map without services.</summary>
    public static ServiceMap Empty { get; } = new(None);

    /// <summary>Copies services into a map; an id given twice keeps its last service.</summary>
    /// <param name="entries">The services.</param>
    public static ServiceMap From(IEnumerable<KeyValuePair<string, InferenceOptions>> entries) => new(None.SetItems(entries));

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
