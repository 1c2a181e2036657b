using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Forwarding rule without a reserved address.</summary>
internal sealed class EphemeralAddress() : ReviewRule("T03", Severity.Block, "Forwarding rule without a reserved address", "The address is taken from a pool; the next replacement of the rule gives another one.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Rule];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from rule in context.Of(Types)
        where rule.Action == PlanAction.Create || rule.Action.IsReplace()
        where rule.After["ip_address"].IsUnset || (rule.After["ip_address"].IsUnknown && context.Graph.Configuration.Find(rule.ConfigAddress) is { } written && !written.Writes("ip_address"))
        select Found(context, rule, Severity.Block, $"{Name(rule)} has no reserved address", "Google picks an address that is lost with the rule: the next replacement changes it.", "Reserve a google_compute_global_address and name it in ip_address.");
}
