using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Firewall opens.</summary>
internal sealed class FirewallOpens() : ReviewRule("S01", Severity.Block, "Firewall opens", "Servers are reached from where they were not, past the load balancer and its protection.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Firewall];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var firewall in context.Of(Types).Where(static firewall => firewall.Action.IsChange() && !firewall.After.IsNull && IsIngress(firewall.After)))
        {
            var (before, after) = (firewall.Before["source_ranges"], firewall.After["source_ranges"]);
            var title = Opened(firewall, before, after) ?? Wider(context, before, after) ?? Ports(firewall);
            if (title is not null)
            {
                yield return Found(context, firewall, Severity.Block, $"{Name(firewall)} {title}", "Whoever can send packets there reaches the servers' ports past the load balancer, its TLS and its rate limits.", "Name the sources: 35.191.0.0/16 and 130.211.0.0/22 for Google's load balancer and health checks.") with
                {
                    Changes = [.. s_members.Where(name => !Same.Values(firewall.Before[name], firewall.After[name], name)).Select(name => context.Masker.Change(name, firewall.Before[name], firewall.After[name]))],
                };
            }
        }
    }

    private static readonly string[] s_members = ["source_ranges", "source_tags", "source_service_accounts", "allow"];

    private static bool IsIngress(PlanValue firewall) => firewall["direction"].Text is not "EGRESS" && !firewall["disabled"].IsTrue && !firewall["allow"].IsUnset;

    /// <summary>No sources at all mean 0.0.0.0/0 to the API (real-provider.md §2).</summary>
    private static string? Opened(PlannedResource firewall, PlanValue before, PlanValue after)
    {
        var unnamed = after.IsUnset && firewall.After["source_tags"].IsUnset && firewall.After["source_service_accounts"].IsUnset;
        return unnamed && !after.IsUnknown && !(firewall.Action == PlanAction.Update && before.IsUnset) ? "has no sources left, which means every address" : null;
    }

    private static string? Wider(ReviewContext context, PlanValue before, PlanValue after)
    {
        var had = before.Texts.Select(Range.Parse).OfType<Range>().ToList();
        var gained = after.Texts.Where(text => Range.Parse(text) is { } range && !had.Exists(old => old.Contains(range)) && (range.IsEverything || had.Exists(range.Contains))).Order(StringComparer.Ordinal).ToList();
        return gained.Count > 0 ? $"lets in {context.Masker.Scrub(Words.List(gained))}" : null;
    }

    private static string? Ports(PlannedResource firewall)
    {
        if (firewall.Before.IsNull || firewall.After["allow"].HasUnknown)
        {
            return null;
        }

        var had = firewall.Before["allow"].Items;
        var wider = firewall.After["allow"].Items.Any(allow => !had.Any(old => Same.Values(old["protocol"], allow["protocol"])) || had.Where(old => Same.Values(old["protocol"], allow["protocol"])).All(old => Opens(old["ports"], allow["ports"])));
        return wider ? "opens more ports" : null;
    }

    private static bool Opens(PlanValue before, PlanValue after) => !before.IsUnset && (after.IsUnset || after.Texts.Except(before.Texts, StringComparer.Ordinal).Any());

    /// <summary>An address range by its first address and its length.</summary>
    private sealed record Range(System.Net.IPNetwork Network)
    {
        public bool IsEverything => Network.PrefixLength == 0;

        public static Range? Parse(string text) => System.Net.IPNetwork.TryParse(text, out var network) ? new(network) : null;

        public bool Contains(Range other) => Network.PrefixLength <= other.Network.PrefixLength && Network.Contains(other.Network.BaseAddress);
    }
}
