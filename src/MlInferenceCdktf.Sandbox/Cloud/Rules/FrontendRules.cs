using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Kinds;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Forwarding rules and target proxies.</summary>
internal static class FrontendRules
{
    private static readonly ImmutableArray<string> _rule = [FrontendKinds.Rule];
    private static readonly ImmutableArray<string> _https = [FrontendKinds.HttpsProxy];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("rule-ports", _rule, "port_range", "compute v1 ForwardingRule.portRange",
            value => PortRange.TryParse(value.Value) is { From: >= 1 } range && range.From == range.To ? null : "Must be a single port between 1 and 65535."),
        ApiRule.Value("rule-tier", _rule, "network_tier", "compute v1 ForwardingRule.networkTier: PREMIUM for global rules",
            value => value.Value is "PREMIUM" ? null : "A global forwarding rule must be in the PREMIUM tier."),
        ApiRule.Whole("rule-protocol", _rule, "ip_protocol", "compute v1 ForwardingRule.IPProtocol",
            body => body.Text("ip_protocol") is not (null or "TCP") && (body.Text("target")?.Contains("/targetHttp", StringComparison.Ordinal) ?? false)
                ? "Forwarding rules of HTTP(S) proxies must use TCP." : null),
        ApiRule.Whole("proxy-certificates", _https, "ssl_certificates", "compute v1 TargetHttpsProxy.sslCertificates",
            body => body.Has("ssl_certificates") || body.Has("certificate_map") || body.Has("certificate_manager_certificates")
                ? null : "At least one SSL certificate or a certificate map must be specified."),
        ApiRule.Whole("proxy-certificate-count", _https, "ssl_certificates", "load-balancing/docs/quotas: 15 certificates",
            body => body.At("ssl_certificates").Count() > 15 ? "A target proxy can have at most 15 SSL certificates." : null),
        ApiRule.Value("proxy-certificate-map", _https, "certificate_map", "compute v1 TargetHttpsProxy.certificateMap",
            value => value.Value!.StartsWith("//certificatemanager.googleapis.com/", StringComparison.Ordinal)
                ? null : "Must have the form //certificatemanager.googleapis.com/projects/{project}/locations/{location}/certificateMaps/{name}."),
        ApiRule.Value("proxy-keep-alive", [FrontendKinds.HttpsProxy, FrontendKinds.HttpProxy], "http_keep_alive_timeout_sec", "compute v1 TargetHttpsProxy.httpKeepAliveTimeoutSec: 5 to 1200",
            // Zero is what the provider writes for a timeout that is not set.
            value => value.Decimal is 0 or (>= 5 and <= 1200) ? null : "Must be between 5 and 1200 seconds."),
    ];
}
