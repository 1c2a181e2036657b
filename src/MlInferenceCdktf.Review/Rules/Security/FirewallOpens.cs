using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Firewall opens.</summary>
internal sealed class FirewallOpens() : ReviewRule("S01", Severity.Block, "Firewall opens", "Servers are reached from where they were not, past the load balancer and its protection.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Firewall];

    private static readonly string[] s_members = ["source_ranges", "source_tags", "source_service_accounts", "allow", "disabled", .. FirewallSide.Targets];

    /// <summary>Private addresses (RFC 1918, RFC 6598, RFC 4193), Google's load balancers and health checks, and its TCP forwarding of IAP: none is the internet.</summary>
    private static readonly AddressRanges s_inner = new(["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "35.191.0.0/16", "130.211.0.0/22", "35.235.240.0/20"]);

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        context.Of(Types).Where(static firewall => firewall.Action.IsChange() && firewall.Action is not PlanAction.Forget)
            .SelectMany(firewall => Opening(context, firewall).Concat(NoLongerDenied(context, firewall)));

    private IEnumerable<Finding> Opening(ReviewContext context, PlannedResource firewall)
    {
        var (before, after) = (new FirewallSide(firewall.Before), new FirewallSide(firewall.After));
        if (!after.Allows)
        {
            yield break;
        }

        var title = Opened(firewall, before, after) ?? Wider(context, firewall, before, after) ?? Ports(before, after);
        var severity = Severity.Block;
        if (title is null && before.Allows && !before.IsForAll && after.IsForAll)
        {
            (title, severity) = ("holds for every VM of the network", after.Sources.All(s_inner.Contains) ? Severity.Warn : Severity.Block);
        }

        if (title is not null)
        {
            yield return Found(context, firewall, severity, $"{Name(firewall)} {title}", "Whoever can send packets there reaches the servers' ports past the load balancer, its TLS and its rate limits.", "Name the sources: 35.191.0.0/16 and 130.211.0.0/22 for Google's load balancer and health checks.") with
            {
                Changes = [.. s_members.Where(name => !Same.Values(firewall.Before[name], firewall.After[name], name)).Select(name => context.Masker.Change(name, firewall.Before[name], firewall.After[name]))],
            };
        }
    }

    private static string? Opened(PlannedResource firewall, FirewallSide before, FirewallSide after)
    {
        var was = before.Allows && firewall.Action == PlanAction.Update && before.Value["source_ranges"].IsUnset;
        return after.Value["source_ranges"].IsUnset && after.Sources.Count > 0 && !was ? "has no sources left, which means every address" : null;
    }

    /// <summary>A rule that let nothing in before opens where it names more than any one network is; a living one where it gains public addresses, or a range around one of its own.</summary>
    private static string? Wider(ReviewContext context, PlannedResource firewall, FirewallSide before, FirewallSide after)
    {
        var had = before.Allows ? before.Sources : [];
        var known = new AddressRanges(had);
        var named = firewall.After["source_ranges"].Texts.ToList();
        var vast = new AddressRanges(named).IsVast && !known.IsVast;
        var gained = named.Where(text => AddressRanges.IsRange(text) && !known.Contains(text) && (vast || (before.Allows && Reaches(text, had)))).Order(StringComparer.Ordinal).ToList();
        return gained.Count > 0 ? $"lets in {context.Masker.Scrub(Words.List(gained))}" : null;
    }

    private static bool Reaches(string text, IReadOnlyList<string> had) => !s_inner.Contains(text) || had.Any(new AddressRanges([text]).Contains);

    private static string? Ports(FirewallSide before, FirewallSide after) =>
        before.Allows && !after.Value["allow"].HasUnknown && !OpenPorts.Cover(before.Value["allow"], after.Value["allow"]) ? "opens more ports" : null;

    private IEnumerable<Finding> NoLongerDenied(ReviewContext context, PlannedResource firewall)
    {
        var before = new FirewallSide(firewall.Before);
        if (before.Denies && !context.Existing(Side.After, Types).Any(other => Denies(other, firewall, before)))
        {
            yield return Found(context, firewall, Severity.Warn, $"{Name(firewall)} no longer denies {context.Masker.Scrub(Words.List(before.Sources))}", "Rules of a lower precedence that allow these sources begin to count.", "Keep the rule, or check what the other rules of the network let in.");
        }
    }

    private static bool Denies(PlannedResource other, PlannedResource firewall, FirewallSide before) =>
        new FirewallSide(other.After) is { Denies: true } after
        && (other == firewall || after.HoldsWhere(before))
        && (other.After["source_ranges"].HasUnknown || before.Sources.All(new AddressRanges(after.Sources).Contains))
        && (other.After["deny"].HasUnknown || OpenPorts.Cover(other.After["deny"], firewall.Before["deny"]));
}
