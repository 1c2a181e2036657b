using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Sandbox.Tests.Conformance;

/// <summary>One edit of the base stack with what the real provider planned.</summary>
public sealed record RecordedCase(string Name, JsonObject Config, JsonObject Expected)
{
    private static readonly Lazy<List<JsonObject>> Lines = new(() => Packed.Objects("recorded.jsonl.br"));

    public static IReadOnlyList<RecordedCase> All { get; } =
        [.. Lines.Value.Skip(1).Select(static line => new RecordedCase(line["name"]!.GetValue<string>(), (JsonObject)line["config"]!, (JsonObject)line["expected"]!))];

    public static JsonObject BaseState => (JsonObject)Lines.Value[0]["state"]!;

    public static JsonObject BaseConfig => (JsonObject)Lines.Value[0]["config"]!;

    public IEnumerable<JsonObject> Changes => (Expected["changes"]?.AsArray() ?? []).Select(static change => (JsonObject)change!);

    public bool PlanFails => Expected["plan"]?.GetValue<string>() == "error";
}
