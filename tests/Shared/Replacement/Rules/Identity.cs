using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Replacement;

/// <summary>What an object is called in Google's API.</summary>
internal static class Identity
{
    /// <summary>The values of the identifying arguments; null where the provider or the API makes up the name.</summary>
    public static string? Of(string type, JsonObject? body)
    {
        var facts = ProviderFacts.For(type);
        if (body is null || facts.Identity.Count == 0)
        {
            return null;
        }

        string?[] values = [.. facts.Identity.Select(name => Value(facts, name, body))];
        // A project or location that nobody states is the same one for all; a name that nobody states is made up.
        return values[^1] is null ? null : string.Join(", ", facts.Identity.Zip(values, (name, value) => $"{name} {value ?? "unstated"}"));
    }

    private static string? Value(TypeFacts facts, string name, JsonObject body) =>
        body.Text(name) ?? facts.Defaults.GetValueOrDefault(name)?.ToString();
}
