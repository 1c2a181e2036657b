using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>URL maps (compute v1 UrlMap).</summary>
internal static class UrlMapRules
{
    private const string Matcher = "path_matcher";

    private static readonly ImmutableArray<string> _types = [FrontendKinds.UrlMap];

    private static readonly string[] _weights =
    [
        "default_route_action.weighted_backend_services", $"{Matcher}.default_route_action.weighted_backend_services",
        $"{Matcher}.path_rule.route_action.weighted_backend_services", $"{Matcher}.route_rules.route_action.weighted_backend_services",
    ];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Whole("host-rule-matcher", _types, "host_rule.path_matcher", "compute v1 HostRule.pathMatcher", UnknownMatcher),
        ApiRule.Whole("host-twice", _types, "host_rule.hosts", "compute v1 UrlMap.hostRules: a host in one rule only",
            body => Repeats.First(body.At("host_rule.hosts").Select(host => host.Value!)) is { } twice ? $"Host '{twice}' appears in more than one host rule." : null),
        ApiRule.Value("matcher-name", _types, $"{Matcher}.name", "compute v1 PathMatcher.name: RFC 1035",
            name => NameRules.IsComputeName(name) ? null : "Must be a match of regex '(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?)'"),
        ApiRule.Whole("matcher-twice", _types, $"{Matcher}.name", "compute v1 UrlMap.pathMatchers",
            body => Repeats.First(body.At($"{Matcher}.name").Select(name => name.Value!)) is { } twice ? $"Path matcher '{twice}' appears more than once." : null),
        ApiRule.Block("matcher-rules", _types, Matcher, "path_rule", "compute v1 PathMatcher: pathRules or routeRules",
            matcher => matcher.Has("path_rule") && matcher.Has("route_rules") ? "Only one of path_rule and route_rules can be set." : null),
        ApiRule.Block("route-priorities", _types, Matcher, "route_rules", "compute v1 HttpRouteRule.priority",
            matcher => Repeats.First(matcher.At("route_rules.priority").Select(priority => priority.Value!)) is { } twice ? $"Priority {twice} is used by more than one of route_rules." : null),
        ApiRule.Value("route-priority", _types, $"{Matcher}.route_rules.priority", "compute v1 HttpRouteRule.priority: 0 to 2147483647",
            value => value.Decimal is >= 0 and <= 2_147_483_647 ? null : "Must be between 0 and 2147483647."),
        ApiRule.Value("path-rule-path", _types, $"{Matcher}.path_rule.paths", "compute v1 PathRule.paths",
            path => path.Value!.StartsWith('/') ? null : "Each path must start with '/'."),
        .. _weights.Select((path, index) => ApiRule.Value(FormattableString.Invariant($"weights-{index + 1}"), _types, $"{path}.weight", "compute v1 WeightedBackendService.weight: 0 to 1000",
            value => value.Decimal is >= 0 and <= 1000 ? null : "The weight must be between 0 and 1000.")),
        .. _weights.Select((path, index) => ApiRule.Block(FormattableString.Invariant($"weights-sum-{index + 1}"), _types, path[..path.LastIndexOf('.')], "weighted_backend_services",
            "compute v1 WeightedBackendService.weight",
            action => action.Has("weighted_backend_services") && action.At("weighted_backend_services").All(service => service.Amount("weight") is null)
                ? "At least one of weighted_backend_services needs a weight above 0." : null)),
    ];

    private static string? UnknownMatcher(Body body)
    {
        var known = body.At($"{Matcher}.name").Select(name => name.Value!).ToHashSet(StringComparer.Ordinal);
        return body.At("host_rule.path_matcher").Select(name => name.Value!).FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? $"Host rule names path_matcher '{unknown}', which does not exist." : null;
    }
}
