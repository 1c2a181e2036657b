using System.IO.Compression;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Tests.Plans;

/// <summary>One edit of the recorded base stack, with what the real provider planned and how applying went.</summary>
public sealed record RecordedCase(string Name, JsonObject Config, JsonObject Expected)
{
    private static readonly Lazy<List<JsonObject>> s_lines = new(Read);

    public static IReadOnlyDictionary<string, RecordedCase> All { get; } =
        s_lines.Value.Skip(1).Select(static line => new RecordedCase(line["name"]!.GetValue<string>(), (JsonObject)line["config"]!, (JsonObject)line["expected"]!))
            .Where(static recorded => recorded.Expected["plan"]?.GetValue<string>() != "error")
            .ToDictionary(static recorded => recorded.Name, StringComparer.Ordinal);

    /// <summary>Whether applying stopped half way on the real provider.</summary>
    public bool ApplyFails => Expected["apply"] is JsonArray;

    public static JsonObject BaseConfig => (JsonObject)s_lines.Value[0]["config"]!;

    /// <summary>The plan as <c>terraform show -json</c> writes it: the recording holds what differs from the state.</summary>
    public JsonObject Plan() => PlanJson.Of(Config, (JsonObject)s_lines.Value[0]["state"]!, Expected["changes"]?.AsArray() ?? []);

    /// <summary>The base stack, planned without a change.</summary>
    public static JsonObject Unchanged() => PlanJson.Of(BaseConfig, (JsonObject)s_lines.Value[0]["state"]!, []);

    private static List<JsonObject> Read()
    {
        using var packed = typeof(RecordedCase).Assembly.GetManifestResourceStream("recorded.jsonl.br")!;
        using var text = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress));
        var lines = new List<JsonObject>();
        while (text.ReadLine() is { } line)
        {
            lines.Add((JsonObject)JsonNode.Parse(line)!);
        }

        return lines;
    }
}
