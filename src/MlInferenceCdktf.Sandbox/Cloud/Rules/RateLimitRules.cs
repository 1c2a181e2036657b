using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Rate limits of a security policy's rules (armor/docs/rate-limiting-overview).</summary>
internal static class RateLimitRules
{
    private const string Options = "rate_limit_options";
    private const string Source = "armor/docs/rate-limiting-overview";

    private static readonly decimal[] _intervals = [10, 30, 60, 120, 180, 240, 300, 600, 900, 1200, 1800, 2700, 3600];

    public static ApiRule[] All { get; } =
    [
        Rule("rate-limit-missing", Options, rule => IsRateLimit(rule) && !rule.Has(Options) ? "Actions throttle and rate_based_ban need rate_limit_options." : null),
        Rule("rate-limit-action", Options, rule => !IsRateLimit(rule) && rule.Has(Options) ? "rate_limit_options are only allowed with actions throttle and rate_based_ban." : null),
        Rule("ban-action", $"{Options}.ban_duration_sec",
            rule => rule.Text("action") is "throttle" && (rule.Amount($"{Options}.ban_duration_sec") is not null || rule.Has($"{Options}.ban_threshold"))
                ? "Ban options are only allowed with action rate_based_ban." : null),
        Rule("ban-duration", $"{Options}.ban_duration_sec",
            rule => rule.Text("action") is "rate_based_ban" && rule.Amount($"{Options}.ban_duration_sec") is null ? "Action rate_based_ban needs a ban duration." : null),
        Rule("conform-action", $"{Options}.conform_action", rule => rule.Text($"{Options}.conform_action") is null or "allow" ? null : "Must be allow."),
        Rule("exceed-action", $"{Options}.exceed_action",
            rule => rule.Text($"{Options}.exceed_action") is null or "redirect" or "deny(403)" or "deny(404)" or "deny(429)" or "deny(502)"
                ? null : "Must be deny(403), deny(404), deny(429), deny(502) or redirect."),
        ApiRule.Value("rate-interval", SecurityPolicyRules.Types, $"rule.{Options}.rate_limit_threshold.interval_sec", Source,
            value => _intervals.Contains(value.Decimal ?? 0) ? null : "Must be one of 10, 30, 60, 120, 180, 240, 300, 600, 900, 1200, 1800, 2700 and 3600 seconds."),
        ApiRule.Value("rate-count", SecurityPolicyRules.Types, $"rule.{Options}.rate_limit_threshold.count", Source,
            value => value.Decimal >= 1 ? null : "Must be at least 1."),
        Rule("rate-key-configs", $"{Options}.enforce_on_key",
            rule => rule.Has($"{Options}.enforce_on_key_configs") && rule.Has($"{Options}.enforce_on_key") ? "enforce_on_key must be empty beside enforce_on_key_configs." : null),
        Rule("rate-key-name", $"{Options}.enforce_on_key_name",
            rule => rule.Text($"{Options}.enforce_on_key") is "HTTP_HEADER" or "HTTP_COOKIE" && !rule.Has($"{Options}.enforce_on_key_name")
                ? "Keys HTTP_HEADER and HTTP_COOKIE need enforce_on_key_name." : null),
    ];

    private static bool IsRateLimit(Body rule) => rule.Text("action") is "throttle" or "rate_based_ban";

    private static ApiRule Rule(string id, string argument, Func<Body, string?> why) =>
        ApiRule.Block(id, SecurityPolicyRules.Types, "rule", argument, Source, why);
}
