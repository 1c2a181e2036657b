using System.IO.Compression;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Tests.Conformance;

/// <summary>One edit of the base stack with what the real provider planned.</summary>
public sealed record RecordedCase(string Name, JsonObject Config, JsonObject Expected)
{
    private static readonly Lazy<List<JsonObject>> Lines = new(Read);

    public static IReadOnlyList<RecordedCase> All { get; } =
        [.. Lines.Value.Skip(1).Select(static line => new RecordedCase(line["name"]!.GetValue<string>(), (JsonObject)line["config"]!, (JsonObject)line["expected"]!))];

    public static JsonObject BaseState => (JsonObject)Lines.Value[0]["state"]!;

    public static JsonObject BaseConfig => (JsonObject)Lines.Value[0]["config"]!;

    public IEnumerable<JsonObject> Changes => (Expected["changes"]?.AsArray() ?? []).Select(static change => (JsonObject)change!);

    public bool PlanFails => Expected["plan"]?.GetValue<string>() == "error";

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
