using System.Text.Json.Nodes;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Replacement;

/// <summary>What a resource takes from its provider block: project, region, zone and labels.</summary>
internal static class ProviderDefaults
{
    /// <summary>The argument under which the provider itself compares a resource's labels with its own default ones.</summary>
    public const string EffectiveLabels = "effective_labels";

    public static void Apply(TerraformDocument document, TerraformBlock block, JsonObject body)
    {
        if (block.Address.StartsWith("data.", StringComparison.Ordinal))
        {
            return;
        }

        var facts = ProviderFacts.For(block.Type);
        var provider = ProviderOf(document, block, body);
        foreach (var name in new[] { "project", "region", "zone" }.Where(facts.Computed.Contains))
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

    private static JsonObject ProviderOf(TerraformDocument document, TerraformBlock block, JsonObject body)
    {
        var name = body.Text("provider") ?? block.Type[..block.Type.IndexOf('_', StringComparison.Ordinal)];
        return document.Providers.FirstOrDefault(p => string.Equals(p.Address, $"provider.{name}", StringComparison.Ordinal))?.Body ?? [];
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
