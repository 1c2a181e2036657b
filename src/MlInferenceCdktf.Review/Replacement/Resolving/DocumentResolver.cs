using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>
/// The arguments of a document's blocks with references resolved: to the value, where the other block's configuration
/// states it, and to the name of the object otherwise. Two resolved values are equal when they will be equal after apply.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="objectOf">The name of the object behind an address.</param>
internal sealed class DocumentResolver(StackDocument document, Func<string, string> objectOf)
{
    private readonly Dictionary<string, JsonObject> resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    public JsonObject Resolve(string address)
    {
        if (resolved.TryGetValue(address, out var known))
        {
            return known;
        }

        if (!open.Add(address))
        {
            throw new PlanInputException(PlanInputProblem.NotAPlan, $"{address} refers to itself, directly or through others; Terraform calls it a cycle.", "take one of the references out, and synthesize again");
        }

        var block = document.Find(address);
        var body = Resolved(block.Body)!.AsObject();
        ProviderDefaults.Apply(document, block, body);
        open.Remove(address);
        resolved[address] = body;
        return body;
    }

    private JsonNode? Resolved(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, Resolved(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Resolved)]),
        JsonValue v when v.TryGetValue<string>(out var text) => ResolvedText(text),
        _ => node?.DeepClone(),
    };

    private JsonNode? ResolvedText(string text)
    {
        if (!Traversals.HasExpression(text))
        {
            return text;
        }

        if (Traversals.Whole().Match(text) is { Success: true } match && match.Length == text.Length)
        {
            return Value(match);
        }

        var partly = Traversals.Whole().Replace(text, m => Value(m)?.ToString() ?? "");
        return Traversals.HasExpression(partly)
            ? Traversals.Any().Replace(partly, m => Value(m)?.ToString() ?? "")
            : partly;
    }

    private JsonNode? Value(Match reference)
    {
        var address = reference.Groups["address"].Value;
        if (!document.Contains(address))
        {
            return reference.Value;
        }

        var path = reference.Groups["path"].Value.Trim('.');
        return Configured(address, path)?.DeepClone() ?? $"⟨{objectOf(address)}:{AttributeName(path)}⟩";
    }

    /// <summary>What the other block's own configuration says; data sources answer with what they found instead.</summary>
    private JsonNode? Configured(string address, string path)
    {
        if (address.StartsWith("data.", StringComparison.Ordinal) || path.Length == 0)
        {
            return null;
        }

        JsonNode? at = Resolve(address);
        foreach (var segment in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            at = (at, int.TryParse(segment, CultureInfo.InvariantCulture, out var index)) switch
            {
                (JsonArray list, true) => index < list.Count ? list[index] : null,
                (JsonObject single, true) => single,
                (JsonObject block, false) => block[segment],
                _ => null,
            };
        }

        return at;
    }

    /// <summary>An object's links are one: the provider compares them by their path, wherever links are expected.</summary>
    private static string AttributeName(string path) => path is "id" or "self_link" or "self_link_unique" ? "link" : path;
}
