using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>Managed instance groups, their autoscalers and health checks.</summary>
internal static class GroupKinds
{
    public const string Regional = "google_compute_region_instance_group_manager";

    public const string Zonal = "google_compute_instance_group_manager";

    public const string RegionalAutoscaler = "google_compute_region_autoscaler";

    public const string ZonalAutoscaler = "google_compute_autoscaler";

    public static readonly ImmutableArray<string> HealthChecks =
    [
        "google_compute_health_check", "google_compute_region_health_check",
        "google_compute_http_health_check", "google_compute_https_health_check",
    ];

    private static readonly ImmutableArray<Reference> _groupReferences =
    [
        new("version.instance_template", TemplateKinds.Global, TemplateKinds.Regional) { SameRegion = true },
        new("auto_healing_policies.health_check", HealthChecks) { SameRegion = true },
    ];

    private static readonly ImmutableArray<Fill> _groupComputed =
    [
        Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.UniqueId("instance_group_manager_id"),
        new("instance_group", context => context.SelfLink.Replace("/instanceGroupManagers/", "/instanceGroups/", StringComparison.Ordinal)),
        Fill.FullLink("version.instance_template"),
        Fill.Number("target_size", 0),
        Fill.Block("instance_lifecycle_policy", _ => new JsonObject { ["default_action_on_failure"] = "REPAIR", ["force_update_on_repair"] = "NO" }),
        Fill.Block("standby_policy", _ => new JsonObject { ["initial_delay_sec"] = 0, ["mode"] = "" }),
        Fill.Block("status", _ => Status()),
        Fill.Fingerprint,
    ];

    public static ResourceKind[] All { get; } =
    [
        new(Regional, "instance_group_manager", "projects/{project}/regions/{region}/instanceGroupManagers/{name}")
        {
            References = _groupReferences,
            Computed =
            [
                Fill.Region,
                Fill.Text("distribution_policy_target_shape", "EVEN"),
                // Google picks three zones where none are named (compute/docs/instance-groups/distributing-instances-with-regional-instance-groups).
                new("distribution_policy_zones", context => Fill.Texts("abc".Select(zone => $"{ResourcePath.Region(context.Item.Path)}-{zone}"))),
                Fill.Block("update_policy", _ => new JsonObject { ["type"] = "OPPORTUNISTIC", ["minimal_action"] = "REPLACE", ["instance_redistribution_type"] = "PROACTIVE" }),
                new("update_policy.max_surge_fixed", context => ZonesUnless("max_surge_percent", context)),
                new("update_policy.max_unavailable_fixed", context => ZonesUnless("max_unavailable_percent", context)),
                .. _groupComputed,
            ],
        },
        new(Zonal, "instance_group_manager", "projects/{project}/zones/{zone}/instanceGroupManagers/{name}")
        {
            References = _groupReferences,
            Computed = [.. _groupComputed],
        },
        Autoscaler(RegionalAutoscaler, "projects/{project}/regions/{region}/autoscalers/{name}", Regional),
        Autoscaler(ZonalAutoscaler, "projects/{project}/zones/{zone}/autoscalers/{name}", Zonal),
        HealthCheck("google_compute_health_check", "projects/{project}/global/healthChecks/{name}"),
        HealthCheck("google_compute_region_health_check", "projects/{project}/regions/{region}/healthChecks/{name}"),
    ];

    private static ResourceKind Autoscaler(string type, string path, string group) => new(type, "autoscaler", path)
    {
        References = [new("target", group) { SameRegion = true }],
        Computed = [Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, .. type is RegionalAutoscaler ? [Fill.Region] : ImmutableArray<Fill>.Empty],
    };

    private static ResourceKind HealthCheck(string type, string path) => new(type, "health_check", path)
    {
        Computed =
        [
            Fill.Project, Fill.SelfLink, Fill.CreationTimestamp,
            new("type", HealthCheckType) { Always = true },
            Fill.Block("log_config", _ => new JsonObject { ["enable"] = false }),
        ],
    };

    private static JsonNode? HealthCheckType(FillContext context)
    {
        const string Suffix = "_health_check";
        var block = context.Item.Attributes.Select(pair => pair.Key)
            .FirstOrDefault(key => key.EndsWith(Suffix, StringComparison.Ordinal) && context.Body.Has(key));
        return block is null ? null
            : string.Equals(block, "grpc_tls_health_check", StringComparison.Ordinal) ? "GRPC_WITH_TLS"
            : block[..^Suffix.Length].ToUpperInvariant();
    }

    private static JsonNode? ZonesUnless(string percent, FillContext context) =>
        context.Block.Amount(percent) is null ? context.Body.At("distribution_policy_zones").Count() : 0;

    private static JsonObject Status() => new()
    {
        ["is_stable"] = true,
        ["all_instances_config"] = new JsonArray(new JsonObject { ["current_revision"] = "", ["effective"] = true }),
        ["stateful"] = new JsonArray(new JsonObject
        {
            ["has_stateful_config"] = false,
            ["per_instance_configs"] = new JsonArray(new JsonObject { ["all_effective"] = true }),
        }),
        ["version_target"] = new JsonArray(new JsonObject { ["is_reached"] = true }),
    };
}
