using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Schemas;

namespace MlInferenceCdktf.Sandbox.Planning.Rules;

/// <summary>What the provider's validators say of one text, in their words.</summary>
internal static class ScalarRules
{
    private static readonly Func<AttributeRules, string, string, string?>[] Rules = [Allowed, InRange, Json, Length, Pattern, Member];

    public static IEnumerable<string> Faults(AttributeSchema schema, string text) =>
        Rules.Select(rule => rule(schema.Rules, schema.Name, text)).OfType<string>();

    private static string? Allowed(AttributeRules rules, string name, string text) =>
        rules.Allowed.Count == 0 || rules.Allowed.Contains(text, StringComparer.Ordinal)
            ? null
            : $"expected {name} to be one of [{string.Join(' ', rules.Allowed.Select(static value => $"\"{value}\""))}], got {text}";

    private static string? InRange(AttributeRules rules, string name, string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && (number < rules.AtLeast || number > rules.AtMost)
            ? $"expected {name} to be in the range ({Bound(rules.AtLeast)} - {Bound(rules.AtMost)}), got {text}"
            : null;

    private static string Bound(decimal? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "any";

    private static string? Json(AttributeRules rules, string name, string text) =>
        rules.IsJson && !IsJson(text) ? $"\"{name}\" contains an invalid JSON" : null;

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? Length(AttributeRules rules, string name, string text) =>
        rules.Lengths is { } lengths && (text.Length < lengths.Shortest || text.Length > lengths.Longest)
            ? string.Create(CultureInfo.InvariantCulture, $"\"{name}\" (\"{text}\") must be between {lengths.Shortest} and {lengths.Longest} characters long")
            : null;

    private static string? Pattern(AttributeRules rules, string name, string text) =>
        rules.Pattern is { } pattern && !Matches(text, pattern) ? $"\"{name}\" (\"{text}\") doesn't match regexp \"{pattern}\"" : null;

    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            // Go's dialect knows classes that .NET does not: such a pattern is left to Google.
            return true;
        }
    }

    private static string? Member(AttributeRules rules, string name, string text) => rules.IsIamMember ? IamMembers.Fault(name, text) : null;
}
