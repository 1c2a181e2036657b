using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Requests go to another backend service.</summary>
internal sealed class TrafficShifts() : ReviewRule("T07", Severity.Block, "Requests go to another backend service", "A shift is instant: the receiving service must have the capacity now.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.UrlMap, KnownTypes.Rule];

    private static readonly string[] s_routes = ["default_service", "default_route_action", "path_matcher", "default_url_redirect", "host_rule"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var rule in context.Updated(KnownTypes.Rule))
        {
            var (old, now) = (Proxies(context, rule, Side.Before), Proxies(context, rule, Side.After));
            if (old.Count > 0 && now.Count > 0 && !old.Intersect(now).Any())
            {
                yield return Encrypts(old) && !Encrypts(now)
                    ? Found(context, rule, Severity.Block, $"Port {context.Show(rule.Before["port_range"])} stops speaking TLS", $"It was answered by {old[0].Address} and goes to {now[0].Address}, which speaks plain HTTP: every TLS handshake fails.", "Point the rule at an HTTPS proxy; give plain HTTP a port of its own.")
                    : Found(context, rule, Severity.Warn, $"Requests on port {context.Show(rule.Before["port_range"])} go to another proxy", $"They were answered by {old[0].Address} and go to {now[0].Address}: another URL map, other certificates, or none.", "Check that the new proxy serves what clients of this port ask for.") with { Direction = Direction.Neutral };
            }
        }

        foreach (var map in context.Kept(KnownTypes.UrlMap))
        {
            var shares = Shares(map, Side.Before, context);
            var changes = Changes(shares, Shares(map, Side.After, context), context).ToList();
            var most = changes.Count == 0 ? 0 : changes.Max(static change => Math.Abs(change.To - change.From));
            if (changes.Count > 0)
            {
                yield return Found(
                    context,
                    map,
                    Severity.Warn,
                    $"The default traffic shifts: {Words.List(changes.Select(static change => $"{change.Service} {ReviewContext.Figure(change.From)} % to {ReviewContext.Figure(change.To)} %"))}",
                    most > 50 ? "More than half of the requests change service at once; replicas of the receiving one start cold." : "The share moves at once when the URL map is updated.",
                    "Raise the floor of the receiving service first, and shift in steps.") with { Direction = Direction.Neutral };
            }
            else if (Rerouted(context, map, shares.Count > 0) is { Count: > 0 } paths)
            {
                yield return Found(context, map, Severity.Warn, $"Routes of {Name(map)} change: {Words.List(paths)}", Answered(context, map), "Check that the new target serves what these routes ask for.") with { Direction = Direction.Neutral };
            }
        }
    }

    private static string Answered(ReviewContext context, PlannedResource map) => HostTakeover.Redirects(map) switch
    {
        [] => "Some hosts or paths are answered by another backend service.",
        var hosts => $"Requests are redirected{(hosts.Any(static host => host.Length > 0) ? $" to {context.Masker.Scrub(Words.List(hosts.Where(static host => host.Length > 0)))}" : "")}: no backend service answers them any more.",
    };

    private static IReadOnlyList<PlannedResource> Proxies(ReviewContext context, PlannedResource rule, Side side) =>
        context.Graph.Targets(rule, "target", side, KnownTypes.HttpsProxy, KnownTypes.HttpProxy);

    private static bool Encrypts(IReadOnlyList<PlannedResource> proxies) => proxies.Any(static proxy => proxy.Type is KnownTypes.HttpsProxy);

    private static IEnumerable<(string Service, double From, double To)> Changes(Dictionary<string, double> before, Dictionary<string, double> after, ReviewContext context) =>
        from service in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let change = (Service: context.Masker.Scrub(service), From: before.GetValueOrDefault(service), To: after.GetValueOrDefault(service))
        where before.Count > 0 && after.Count > 0 && Math.Abs(change.From - change.To) > 0.01
        select change;

    /// <summary>Per cent of the default traffic by service. A service that is replaced under the map is the same service by its address.</summary>
    private static Dictionary<string, double> Shares(PlannedResource map, Side side, ReviewContext context)
    {
        var value = map.On(side);
        var weighted = value["default_route_action"]["weighted_backend_services"].Items;
        if (weighted.Count == 0)
        {
            return value["default_service"].IsUnset ? [] : new(StringComparer.Ordinal) { [ServiceOf(value["default_service"], map, "default_service", side, context)] = 100 };
        }

        var total = weighted.Sum(static item => item["weight"].Number ?? 0);
        Dictionary<string, double> shares = new(StringComparer.Ordinal);
        foreach (var item in weighted)
        {
            var service = ServiceOf(item["backend_service"], map, "default_route_action", side, context, weighted);
            shares[service] = shares.GetValueOrDefault(service) + (total > 0 ? 100 * (item["weight"].Number ?? 0) / total : 0);
        }

        return shares;
    }

    private static string ServiceOf(PlanValue link, PlannedResource map, string attribute, Side side, ReviewContext context, IReadOnlyList<PlanValue>? siblings = null)
    {
        if (link.Filled is { } known)
        {
            return context.Graph.Find(known, side)?.Address ?? Link.Name(known);
        }

        var taken = (siblings ?? []).Select(item => item["backend_service"].Filled is { } sibling ? context.Graph.Find(sibling, side) : null).ToHashSet();
        return context.Graph.Referenced(map, attribute).FirstOrDefault(target => target.Type is KnownTypes.Backend && !taken.Contains(target))?.Address ?? ValueChange.Unknown;
    }

    /// <summary>Routes that change by more than a link known after apply.</summary>
    private static List<string> Rerouted(ReviewContext context, PlannedResource map, bool isShared) =>
        [.. map.Changes.Where(change => s_routes.Contains(change.Attribute, StringComparer.Ordinal) && !change.After.HasUnknown && !AddsOnly(context, map, change) && !(isShared && change.Path.EndsWith("weighted_backend_services", StringComparison.Ordinal))).Select(static change => change.Path).Distinct(StringComparer.Ordinal).Take(5)];

    /// <summary>A host or matcher that only comes beside the others takes no traffic from them, but may from the default service.</summary>
    private static bool AddsOnly(ReviewContext context, PlannedResource map, PathChange change) =>
        change.Attribute is "host_rule" or "path_matcher" && change.Before.Items.All(old => change.After.Items.Any(item => Same.Values(old, item)))
        && !(change.Attribute is "host_rule" && HostTakeover.Takes(context, map));
}
