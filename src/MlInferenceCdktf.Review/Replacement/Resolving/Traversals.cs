using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>References in Terraform's expressions: <c>google_compute_network.net.id</c>.</summary>
internal static partial class Traversals
{
    /// <summary>An expression that is nothing but a reference: its value can stand in its place.</summary>
    [GeneratedRegex(@"(?<!\$)\$\{\s*(?<address>" + Address + @")(?<path>" + Path + @")\s*\}", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Whole();

    /// <summary>A reference anywhere in an expression.</summary>
    [GeneratedRegex(@"(?<![\w.-])(?<address>" + Address + @")(?<path>" + Path + ")", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Any();

    /// <summary>Whether a text is a template: <c>$${</c> is a literal <c>${</c>.</summary>
    public static bool HasExpression(string text) => ExpressionStart().IsMatch(text);

    /// <summary>The addresses that strings with expressions name, at any depth.</summary>
    public static HashSet<string> AddressesIn(JsonObject body, string exceptFor) =>
        body.Where(p => !string.Equals(p.Key, exceptFor, StringComparison.Ordinal))
            .SelectMany(p => Texts(p.Value))
            .Where(HasExpression)
            .SelectMany(text => Any().Matches(text).Select(m => m.Groups["address"].Value))
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<!\$)\$\{", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ExpressionStart();

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Texts(p.Value)),
        JsonArray a => a.SelectMany(Texts),
        JsonValue v when v.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private const string Address = @"(?:data\.)?[a-z][a-z0-9]*_[a-z0-9_]+\.[A-Za-z_][A-Za-z0-9_-]*";
    private const string Path = @"(?:\.[A-Za-z_][A-Za-z0-9_-]*|\.\d+|\[(?:\d+|\*|""[^""]*"")\])*";
}
