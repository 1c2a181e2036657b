using Constructs;
using HashiCorp.Cdktf.Providers.Google.ArtifactRegistryRepositoryIamMember;
using HashiCorp.Cdktf.Providers.Google.ProjectIamMember;
using HashiCorp.Cdktf.Providers.Google.ServiceAccount;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>A service account of the replicas' own, which may write logs and metrics, and nothing that was not granted.</summary>
public sealed class InferenceIdentity : Construct
{
    private static readonly (string Id, string Role)[] s_projectRoles =
    [
        ("log-writer", "roles/logging.logWriter"),
        ("metric-writer", "roles/monitoring.metricWriter"),
    ];

    /// <summary>Makes the service account and its project roles.</summary>
    /// <param name="scope">The construct to stand in.</param>
    /// <param name="id">The id in that construct.</param>
    /// <param name="plan">What was decided.</param>
    /// <param name="serviceName">The service's name, for people.</param>
    public InferenceIdentity(Construct scope, string id, IdentityPlan plan, string serviceName)
        : base(scope, id)
    {
        ServiceAccount = new(this, "service-account", new ServiceAccountConfig
        {
            AccountId = plan.AccountId,
            DisplayName = $"Replicas of {serviceName}",
            Lifecycle = Chain.CreateBeforeDestroy,
        });
        Email = ServiceAccount.Email;
        Member = ServiceAccount.Member;
        var project = ServiceAccount.Project;
        foreach (var (roleId, role) in s_projectRoles)
        {
            _ = new ProjectIamMember(this, roleId, new ProjectIamMemberConfig
            {
                Project = project,
                Role = role,
                Member = Member,
                Lifecycle = Chain.CreateBeforeDestroy,
            });
        }

        GrantReading(plan, project);
    }

    /// <summary>The service account.</summary>
    public ServiceAccount ServiceAccount { get; }

    /// <summary>The account's e-mail address; a token.</summary>
    public string Email { get; }

    /// <summary>The account as a member of IAM policies; a token.</summary>
    public string Member { get; }

    private void GrantReading(IdentityPlan plan, string project)
    {
        if (plan.ImageRepository is { } repository)
        {
            _ = new ArtifactRegistryRepositoryIamMember(this, "image-reader", new ArtifactRegistryRepositoryIamMemberConfig
            {
                Project = project,
                Location = repository.Location,
                Repository = repository.Name,
                Role = "roles/artifactregistry.reader",
                Member = Member,
                Lifecycle = Chain.CreateBeforeDestroy,
            });
        }

        if (plan.WeightsBucket is { } bucket)
        {
            BucketGrants.Read(this, "weights-reader", bucket);
        }

        foreach (var secret in plan.Secrets)
        {
            SecretGrants.Read(this, project, secret);
        }
    }
}
