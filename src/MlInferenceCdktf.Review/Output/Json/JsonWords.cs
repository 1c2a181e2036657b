using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MlInferenceCdktf.Review.Output;

/// <summary>How reviews are written as JSON: verdicts and severities in the words of every other output, everything beyond ASCII escaped.</summary>
internal static class JsonWords
{
    // The default encoder: no bidirectional or invisible character of a name reaches a terminal.
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        RespectNullableAnnotations = true,
        Converters =
        {
            new WordConverter<Verdict>(Phrases.Of),
            new WordConverter<Severity>(Phrases.Of),
            new WordConverter<PlanAction>(static action => JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString())),
            new WordConverter<Direction>(static direction => JsonNamingPolicy.KebabCaseLower.ConvertName(direction.ToString())),
            new WordConverter<Confidence>(static confidence => JsonNamingPolicy.KebabCaseLower.ConvertName(confidence.ToString())),
        },
    };

    /// <summary>The words of an enum, for the schema; null for other types.</summary>
    public static JsonArray? WordsOf(Type type) => Options.Converters.OfType<IWords>().FirstOrDefault(words => words.Type == type)?.All;

    private interface IWords
    {
        public Type Type { get; }

        public JsonArray All { get; }
    }

    /// <summary>Writes an enum's value as a word. Reviews are written, never read.</summary>
    private sealed class WordConverter<T>(Func<T, string> word) : JsonConverter<T>, IWords
        where T : struct, Enum
    {
        public new Type Type => typeof(T);

        public JsonArray All => [.. Enum.GetValues<T>().Select(value => (JsonNode)word(value))];

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Reviews are written, not read.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(word(value));
    }
}
