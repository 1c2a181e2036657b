using HashiCorp.Cdktf.Providers.Google.SecretManagerSecretIamMember;
using MlInferenceCdktf.Emitting;

namespace MlInferenceCdktf;

/// <summary>Emits grants on secrets, each by its name: a secret more or fewer touches no other's grant.</summary>
internal static class SecretGrants
{
    public static void Read(InferenceIdentity identity, string project, string secret) =>
        _ = new SecretManagerSecretIamMember(identity, $"secret-reader-{secret}", new SecretManagerSecretIamMemberConfig
        {
            Project = project,
            SecretId = secret,
            Role = "roles/secretmanager.secretAccessor",
            Member = identity.Member,
            Lifecycle = Chain.CreateBeforeDestroy,
        });
}
