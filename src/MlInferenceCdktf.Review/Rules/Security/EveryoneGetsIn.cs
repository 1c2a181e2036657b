using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Security;

/// <summary>Sign-in switched off, or everyone allowed.</summary>
internal sealed class EveryoneGetsIn() : ReviewRule("S04", Severity.Block, "Sign-in switched off, or everyone allowed", "Anybody on the internet may use it.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Backend, "google_project_iam_member", "google_project_iam_binding", "google_storage_bucket_iam_member", "google_storage_bucket_iam_binding", "google_secret_manager_secret_iam_member", "google_secret_manager_secret_iam_binding", "google_iap_web_backend_service_iam_member", "google_iap_web_backend_service_iam_binding", "google_artifact_registry_repository_iam_member", "google_service_account_iam_member"];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var service in context.Kept(KnownTypes.Backend).Where(static service => SignsIn(service.Before) && !SignsIn(service.After) && !service.After["iap"].HasUnknown))
        {
            yield return Found(context, service, Severity.Block, $"{Name(service)} no longer asks for sign-in (IAP)", "Anybody on the internet may use it.", "Keep IAP on, or put another lock on it first.");
        }

        foreach (var grant in context.Of(Types.Skip(1)).Where(static grant => grant.Action.IsChange() && !grant.After.IsNull))
        {
            var everyone = Grants.Members(grant.After).Except(Grants.Members(grant.Before), StringComparer.Ordinal).FirstOrDefault(static member => member is "allUsers" or "allAuthenticatedUsers");
            if (everyone is not null)
            {
                yield return Found(context, grant, Severity.Block, $"{everyone} get {context.Show(grant.After["role"])}", everyone is "allUsers" ? "Anybody on the internet has this role." : "Anybody with a Google account has this role.", "Name the members.");
            }
        }
    }

    private static bool SignsIn(PlanValue service) => service["iap"]["enabled"].IsTrue || (!service["iap"].IsUnset && !service["iap"]["enabled"].IsFalse && !service["iap"]["oauth2_client_id"].IsUnset);
}
