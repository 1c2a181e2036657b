using System.Net;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>From the address to the backend services: rules, proxies, URL maps, TLS.</summary>
internal static class FrontendKinds
{
    public const string Rule = "google_compute_global_forwarding_rule";

    public const string UrlMap = "google_compute_url_map";

    public const string HttpProxy = "google_compute_target_http_proxy";

    public const string HttpsProxy = "google_compute_target_https_proxy";

    public const string ManagedCertificate = "google_compute_managed_ssl_certificate";

    private const string CertificatePath = "projects/{project}/global/sslCertificates/{name}";

    /// <summary>Every attribute of a URL map that names a backend service or bucket.</summary>
    private static readonly string[] _services =
    [
        "default_service", "path_matcher.default_service", "path_matcher.path_rule.service", "path_matcher.route_rules.service",
        "test.service", .. RouteActions("default_route_action"), .. RouteActions("path_matcher.default_route_action"),
        .. RouteActions("path_matcher.path_rule.route_action"), .. RouteActions("path_matcher.route_rules.route_action"),
    ];

    public static ResourceKind[] All { get; } =
    [
        new(UrlMap, "url_map", "projects/{project}/global/urlMaps/{name}")
        {
            References = [.. _services.Select(path => new Reference(path, BackendKinds.Service, BackendKinds.Bucket))],
            Computed = [Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.UniqueId("map_id"), Fill.Fingerprint],
        },
        new(HttpProxy, "target_http_proxy", "projects/{project}/global/targetHttpProxies/{name}")
        {
            References = [new("url_map", UrlMap)],
            Computed = [Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.UniqueId("proxy_id"), Fill.Flag("proxy_bind", false), Fill.Fingerprint],
        },
        new(HttpsProxy, "target_https_proxy", "projects/{project}/global/targetHttpsProxies/{name}")
        {
            References =
            [
                new("url_map", UrlMap),
                new("ssl_certificates", ManagedCertificate, "google_compute_ssl_certificate"),
                new("ssl_policy", "google_compute_ssl_policy"),
                new("certificate_map", "google_certificate_manager_certificate_map"),
                new("server_tls_policy", "google_network_security_server_tls_policy"),
            ],
            Computed =
            [
                Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.UniqueId("proxy_id"), Fill.Flag("proxy_bind", false),
                Fill.Text("tls_early_data", "DISABLED"), Fill.Fingerprint,
            ],
        },
        new(ManagedCertificate, "ssl_certificate", CertificatePath)
        {
            Computed =
            [
                Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.UniqueId("certificate_id"), Fill.Text("expire_time", ""),
                new("subject_alternative_names", context => Fill.Texts(context.Body.At("managed.domains").Select(domain => domain.Value!))),
            ],
        },
        new("google_compute_ssl_certificate", "ssl_certificate", CertificatePath)
        {
            Computed = [Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.UniqueId("certificate_id"), Fill.Text("expire_time", "")],
        },
        new("google_compute_ssl_policy", "ssl_policy", "projects/{project}/global/sslPolicies/{name}")
        {
            Computed =
            [
                Fill.Project, Fill.SelfLink, Fill.CreationTimestamp,
                Fill.List("enabled_features", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"), Fill.Fingerprint,
            ],
        },
        new(Rule, "forwarding_rule", "projects/{project}/global/forwardingRules/{name}")
        {
            References =
            [
                new("target", HttpProxy, HttpsProxy, "google_compute_target_tcp_proxy", "google_compute_target_ssl_proxy", "google_compute_target_grpc_proxy"),
                new("ip_address", AddressKinds.Global) { MayBeAddress = true },
            ],
            Computed =
            [
                Fill.Project, Fill.SelfLink, Fill.UniqueId("forwarding_rule_id"), Fill.LabelFingerprint,
                new("ip_address", Address) { Always = true }, new("port_range", PortRange) { Always = true },
                Fill.Text("ip_protocol", "TCP"), Fill.Text("network_tier", "PREMIUM"), Fill.Text("base_forwarding_rule", ""),
            ],
        },
    ];

    private static IEnumerable<string> RouteActions(string action) =>
        [$"{action}.weighted_backend_services.backend_service", $"{action}.request_mirror_policy.backend_service"];

    // Google stores the IP itself, whichever way the address was named (seen in the provider's state).
    private static JsonNode? Address(FillContext context) => new Body(context.Existing).Value switch
    {
        null => context.Body.Text("ip_version") is "IPV6" ? Identity.IPv6(context.Seed) : Identity.IPv4(context.Seed),
        var text when IPAddress.TryParse(text, out _) => text,
        var link => context.Find(link)?.Body.Text("address") ?? Identity.IPv4(link),
    };

    private static JsonNode? PortRange(FillContext context) =>
        new Body(context.Existing).Value is { } range ? range.Contains('-', StringComparison.Ordinal) ? range : $"{range}-{range}" : null;
}
