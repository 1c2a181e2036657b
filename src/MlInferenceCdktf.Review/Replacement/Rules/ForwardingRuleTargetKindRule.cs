using System.Text.RegularExpressions;

namespace MlInferenceCdktf.Review.Replacement;

/// <summary>
/// Google leads a rule to another proxy of the same kind only (compute v1 globalForwardingRules.setTarget), and the
/// provider changes the target in place: from HTTP to HTTPS the apply stops half way.
/// </summary>
internal static partial class ForwardingRuleTargetKindRule
{
    public static IEnumerable<Violation> Check(ChangeSet set) =>
        from rule in set.OfType(ForwardingRules.Type)
        where rule.Action == PlannedAction.Update
        let old = KindOf(rule.Old.Text("target"))
        let @new = KindOf(rule.New.Text("target"))
        where !string.Equals(old, @new, StringComparison.OrdinalIgnoreCase)
        select new Violation(
            ViolationKind.TargetKindSwitchedInPlace,
            rule.Address,
            $"goes from a target of kind {old} to one of kind {@new} in place. Put what decides on the kind, such as the port, into the rule's name.");

    /// <summary>The kind in a reference to a proxy or in its link; another target's text is its own kind.</summary>
    private static string KindOf(string? target) =>
        Proxy().Match(target ?? "") is { Success: true } match ? match.Groups["kind"].Value : target ?? "";

    [GeneratedRegex("target_?(?<kind>[a-z]+?)_?prox", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Proxy();
}
