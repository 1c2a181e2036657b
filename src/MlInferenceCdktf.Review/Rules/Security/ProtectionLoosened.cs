using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Cloud Armor taken off or loosened.</summary>
internal sealed class ProtectionLoosened() : ReviewRule("S03", Severity.Block, "Cloud Armor taken off or loosened", "Requests reach the GPUs without the limits that kept abuse away.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.SecurityPolicy, KnownTypes.Backend];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var service in context.Kept(KnownTypes.Backend).Where(static service => !service.Before["security_policy"].IsUnset && service.After["security_policy"].IsUnset))
        {
            yield return Found(context, service, Severity.Block, $"{Name(service)} loses its security policy", "No rate limit and no rule stands between the internet and its GPUs.", "Keep a policy attached; loosen single rules in preview first.") with
            {
                Changes = [context.Masker.Change("security_policy", service.Before["security_policy"], service.After["security_policy"])],
            };
        }

        foreach (var policy in context.Kept(KnownTypes.SecurityPolicy).Where(static policy => !policy.After["rule"].HasUnknown || policy.After["rule"].Kind == PlanValueKind.List))
        {
            foreach (var (number, how) in new ArmorRules(policy.Before["rule"], policy.After["rule"]).Loosened())
            {
                yield return Found(context, policy, Severity.Warn, $"{Name(policy)}, rule {ReviewContext.Figure(number)}: {how}", "More requests reach the service than before.", "Try it in preview on its own, and look at the logs.");
            }
        }
    }
}
