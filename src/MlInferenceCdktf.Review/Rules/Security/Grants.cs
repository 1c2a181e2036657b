using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Roles granted to members.</summary>
internal static class Grants
{
    public static IReadOnlyList<string> Types { get; } =
    [
        "google_project_iam_member", "google_project_iam_binding", "google_storage_bucket_iam_member", "google_storage_bucket_iam_binding",
        "google_secret_manager_secret_iam_member", "google_secret_manager_secret_iam_binding", "google_artifact_registry_repository_iam_member", "google_service_account_iam_member",
    ];

    public static bool IsOfProject(PlannedResource grant) => grant.Type.StartsWith("google_project_", StringComparison.Ordinal);

    /// <summary>Whether it is one of the basic roles that change everything.</summary>
    public static bool IsBasic(string? role) => role is "roles/owner" or "roles/editor";

    /// <summary>How broad a role is; 0 for a narrow one. A token creator may act as the account.</summary>
    public static int Breadth(string? role) => role switch
    {
        "roles/owner" => 3,
        "roles/editor" => 2,
        "roles/iam.serviceAccountTokenCreator" => 1,
        _ when role?.EndsWith("admin", StringComparison.OrdinalIgnoreCase) == true => 1,
        _ => 0,
    };

    public static IEnumerable<string> Members(PlanValue grant) => grant["member"].Filled is { } member ? [member] : grant["members"].Texts;
}
