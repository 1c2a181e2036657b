using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>
/// What the provider does when an argument changes, per resource type: the table of its version, as the sandbox has it, and
/// <c>object-names.json</c> for what its schema does not say.
/// </summary>
internal static class ProviderFacts
{
    private static readonly Lazy<FrozenDictionary<string, ObjectNames>> s_names = new(ReadNames);
    private static readonly Lazy<FrozenDictionary<string, string>> s_table = new(ReadTable);
    private static readonly ConcurrentDictionary<string, TypeFacts> s_known = new(StringComparer.Ordinal);

    /// <summary>The types whose names are known.</summary>
    public static IReadOnlyCollection<string> Named => s_names.Value.Keys;

    /// <summary>The facts of a type; null for one that the provider does not have.</summary>
    public static TypeFacts? For(string type) =>
        s_table.Value.TryGetValue(type, out var line)
            ? s_known.GetOrAdd(type, static (type, line) => FactsReader.Read(line, s_names.Value.GetValueOrDefault(type)), line)
            : null;

    private static FrozenDictionary<string, ObjectNames> ReadNames()
    {
        using var stream = typeof(ProviderFacts).Assembly.GetManifestResourceStream("object-names.json")!;
        return JsonSerializer.Deserialize<NamesFile>(stream, JsonSerializerOptions.Web)!.Types.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A line of a resource type starts <c>{"type":"google_…"</c>; those of data sources and of the provider block do not.</summary>
    private static FrozenDictionary<string, string> ReadTable()
    {
        const string start = "{\"type\":\"";
        using var packed = typeof(ProviderFacts).Assembly.GetManifestResourceStream("google.jsonl.br")!;
        using var text = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                lines.Add(line[start.Length..line.IndexOf('"', start.Length)], line);
            }
        }

        return lines.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    private sealed record NamesFile(string About, Dictionary<string, ObjectNames> Types);
}

/// <summary>One row of <c>object-names.json</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ObjectNames
{
    /// <summary>The arguments that name the object; empty where the API makes up the name.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    /// <summary>Whether a name can be left to the provider, which makes a new one for every replacement.</summary>
    public bool NamePrefix { get; init; }

    /// <summary>Defaults that the schema does not state.</summary>
    public Dictionary<string, JsonNode?> Defaults { get; init; } = [];

    /// <summary>Comparisons whose functions have no name.</summary>
    public Dictionary<string, string> Compare { get; init; } = [];
}
