using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>The rules of a Cloud Armor policy before and after.</summary>
internal sealed class ArmorRules(PlanValue before, PlanValue after)
{
    private readonly IReadOnlyList<ArmorRule> _before = Ordered(before);
    private readonly IReadOnlyList<ArmorRule> _after = Ordered(after);

    /// <summary>What lets more requests through: the rule's number, and how.</summary>
    public IEnumerable<(double Number, string How)> Loosened()
    {
        foreach (var rule in _before.Where(rule => !IsRenumbered(rule)))
        {
            if (Loosened(rule, _after.FirstOrDefault(other => other.Number.Equals(rule.Number))) is { } how)
            {
                yield return (rule.Number, how);
            }
        }

        foreach (var rule in _after.Where(rule => rule.Allows && Overtakes(rule)))
        {
            yield return (rule.Number, "it allows what a later rule refuses");
        }
    }

    private static string? Loosened(ArmorRule before, ArmorRule? after) => after switch
    {
        _ when !before.Refuses => null,
        null => "the rule goes",
        _ when after.Previews => "it only previews",
        _ when after.Allows => "it allows what it refused",
        _ when !after.Refuses => "it no longer refuses",
        _ when before.Denies && after.Limits => "it only limits what it refused",
        _ when after.Misses(before) => "it no longer matches all addresses that it refused",
        _ when after.Limit > before.Limit => $"its limit goes from {ReviewContext.Figure(before.Limit.Value)} to {ReviewContext.Figure(after.Limit.Value)} requests a second",
        _ => null,
    };

    /// <summary>Whether the same rule stands at another number, behind no rule that lets through what it refuses.</summary>
    private bool IsRenumbered(ArmorRule rule)
    {
        var now = _after.FirstOrDefault(rule.IsLike);
        return now is not null && !now.Number.Equals(rule.Number)
            && _after.Where(other => (other.Allows || other.Limits) && other.Number < now.Number)
                .All(other => !other.Overlaps(rule) || _before.Any(found => found.IsLike(other) && found.Number < rule.Number));
    }

    /// <summary>Whether a rule behind it refuses what it allows, and did refuse it: no like rule stood in front of that.</summary>
    private bool Overtakes(ArmorRule rule) => _after
        .Where(refusal => refusal.Refuses && refusal.Number > rule.Number && rule.Overlaps(refusal))
        .Select(refusal => _before.FirstOrDefault(refusal.IsLike) ?? _before.FirstOrDefault(old => old.Number.Equals(refusal.Number)))
        .Any(old => old is { Refuses: true } && !_before.Any(allow => allow.Allows && allow.Number < old.Number && allow.Covers(rule)));

    private static List<ArmorRule> Ordered(PlanValue rules) => [.. rules.Items.Select(static rule => new ArmorRule(rule)).OrderBy(static rule => rule.Number)];
}
