using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Testing;

/// <summary>The blocks of a document by kind and address.</summary>
internal sealed class DocumentIndex
{
    public required IReadOnlyList<TerraformBlock> Resources { get; init; }

    public required IReadOnlyList<TerraformBlock> DataSources { get; init; }

    public required IReadOnlyList<TerraformBlock> Outputs { get; init; }

    public required IReadOnlyList<TerraformBlock> Providers { get; init; }

    public required IReadOnlyList<MovedAddress> Moved { get; init; }

    public required FrozenDictionary<string, TerraformBlock> ByAddress { get; init; }

    public required IReadOnlyList<string> Addresses { get; init; }

    public static DocumentIndex Of(JsonObject root)
    {
        TerraformBlock[] resources = [.. Typed(root["resource"], prefix: "")];
        TerraformBlock[] data = [.. Typed(root["data"], prefix: "data.")];
        TerraformBlock[] outputs = [.. Sorted(root["output"]).Select(o => new TerraformBlock($"output.{o.Key}", "output", o.Key, o.Value))];
        var byAddress = resources.Concat(data).Concat(outputs).ToFrozenDictionary(b => b.Address, StringComparer.Ordinal);
        return new()
        {
            Resources = resources,
            DataSources = data,
            Outputs = outputs,
            Providers = [.. ProvidersOf(root["provider"])],
            Moved = [.. Blocks(root["moved"]).Select(Move)],
            ByAddress = byAddress,
            Addresses = [.. byAddress.Keys.Order(StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<TerraformBlock> Typed(JsonNode? types, string prefix) =>
        from type in Sorted(types)
        from block in Sorted(type.Value)
        select new TerraformBlock($"{prefix}{type.Key}.{block.Key}", type.Key, block.Key, block.Value);

    private static IEnumerable<TerraformBlock> ProvidersOf(JsonNode? providers) =>
        from provider in (providers as JsonObject ?? []).OrderBy(p => p.Key, StringComparer.Ordinal)
        from block in Blocks(provider.Value)
        let alias = block["alias"]?.GetValue<string>() ?? ""
        select new TerraformBlock(
            alias.Length == 0 ? $"provider.{provider.Key}" : $"provider.{provider.Key}.{alias}", provider.Key, alias, block);

    private static MovedAddress Move(JsonObject block) =>
        new(block["from"]!.GetValue<string>(), block["to"]!.GetValue<string>());

    private static IEnumerable<(string Key, JsonObject Value)> Sorted(JsonNode? node) =>
        from entry in (node as JsonObject ?? []).OrderBy(e => e.Key, StringComparer.Ordinal)
        where entry.Value is JsonObject
        select (entry.Key, entry.Value!.AsObject());

    /// <summary>Terraform reads a single block and a list of blocks alike.</summary>
    private static IEnumerable<JsonObject> Blocks(JsonNode? node) => node switch
    {
        JsonObject single => [single],
        JsonArray several => several.OfType<JsonObject>(),
        _ => [],
    };
}
