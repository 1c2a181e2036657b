using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Labels (compute/docs/labeling-resources#requirements). Monitoring's "labels" are something else.</summary>
internal static partial class LabelRules
{
    private const string Source = "compute/docs/labeling-resources#requirements";

    private static readonly ImmutableArray<string> _types =
        [.. KindTable.All.Where(kind => !kind.Type.StartsWith("google_monitoring_", StringComparison.Ordinal)).Select(kind => kind.Type).Order(StringComparer.Ordinal)];

    public static ApiRule[] All { get; } =
    [
        .. Of("labels"),
        .. Of("effective_labels"),
    ];

    private static IEnumerable<ApiRule> Of(string argument) =>
    [
        Map($"{argument}-count", argument, labels => labels.Count > 64 ? "A resource can have at most 64 labels." : null),
        Map($"{argument}-keys", argument, labels => labels.Select(label => label.Key).FirstOrDefault(key => !Key().IsMatch(key)) is { } key
            ? $"Label key '{key}' must start with a lowercase letter and have at most 63 lowercase letters, digits, hyphens and underscores." : null),
        Map($"{argument}-values", argument, labels => labels.Select(label => new Body(label.Value).Value ?? "").FirstOrDefault(value => !Value().IsMatch(value)) is { } value
            ? $"Label value '{value}' must have at most 63 lowercase letters, digits, hyphens and underscores." : null),
    ];

    private static ApiRule Map(string id, string argument, Func<JsonObject, string?> why) =>
        ApiRule.Value(id, _types, argument, Source, body => body.Node is JsonObject labels ? why(labels) : null);

    [GeneratedRegex(@"^[\p{Ll}\p{Lo}][-_\p{Ll}\p{Lo}0-9]{0,62}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"^[-_\p{Ll}\p{Lo}0-9]{0,63}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();
}
