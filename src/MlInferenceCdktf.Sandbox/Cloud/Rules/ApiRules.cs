using System.Collections.Frozen;
using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>The rules that Google enforces at apply though the provider lets them through.</summary>
internal static class ApiRules
{
    private static readonly FrozenDictionary<string, ImmutableArray<ApiRule>> _byType;

    static ApiRules()
    {
        All =
        [
            .. NameRules.All, .. LabelRules.All, .. TemplateRules.All, .. GroupRules.All, .. UpdatePolicyRules.All, .. AutoscalerRules.All,
            .. MetricRules.All, .. ScheduleRules.All, .. HealthCheckRules.All, .. BackendRules.All, .. BackendServiceRules.All, .. SecurityPolicyRules.All,
            .. RateLimitRules.All, .. UrlMapRules.All, .. FrontendRules.All, .. CertificateRules.All, .. FirewallRules.All, .. SubnetRules.All,
            .. NatRules.All, .. DnsRules.All, .. MonitoringRules.All,
        ];
        _byType = All.SelectMany(rule => rule.Types.Select(type => (type, rule)))
            .GroupBy(pair => pair.type, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.rule).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>All rules, in the order in which they are asked.</summary>
    public static ImmutableArray<ApiRule> All { get; }

    public static CloudError? Check(StoredObject item) =>
        _byType.TryGetValue(item.Kind.Type, out var rules) ? rules.Select(rule => rule.Check(item)).FirstOrDefault(error => error is not null) : null;
}
