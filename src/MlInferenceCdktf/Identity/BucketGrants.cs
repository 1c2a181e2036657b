using HashiCorp.Cdktf.Providers.Google.StorageBucketIamMember;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf;

/// <summary>Emits grants on buckets.</summary>
internal static class BucketGrants
{
    public static void Read(InferenceIdentity identity, string id, string bucket) =>
        _ = new StorageBucketIamMember(identity, id, new StorageBucketIamMemberConfig
        {
            Bucket = bucket,
            Role = "roles/storage.objectViewer",
            Member = identity.Member,
            Lifecycle = Chain.CreateBeforeDestroy,
        });

    /// <summary>The name itself when it is one; a token would give the grant an address that depends on the order of constructs.</summary>
    public static string Checked(string bucketName) => BucketName.IsValid(bucketName ?? "")
        ? bucketName!
        : throw new InferenceOptionsException(
        [
            new(ServiceDiagnostics.TokenNotLiteral, "bucket", $"'{bucketName}' is not a bucket's literal name",
                "write a name of 3 to 63 lower-case letters, digits, hyphens, underscores and dots, or pass the bucket itself"),
        ]);
}
