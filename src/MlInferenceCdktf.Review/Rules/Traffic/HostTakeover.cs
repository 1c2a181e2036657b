using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Host rules that take requests which the default service answered, and where redirects lead.</summary>
internal static class HostTakeover
{
    private static readonly string[] s_elsewhere = ["default_url_redirect", "default_route_action", "path_rule", "route_rules"];

    /// <summary>Whether a host rule that is added sends hosts served so far somewhere else.</summary>
    public static bool Takes(ReviewContext context, PlannedResource map) =>
        map.After["host_rule"].Items.Any(rule => !map.Before["host_rule"].Items.Any(old => Same.Values(old, rule)) && IsServed(context, rule) && LeadsAway(map.After, rule["path_matcher"].Filled));

    /// <summary>The hosts of the redirects that are there after and were not before; an empty text where only scheme or path change.</summary>
    public static IReadOnlyList<string> Redirects(PlannedResource map) =>
        [.. Targets(map.After).Where(target => !Targets(map.Before).Any(old => Same.Values(old, target))).Select(static target => target["host_redirect"].Filled ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A pattern counts as served: nobody knows which names it takes.</summary>
    private static bool IsServed(ReviewContext context, PlanValue rule)
    {
        var served = context.Existing(Side.Before, KnownTypes.Certificate, KnownTypes.MapCertificate).SelectMany(static certificate => certificate.Before["managed"]["domains"].Texts).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return rule["hosts"].Texts.Any(host => host.Contains('*', StringComparison.Ordinal) || served.Contains(host));
    }

    private static bool LeadsAway(PlanValue map, string? name)
    {
        var matcher = map["path_matcher"].Items.FirstOrDefault(item => string.Equals(item["name"].Text, name, StringComparison.Ordinal)) ?? PlanValue.Null;
        return s_elsewhere.Any(part => !matcher[part].IsUnset) || !(Same.Values(matcher["default_service"], map["default_service"]) || (matcher["default_service"].IsUnknown && map["default_service"].IsUnknown));
    }

    private static IEnumerable<PlanValue> Targets(PlanValue map) =>
        new[] { map["default_url_redirect"] }
            .Concat(map["path_matcher"].Items.SelectMany(static matcher => new[] { matcher["default_url_redirect"] }
                .Concat(matcher["path_rule"].Items.Concat(matcher["route_rules"].Items).Select(static rule => rule["url_redirect"]))))
            .Where(static target => !target.IsUnset);
}
