using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>What serves requests behind a load balancer.</summary>
internal static class BackendKinds
{
    public const string Service = "google_compute_backend_service";

    public const string Bucket = "google_compute_backend_bucket";

    public const string SecurityPolicy = "google_compute_security_policy";

    public static ResourceKind[] All { get; } =
    [
        new(Service, "backend_service", "projects/{project}/global/backendServices/{name}")
        {
            References =
            [
                new("backend.group", GroupKinds.Regional, GroupKinds.Zonal, "google_compute_instance_group",
                    "google_compute_network_endpoint_group", "google_compute_region_network_endpoint_group", "google_compute_global_network_endpoint_group"),
                new("health_checks", GroupKinds.HealthChecks),
                new("security_policy", SecurityPolicy),
                new("edge_security_policy", SecurityPolicy),
            ],
            Computed =
            [
                Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.UniqueId("generated_id"),
                Fill.FullLink("backend.group"),
                new("backend.max_utilization", context => IsUtilization(context.Block) ? 0.8 : 0),
                Fill.Text("port_name", "http"), Fill.Text("protocol", "HTTP"), Fill.Text("session_affinity", "NONE"),
                Fill.Number("timeout_sec", 30), Fill.Fingerprint,
            ],
        },
        new(Bucket, "backend_bucket", "projects/{project}/global/backendBuckets/{name}")
        {
            References = [new("edge_security_policy", SecurityPolicy)],
            Computed = [Fill.Project, Fill.SelfLink, Fill.CreationTimestamp],
        },
        new(SecurityPolicy, "security_policy", "projects/{project}/global/securityPolicies/{name}")
        {
            Computed =
            [
                Fill.Project, Fill.SelfLink, Fill.Text("type", "CLOUD_ARMOR"),
                // Google adds the default rule to a policy that is made without any.
                Fill.Block("rule", _ => DefaultRule()), Fill.Flag("rule.preview", false), Fill.Fingerprint,
            ],
        },
    ];

    // UTILIZATION is the API's default mode.
    private static bool IsUtilization(Body backend) => backend.Text("balancing_mode") is null or "UTILIZATION";

    private static JsonObject DefaultRule() => new()
    {
        ["action"] = "allow",
        ["description"] = "default rule",
        ["priority"] = 2147483647,
        ["match"] = new JsonArray(new JsonObject
        {
            ["versioned_expr"] = "SRC_IPS_V1",
            ["config"] = new JsonArray(new JsonObject { ["src_ip_ranges"] = new JsonArray("*") }),
        }),
    };
}
