using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>What a resource takes from its provider block: project, region, zone and labels.</summary>
internal static class ProviderDefaults
{
    /// <summary>The argument under which the provider itself compares a resource's labels with its own default ones.</summary>
    public const string EffectiveLabels = "effective_labels";

    private static readonly string[] s_places = ["project", "region", "zone"];

    public static void Apply(StackDocument document, StackBlock block, JsonObject body)
    {
        if (block.Address.StartsWith("data.", StringComparison.Ordinal))
        {
            return;
        }

        if (ProviderFacts.For(block.Type) is not { } facts)
        {
            return;
        }

        var provider = ProviderOf(document, block, body);
        foreach (var name in s_places.Where(facts.Computed.Contains))
        {
            if (body[name] is null && provider[name] is { } value)
            {
                body[name] = value.DeepClone();
            }
        }

        if (facts.Labels is not null)
        {
            body[EffectiveLabels] = Merged(provider["default_labels"], body["labels"]);
            body.Remove("labels");
        }
    }

    private static JsonObject ProviderOf(StackDocument document, StackBlock block, JsonObject body)
    {
        var name = body.Text("provider") ?? block.Type[..block.Type.IndexOf('_', StringComparison.Ordinal)];
        return document.Providers.GetValueOrDefault(name) ?? [];
    }

    private static JsonObject Merged(JsonNode? defaults, JsonNode? own)
    {
        var labels = new JsonObject();
        foreach (var (key, value) in (defaults as JsonObject ?? []).Concat(own as JsonObject ?? []))
        {
            labels[key] = value?.DeepClone();
        }

        return labels;
    }
}
