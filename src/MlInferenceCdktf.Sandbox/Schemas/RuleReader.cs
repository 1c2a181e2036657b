using System.Text.Json;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Sandbox.Schemas;

/// <summary>Reads what the provider accepts in an attribute from a fact.</summary>
internal static partial class RuleReader
{
    public static AttributeRules Read(JsonElement fact)
    {
        var each = fact.TryGetProperty("each", out var elements) ? elements : fact;
        var range = each.TryGetProperty("range", out var bounds) ? bounds : default;
        return new()
        {
            Allowed = Texts(each, "enum"),
            AtLeast = range.ValueKind == JsonValueKind.Array ? range[0].GetDecimal() : Number(each, "atLeast"),
            AtMost = range.ValueKind == JsonValueKind.Array ? range[1].GetDecimal() : Number(each, "atMost"),
            Pattern = Texts(each, "check").Select(static message => Stated().Match(message)).FirstOrDefault(static match => match.Success)is { } match ? Unquoted(match.Groups["pattern"].Value) : null,
            Lengths = Texts(each, "check").Select(static message => Length().Match(message)).FirstOrDefault(static match => match.Success) is { } found ? (Whole(found, "from"), Whole(found, "to")) : null,
            IsJson = Texts(each, "check").Any(static message => message.Contains("contains an invalid JSON", StringComparison.Ordinal)),
            IsIamMember = Texts(each, "check").Any(static message => message.Contains("IAM members must have one of", StringComparison.Ordinal)),
            ConflictsWith = Texts(fact, "conflicts"),
            ExactlyOneOf = Texts(fact, "exactlyOne"),
            AtLeastOneOf = Texts(fact, "atLeastOne"),
            RequiredWith = Texts(fact, "requiredWith"),
        };
    }

    private static int Whole(Match match, string group) => int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("must be between (?<from>[0-9]+) and (?<to>[0-9]+) characters long", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Length();

    /// <summary>The provider's messages quote as Go does.</summary>
    private static string Unquoted(string text) => text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static IReadOnlyList<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var values) && values.ValueKind == JsonValueKind.Array
            ? [.. values.EnumerateArray().Select(static value => value.ToString())]
            : [];

    private static decimal? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.TryGetDecimal(out var number) ? number : null;

    [GeneratedRegex("doesn't match regexp \"(?<pattern>.+)\"$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stated();
}
