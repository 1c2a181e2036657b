using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>A synthesized stack: its blocks by address. CDKTF's <c>//</c> comments are no part of it.</summary>
internal sealed class StackDocument
{
    private const string Comment = "//";

    private readonly Dictionary<string, StackBlock> _blocks = new(StringComparer.Ordinal);

    private StackDocument(JsonObject root)
    {
        Resources = [.. Typed(root["resource"], prefix: "").OrderBy(static block => block.Address, StringComparer.Ordinal)];
        foreach (var block in Resources.Concat(Typed(root["data"], prefix: "data.")))
        {
            _blocks[block.Address] = block;
        }

        Providers = (root["provider"] as JsonObject ?? []).ToDictionary(
            static provider => provider.Key,
            static provider => Arguments.Blocks(provider.Value).FirstOrDefault(static block => block.Text("alias") is null) ?? [],
            StringComparer.Ordinal);
        foreach (var block in root.Blocks("moved"))
        {
            if (block.Text("from") is { } from && block.Text("to") is { } to)
            {
                MovedFrom[to] = from;
            }
        }
    }

    /// <summary>Sorted by address.</summary>
    public IReadOnlyList<StackBlock> Resources { get; }

    /// <summary>The default configuration of each provider.</summary>
    public IReadOnlyDictionary<string, JsonObject> Providers { get; }

    /// <summary>The old address of what was moved, by its new one.</summary>
    public Dictionary<string, string> MovedFrom { get; } = new(StringComparer.Ordinal);

    public bool Contains(string address) => _blocks.ContainsKey(address);

    public StackBlock Find(string address) => _blocks[address];

    /// <exception cref="PlanInputException">The text is no synthesized stack.</exception>
    public static StackDocument Parse(string json)
    {
        try
        {
            var root = JsonNode.Parse(json.TrimStart('\uFEFF')) as JsonObject ?? throw Wrong(PlanInputProblem.NotAPlan, "A synthesized stack is a JSON object.");
            return root.ContainsKey("planned_values") || root.ContainsKey("resource_changes")
                ? throw Wrong(PlanInputProblem.NotAPlan, "This is a plan, not a synthesized stack: review it without 'upgrade'.")
                : new(root);
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            throw Wrong(PlanInputProblem.BrokenJson, "This is no JSON, or broken off.", broken);
        }
    }

    private static PlanInputException Wrong(PlanInputProblem problem, string message, Exception? inner = null) => new(problem, message, inner: inner);

    private static IEnumerable<StackBlock> Typed(JsonNode? types, string prefix) =>
        from type in types as JsonObject ?? []
        from block in type.Value as JsonObject ?? []
        where block.Value is JsonObject
        select new StackBlock($"{prefix}{type.Key}.{block.Key}", type.Key, WithoutComment(block.Value.AsObject()));

    private static JsonObject WithoutComment(JsonObject body)
    {
        var arguments = body.DeepClone().AsObject();
        arguments.Remove(Comment);
        return arguments;
    }
}

/// <summary>A resource or a data source.</summary>
/// <param name="Address">Where Terraform finds it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Body">Its arguments.</param>
internal sealed record StackBlock(string Address, string Type, JsonObject Body);
