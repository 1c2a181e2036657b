using System.Text.Json.Nodes;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>What is known of a resource type; paths are argument names joined with dots, without list indices.</summary>
internal sealed record TypeFacts
{
    /// <summary>What names its objects.</summary>
    public required ObjectNames Names { get; init; }

    /// <summary>What changed labels do, the provider's <c>default_labels</c> included: <c>update</c> or <c>replace</c>; null without labels.</summary>
    public string? Labels { get; init; }

    /// <summary>Arguments whose change replaces the resource.</summary>
    public required IReadOnlySet<string> ForceNew { get; init; }

    /// <summary>Arguments that keep what the API answered when the configuration drops them.</summary>
    public required IReadOnlySet<string> Computed { get; init; }

    /// <summary>Arguments that are maps: the keys are values, not arguments.</summary>
    public required IReadOnlySet<string> Maps { get; init; }

    /// <summary>Arguments whose elements have no order.</summary>
    public required IReadOnlySet<string> Sets { get; init; }

    /// <summary>What an absent argument means.</summary>
    public required IReadOnlyDictionary<string, JsonNode?> Defaults { get; init; }

    /// <summary>How the provider compares an argument: the names that <see cref="ValueComparison"/> knows.</summary>
    public required IReadOnlyDictionary<string, string> Compare { get; init; }
}
