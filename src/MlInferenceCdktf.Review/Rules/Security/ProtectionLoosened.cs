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
            foreach (var rule in policy.Before["rule"].Items)
            {
                var now = policy.After["rule"].Items.FirstOrDefault(other => Same.Values(other["priority"], rule["priority"]));
                if (Loosened(rule, now) is { } how)
                {
                    yield return Found(context, policy, Severity.Warn, $"{Name(policy)}, rule {rule["priority"].Raw}: {how}", "More requests reach the service than before.", "Try it in preview on its own, and look at the logs.");
                }
            }
        }
    }

    private static string? Loosened(PlanValue before, PlanValue? after) => after switch
    {
        null => "the rule goes",
        _ when after["preview"].IsTrue && !before["preview"].IsTrue => "it only previews",
        _ when Refuses(before) && after["action"].Text is "allow" => "it allows what it refused",
        _ when Limit(after) > Limit(before) => $"its limit goes from {ReviewContext.Figure(Limit(before)!.Value)} to {ReviewContext.Figure(Limit(after)!.Value)} requests a second",
        _ => null,
    };

    private static bool Refuses(PlanValue rule) => rule["action"].Text is { } action && (action.StartsWith("deny", StringComparison.Ordinal) || action is "throttle" or "rate_based_ban");

    private static double? Limit(PlanValue rule)
    {
        var threshold = rule["rate_limit_options"]["rate_limit_threshold"];
        return threshold["interval_sec"].Number is > 0 and var seconds ? threshold["count"].Number / seconds : null;
    }
}
