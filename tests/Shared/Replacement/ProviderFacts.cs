using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf.Replacement;

/// <summary>What the provider does when an argument changes, per resource type: <c>provider-facts.json</c>.</summary>
public static class ProviderFacts
{
    private static readonly Lazy<FrozenDictionary<string, TypeFacts>> All = new(Read);

    /// <summary>The types there are facts of.</summary>
    public static IReadOnlyCollection<string> Types => All.Value.Keys;

    internal static TypeFacts For(string type) =>
        All.Value.GetValueOrDefault(type)
        ?? throw new ArgumentException($"provider-facts.json does not know {type}. Add its row from the provider's schema.", nameof(type));

    private static FrozenDictionary<string, TypeFacts> Read()
    {
        using var stream = typeof(ProviderFacts).Assembly.GetManifestResourceStream("provider-facts.json")!;
        var file = JsonSerializer.Deserialize<FactsFile>(stream, JsonSerializerOptions.Web)!;
        return file.Types.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    private sealed record FactsFile(string About, string Provider, string Version, Dictionary<string, TypeFacts> Types);
}

/// <summary>One row of <c>provider-facts.json</c>; paths are argument names joined with dots, without list indices.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record TypeFacts
{
    /// <summary>The arguments that name the object; empty where the API makes up the name.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    /// <summary>Whether a name can be left to the provider, which makes a new one for every replacement.</summary>
    public bool NamePrefix { get; init; }

    /// <summary>What changed labels do, the provider's <c>default_labels</c> included: <c>update</c> or <c>replace</c>; null without labels.</summary>
    public string? Labels { get; init; }

    /// <summary>Arguments whose change replaces the resource.</summary>
    public HashSet<string> ForceNew { get; init; } = [];

    /// <summary>Arguments that keep what the API answered when the configuration drops them.</summary>
    public HashSet<string> Computed { get; init; } = [];

    /// <summary>Arguments that are maps: the keys are values, not arguments.</summary>
    public HashSet<string> Maps { get; init; } = [];

    /// <summary>Arguments whose elements have no order.</summary>
    public HashSet<string> Sets { get; init; } = [];

    /// <summary>What an absent argument means.</summary>
    public Dictionary<string, JsonNode?> Defaults { get; init; } = [];

    /// <summary>How the provider compares an argument: the names that <see cref="ValueComparison"/> knows.</summary>
    public Dictionary<string, string> Compare { get; init; } = [];
}
