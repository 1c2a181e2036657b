using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>What an object is called in Google's API.</summary>
internal static class Identity
{
    /// <summary>The values of the identifying arguments; null where the provider or the API makes up the name.</summary>
    public static string? Of(string type, JsonObject? body)
    {
        if (body is null || ProviderFacts.For(type) is not { Names.Identity: { Count: > 0 } identity } facts)
        {
            return null;
        }

        string?[] values = [.. identity.Select(name => Value(facts, name, body))];
        // A project or location that nobody states is the same one for all; a name that nobody states is made up.
        return values[^1] is null ? null : string.Join(", ", identity.Zip(values, (name, value) => $"{name} {value ?? "unstated"}"));
    }

    private static string? Value(TypeFacts facts, string name, JsonObject body) =>
        body.Text(name) ?? facts.Defaults.GetValueOrDefault(name)?.ToString();
}
