using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>Data or keys are deleted.</summary>
internal sealed class StatefulGoes() : ReviewRule("H10", Severity.Warn, "Data or keys are deleted", "What is in them does not come back.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Bucket, "google_storage_bucket_object", "google_compute_disk", "google_compute_region_disk", "google_kms_crypto_key", "google_kms_key_ring", "google_secret_manager_secret", "google_secret_manager_secret_version", "google_artifact_registry_repository", "google_filestore_instance", "google_sql_database_instance", "google_dns_managed_zone", "google_bigquery_dataset"];

    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from resource in context.Of(Types)
        where resource.Action.Destroys()
        select Found(context, resource, Severity.Warn, $"{resource.Address} is {(resource.Action == PlanAction.Delete ? "deleted" : "replaced")}", "What is in it does not come back, and what reads it fails.", "Copy what is needed, and check who else uses it.");
}
