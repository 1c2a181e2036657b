using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Testing;

/// <summary>The addresses that a block's expressions name.</summary>
internal static partial class BlockReferences
{
    public static IReadOnlyList<string> Of(JsonObject body) =>
    [
        .. Texts(body).SelectMany(InterpolatedText.Expressions)
            .Concat(Texts(body["depends_on"]))
            .SelectMany(Addresses)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Addresses(string expression) =>
        AddressPattern().Matches(expression).Select(m => m.Value);

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Texts(p.Value)),
        JsonArray a => a.SelectMany(Texts),
        JsonValue v when v.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    /// <summary>A type always has an underscore after its provider's name; <c>var.x</c>, <c>each.value</c> and <c>local.y</c> have none.</summary>
    [GeneratedRegex(@"(?<![\w.-])(?:data\.)?[a-z][a-z0-9]*_[a-z0-9_]+\.[A-Za-z_][A-Za-z0-9_-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressPattern();
}
