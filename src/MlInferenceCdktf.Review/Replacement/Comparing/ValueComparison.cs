using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>When two values are the same to the provider.</summary>
internal static class ValueComparison
{
    /// <summary>The provider's SDK does not tell an empty value from an absent one.</summary>
    public static JsonNode? OrNull(JsonNode? value) => value switch
    {
        JsonObject { Count: 0 } or JsonArray { Count: 0 } => null,
        JsonValue scalar when scalar.ToString() is "" or "0" or "false" => null,
        _ => value,
    };

    public static bool AreEqual(JsonNode? old, JsonNode? @new) => JsonNode.DeepEquals(old, @new)
        || (old is JsonValue o && @new is JsonValue n && string.Equals(Scalar(o), Scalar(n), StringComparison.Ordinal));

    /// <summary>Compares two scalars by the provider's comparison function.</summary>
    /// <param name="comparison">Its name in <see cref="TypeFacts.Compare"/>; null for none.</param>
    /// <param name="old">The value before.</param>
    /// <param name="new">The value afterwards.</param>
    public static bool AreEqual(string? comparison, JsonNode? old, JsonNode? @new)
    {
        var (before, after) = (old?.ToString() ?? "", @new?.ToString() ?? "");
        return comparison switch
        {
            "case" => string.Equals(before, after, StringComparison.OrdinalIgnoreCase),
            "link" => AreSameLink(before, after),
            "port-range" => string.Equals(PortRange(before), PortRange(after), StringComparison.Ordinal),
            "domain" => string.Equals(before.TrimEnd('.'), after.TrimEnd('.'), StringComparison.Ordinal),
            "scope" => string.Equals(Scope(before), Scope(after), StringComparison.Ordinal),
            "cidr" => string.Equals(Cidr(before), Cidr(after), StringComparison.Ordinal),
            // The state holds an IP; a reference beside it counts as equal, whatever it points at.
            "address-of-rule" => !System.Net.IPAddress.TryParse(after, out _) || string.Equals(before, after, StringComparison.Ordinal),
            null => false,
            _ => throw new ArgumentException($"object-names.json names an unknown comparison '{comparison}'.", nameof(comparison)),
        };
    }

    public static string PortRange(string text) => text.Split('-') is [var only] ? $"{only}-{only}" : text;

    private static string Scope(string text) => text.Replace("https://www.googleapis.com/auth/", "", StringComparison.Ordinal);

    private static string Cidr(string text) => text.Contains('/', StringComparison.Ordinal) ? text : $"{text}/32";

    private static bool AreSameLink(string before, string after) =>
        before.Contains('/', StringComparison.Ordinal) && after.Contains('/', StringComparison.Ordinal)
            ? string.Equals(Relative(before), Relative(after), StringComparison.Ordinal)
            : string.Equals(LastSegment(before), LastSegment(after), StringComparison.Ordinal);

    private static string Relative(string link) =>
        link.IndexOf("projects/", StringComparison.Ordinal) is var at and >= 0 ? link[at..] : link;

    private static string LastSegment(string link) => link[(link.LastIndexOf('/') + 1)..];

    /// <summary>Terraform converts between text, numbers and booleans.</summary>
    private static string Scalar(JsonValue value) =>
        value.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############", CultureInfo.InvariantCulture)
            : value.ToString();
}
