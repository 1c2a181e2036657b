using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Rules of a security policy, without rate limits (compute v1 SecurityPolicyRule).</summary>
internal static class SecurityPolicyRules
{
    private const long Default = 2_147_483_647;

    public static readonly ImmutableArray<string> Types = [BackendKinds.SecurityPolicy];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Whole("default-rule", Types, "rule.priority", "armor/docs/security-policy-overview: the default rule",
            body => body.Has("rule") && body.At("rule").All(rule => rule.Number("priority") != Default)
                ? "A policy with a rule needs the default rule of priority 2147483647 that matches '*'." : null),
        ApiRule.Whole("rule-priority-twice", Types, "rule.priority", "compute v1 SecurityPolicyRule.priority: unique in a policy",
            body => Repeats.First(body.At("rule.priority").Select(priority => priority.Value!)) is { } twice ? $"Cannot have rules with the same priorities ({twice})." : null),
        ApiRule.Value("rule-priority-range", Types, "rule.priority", "compute v1 SecurityPolicyRule.priority: 0 to 2147483647",
            value => value.Decimal is >= 0 and <= Default ? null : "Must be between 0 and 2147483647."),
        ApiRule.Whole("rule-ranges", Types, "rule.match.config.src_ip_ranges", "armor/quotas: 10 ranges a rule",
            body => body.At("rule").Any(rule => rule.At("match.config.src_ip_ranges").Count() > 10) ? "A rule can have at most 10 source IP ranges." : null),
        ApiRule.Value("rule-range", Types, "rule.match.config.src_ip_ranges", "compute v1 SecurityPolicyRuleMatcherConfig.srcIpRanges",
            value => value.Value is "*" || Cidr.TryParse(value.Value) is not null || System.Net.IPAddress.TryParse(value.Value, out _)
                ? null : "Must be '*', an IP address or a CIDR range."),
        ApiRule.Value("rule-expression", Types, "rule.match.expr.expression", "armor/docs/rules-language-reference",
            value => Cel.Fault(value.Value!) is { } fault ? $"The match expression could not be parsed: {fault}." : null),
        ApiRule.Block("rule-action", Types, "rule", "action", "compute v1 SecurityPolicyRule.action",
            rule => rule.Text("action") is "allow" or "deny" or "deny(403)" or "deny(404)" or "deny(502)" or "redirect" or "throttle" or "rate_based_ban" or "goto_next"
                ? null : "Must be allow, deny(403|404|502), redirect, throttle or rate_based_ban."),
    ];
}
