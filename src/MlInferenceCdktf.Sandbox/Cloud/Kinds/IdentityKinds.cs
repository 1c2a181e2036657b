using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>Service accounts and members of policies. A member needs nothing but its own text.</summary>
internal static class IdentityKinds
{
    private const string Email = "{account_id}@{project}.iam.gserviceaccount.com";

    public static ResourceKind[] All { get; } =
    [
        new("google_service_account", "service_account", $"projects/{{project}}/serviceAccounts/{Email}")
        {
            Conflict = "Service account {name} already exists within project projects/{project}.",
            Computed =
            [
                Fill.Project,
                new("name", context => context.Item.Path),
                new("email", context => ResourcePath.Last(context.Item.Path)),
                new("member", context => "serviceAccount:" + ResourcePath.Last(context.Item.Path)),
                new("unique_id", context => Identity.AccountId(context.Seed)),
            ],
        },
        Member("google_project_iam_member", "{project}"),
        Member("google_service_account_iam_member", "{service_account_id}"),
        Member("google_storage_bucket_iam_member", "b/{bucket:last}", new Fill("bucket", context => "b/" + ResourcePath.Last(context.Body.Text("bucket")!)) { Always = true }),
        Member("google_secret_manager_secret_iam_member", "projects/{project}/secrets/{secret_id:last}",
            Fill.Project, new Fill("secret_id", context => $"projects/{context.Project}/secrets/{ResourcePath.Last(context.Body.Text("secret_id")!)}") { Always = true }),
        Member("google_artifact_registry_repository_iam_member", "projects/{project}/locations/{location}/repositories/{repository:last}",
            Fill.Project, new Fill("repository", context => $"projects/{context.Project}/locations/{context.Body.Text("location")}/repositories/{ResourcePath.Last(context.Body.Text("repository")!)}") { Always = true }),
        Member("google_iap_web_backend_service_iam_member", "projects/{project}/iap_web/compute/services/{web_backend_service:last}", Fill.Project),
    ];

    private static ResourceKind Member(string type, string parent, params Fill[] computed) =>
        new(type, "policy", $"{type}:{parent}/{{role}}/{{member}}{{condition_title}}")
        {
            Id = $"{parent}/{{role}}/{{member}}{{condition_title}}",
            MayRepeat = true,
            Computed = [.. computed, new("etag", context => "Bw" + Identity.Fingerprint(context.Seed)[..9])],
        };
}
