using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Firewall rules that let Google's load balancer and health checks reach the servers.</summary>
internal static class HealthSources
{
    private static readonly string[] s_google = ["35.191.0.0/16", "130.211.0.0/22"];

    private static readonly string[] s_protocols = ["http_health_check", "https_health_check", "http2_health_check", "tcp_health_check", "ssl_health_check", "grpc_health_check"];

    /// <summary>The rules that no longer let them in, where no other rule does.</summary>
    public static IEnumerable<(PlannedResource Rule, string What)> Lost(ReviewContext context)
    {
        var needed = Needed(context);
        foreach (var rule in context.Of(KnownTypes.Firewall).Where(static rule => rule.Action.IsChange() && rule.Action is not (PlanAction.Forget or PlanAction.CreateThenForget)))
        {
            var before = new FirewallSide(rule.Before);
            var lost = from range in s_google
                       where before.Allows && new AddressRanges(before.Sources).Contains(range)
                       from port in needed
                       where OpenPorts.Covers(rule.Before["allow"], "tcp", (port, port)) && !IsLetIn(context, rule, range, port)
                       select FormattableString.Invariant($"{range} to port {port}");
            if (lost.ToList() is { Count: > 0 } what)
            {
                yield return (rule, Words.List(what));
            }
        }
    }

    private static bool IsLetIn(ReviewContext context, PlannedResource rule, string range, int port) =>
        context.Existing(Side.After, KnownTypes.Firewall).Any(other =>
            new FirewallSide(other.After) is { Allows: true } after
            && (other == rule || after.HoldsWhere(new(rule.Before)))
            && (other.After["source_ranges"].HasUnknown || new AddressRanges(after.Sources).Contains(range))
            && (other.After["allow"].HasUnknown || OpenPorts.Covers(other.After["allow"], "tcp", (port, port))));

    /// <summary>The ports of the pools that stay: where they serve, and where their checks ask.</summary>
    private static List<int> Needed(ReviewContext context)
    {
        var pools = context.KeptPools.Where(static pool => pool.Pool.Serves).ToList();
        var served = pools.SelectMany(static pool => pool.After.Group["named_port"].Items).Select(static port => port["port"].Int);
        var asked = pools.Count == 0 ? [] : context.Existing(Side.After, KnownTypes.HealthCheck).SelectMany(static check => s_protocols.Select(name => check.After[name]["port"].Int));
        return [.. served.Concat(asked).OfType<int>().Where(static port => port > 0).Distinct().Order()];
    }
}
