using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>One rule of a Cloud Armor policy. The lowest number that matches decides.</summary>
internal sealed record ArmorRule(PlanValue Value)
{
    public double Number => Value["priority"].Number ?? double.MaxValue;

    public bool Previews => Value["preview"].IsTrue;

    public bool Allows => Value["action"].Text is "allow" && !Previews;

    public bool Denies => Value["action"].Text is { } action && action.StartsWith("deny", StringComparison.Ordinal) && !Previews;

    /// <summary>Whether it refuses beyond a rate, and lets through what is below.</summary>
    public bool Limits => Value["action"].Text is "throttle" or "rate_based_ban" && !Previews;

    public bool Refuses => Denies || Limits;

    /// <summary>Requests a second from which it refuses.</summary>
    public double? Limit
    {
        get
        {
            var threshold = Value["rate_limit_options"]["rate_limit_threshold"];
            return threshold["interval_sec"].Number is > 0 and var seconds ? threshold["count"].Number / seconds : null;
        }
    }

    /// <summary>Whether it does the same, at whatever number.</summary>
    public bool IsLike(ArmorRule other) => Value.Members.Keys.Union(other.Value.Members.Keys, StringComparer.Ordinal)
        .All(name => name is "priority" or "description" || Same.Values(Value[name], other.Value[name], name));

    /// <summary>Whether both may match a request; an expression may match any.</summary>
    public bool Overlaps(ArmorRule other) =>
        Addresses() is not { } mine || other.Addresses() is not { } theirs || mine.Exists(new AddressRanges(theirs).Overlaps);

    /// <summary>Whether it is known to leave out addresses of another.</summary>
    public bool Misses(ArmorRule other) => Addresses() is { } mine && other.Addresses() is { } theirs && !theirs.TrueForAll(new AddressRanges(mine).Contains);

    /// <summary>Whether it matches every address of another; of expressions nothing is known.</summary>
    public bool Covers(ArmorRule other) =>
        IsLike(other) || (Addresses() is { } mine && other.Addresses() is { } theirs && theirs.TrueForAll(new AddressRanges(mine).Contains));

    /// <summary>The addresses that it matches; null where an expression or an unknown value says it.</summary>
    private List<string>? Addresses() => Value["match"]["config"]["src_ip_ranges"] is { IsUnset: false, HasUnknown: false } ranges
        ? [.. ranges.Texts.SelectMany(static text => text is "*" ? ["0.0.0.0/0", "::/0"] : new[] { text })]
        : null;
}
