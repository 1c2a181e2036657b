using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>Buckets, secrets, names in DNS, enabled services and quota requests.</summary>
internal static class ServiceKinds
{
    public static ResourceKind[] All { get; } =
    [
        new("google_storage_bucket", "bucket", "b/{name}")
        {
            Id = "{name}",
            Conflict = "Your previous request to create the named bucket succeeded and you already own it.",
            Computed =
            [
                Fill.Project, new("self_link", context => "https://www.googleapis.com/storage/v1/" + context.Item.Path),
                new("url", context => "gs://" + context.Item.Id),
                Fill.Number("project_number", SimulatedProject.ProjectNumber), Fill.Text("public_access_prevention", "inherited"), Fill.Flag("uniform_bucket_level_access", false),
                Fill.Text("time_created", Identity.UtcTimestamp), Fill.Text("updated", Identity.UtcTimestamp),
                // Soft delete of seven days is Google's default for new buckets since 2024.
                Fill.Block("soft_delete_policy", _ => new JsonObject { ["retention_duration_seconds"] = 604800 }),
                Fill.Text("soft_delete_policy.effective_time", Identity.UtcTimestamp),
            ],
        },
        new("google_secret_manager_secret", "secret", "projects/{project}/secrets/{secret_id}")
        {
            Conflict = "Secret [{path}] already exists.",
            Computed =
            [
                Fill.Project, new("name", context => context.Item.Path),
                Fill.Text("create_time", Identity.UtcTimestamp), Fill.Text("expire_time", ""),
            ],
        },
        // The zone may be one that no stack made, so it is not looked up.
        new("google_dns_record_set", "rrset", "projects/{project}/managedZones/{managed_zone:last}/rrsets/{name}/{type}")
        {
            Conflict = "The resource 'entity.change.additions[0]' named '{path}' already exists",
            Computed = [Fill.Project],
        },
        new("google_project_service", "service", "projects/{project}/enabledServices/{service}")
        {
            Id = "{project}/{service}",
            MayRepeat = true,
            Computed = [Fill.Project],
        },
        new("google_cloud_quotas_quota_preference", "quota_preference", "{parent}/locations/global/quotaPreferences/{name}")
        {
            Conflict = "Resource '{path}' already exists",
            // "QuotaPreference resources cannot be deleted from Google Cloud" (the provider's own warning).
            Remains = true,
            Computed =
            [
                Fill.Text("create_time", Identity.UtcTimestamp), Fill.Text("update_time", Identity.UtcTimestamp),
                new("etag", context => Identity.Fingerprint(context.Seed)), Fill.Flag("reconciling", false),
                new("quota_config.granted_value", context => context.Block.Text("preferred_value") ?? "0"),
                Fill.Text("quota_config.request_origin", ""), Fill.Text("quota_config.state_detail", ""), Fill.Text("quota_config.trace_id", ""),
            ],
        },
    ];
}
