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

        Providers = Members(root["provider"]).GroupBy(static provider => provider.Key, StringComparer.Ordinal).ToDictionary(
            static provider => provider.Key,
            static provider => provider.SelectMany(static block => Arguments.Blocks(block.Value)).FirstOrDefault(static block => block.Text("alias") is null) ?? [],
            StringComparer.Ordinal);
        Modules = Members(root["module"]).GroupBy(static module => module.Key, StringComparer.Ordinal).ToDictionary(
            static module => module.Key,
            static module => string.Concat(module.SelectMany(static block => Arguments.Blocks(block.Value)).Select(static body => WithoutComment(body).ToJsonString())),
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

    /// <summary>What each module is called with. What is in it is not in the document.</summary>
    public IReadOnlyDictionary<string, string> Modules { get; }

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
            return OtherThanStack.Is(root) is { } other ? throw other : new(root);
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            throw Wrong(PlanInputProblem.BrokenJson, "This is no JSON, or broken off.", broken);
        }
    }

    private static PlanInputException Wrong(PlanInputProblem problem, string message, Exception? inner = null) => new(problem, message, OtherThanStack.Remedy, inner);

    private static IEnumerable<StackBlock> Typed(JsonNode? types, string prefix) =>
        from type in Members(types)
        from block in Members(type.Value)
        let body = Arguments.Blocks(block.Value).FirstOrDefault()
        where body is not null
        select new StackBlock($"{prefix}{type.Key}.{block.Key}", type.Key, WithoutComment(body));

    /// <summary>Terraform's JSON has an object or a list of objects wherever there are blocks, at each level.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? blocks) =>
        Arguments.Blocks(blocks).SelectMany(static block => block).Where(static member => member.Key is not Comment);

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
