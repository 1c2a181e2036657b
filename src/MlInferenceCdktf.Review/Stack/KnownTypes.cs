using System.Collections.Frozen;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>The resource types of a serving stack, by the names that rules use.</summary>
internal static class KnownTypes
{
    public const string Template = "google_compute_instance_template";
    public const string RegionTemplate = "google_compute_region_instance_template";
    public const string Group = "google_compute_region_instance_group_manager";
    public const string ZonalGroup = "google_compute_instance_group_manager";
    public const string Autoscaler = "google_compute_region_autoscaler";
    public const string ZonalAutoscaler = "google_compute_autoscaler";
    public const string Backend = "google_compute_backend_service";
    public const string UrlMap = "google_compute_url_map";
    public const string HttpsProxy = "google_compute_target_https_proxy";
    public const string HttpProxy = "google_compute_target_http_proxy";
    public const string Rule = "google_compute_global_forwarding_rule";
    public const string Address = "google_compute_global_address";
    public const string Certificate = "google_compute_managed_ssl_certificate";
    public const string OwnCertificate = "google_compute_ssl_certificate";
    public const string MapCertificate = "google_certificate_manager_certificate";
    public const string CertificateMap = "google_certificate_manager_certificate_map";
    public const string MapEntry = "google_certificate_manager_certificate_map_entry";
    public const string HealthCheck = "google_compute_health_check";
    public const string SecurityPolicy = "google_compute_security_policy";
    public const string SslPolicy = "google_compute_ssl_policy";
    public const string Firewall = "google_compute_firewall";
    public const string Nat = "google_compute_router_nat";
    public const string Subnetwork = "google_compute_subnetwork";
    public const string Network = "google_compute_network";
    public const string Bucket = "google_storage_bucket";
    public const string ServiceAccount = "google_service_account";

    /// <summary>The collection in a Google path, for objects that are not made yet and whose project and name are known.</summary>
    private static readonly FrozenDictionary<string, string> s_collections = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Template] = "global/instanceTemplates",
        [Backend] = "global/backendServices",
        [UrlMap] = "global/urlMaps",
        [HttpsProxy] = "global/targetHttpsProxies",
        [HttpProxy] = "global/targetHttpProxies",
        [Rule] = "global/forwardingRules",
        [Address] = "global/addresses",
        [Certificate] = "global/sslCertificates",
        [OwnCertificate] = "global/sslCertificates",
        [HealthCheck] = "global/healthChecks",
        [SecurityPolicy] = "global/securityPolicies",
        [SslPolicy] = "global/sslPolicies",
        [Network] = "global/networks",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_joined = s_collections.Keys.Concat(
        [RegionTemplate, Group, ZonalGroup, Autoscaler, ZonalAutoscaler, MapCertificate, CertificateMap, MapEntry, Subnetwork, ServiceAccount, Bucket]).ToFrozenSet(StringComparer.Ordinal);

    public static bool AreJoined(string type) => s_joined.Contains(type);

    public static bool IsGroup(string type) => type is Group or ZonalGroup;

    public static bool IsTemplate(string type) => type is Template or RegionTemplate;

    public static bool IsAutoscaler(string type) => type is Autoscaler or ZonalAutoscaler;

    public static string? Path(string type, PlanValue value) =>
        s_collections.TryGetValue(type, out var collection) && value["project"].Filled is { } project && value["name"].Filled is { } name
            ? $"projects/{project}/{collection}/{name}"
            : null;
}
