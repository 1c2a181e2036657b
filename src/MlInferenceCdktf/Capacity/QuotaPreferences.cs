using Constructs;
using HashiCorp.Cdktf.Providers.Google.CloudQuotasQuotaPreference;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Text;

namespace MlInferenceCdktf;

/// <summary>
/// Asks Google for the GPUs that the services of a stack need at most, all of them together: a project has one preference for a limit.
/// </summary>
public sealed class QuotaPreferences : Construct
{
    /// <summary>Makes one preference for each GPU quota and region.</summary>
    /// <param name="scope">The stack.</param>
    /// <param name="id">The id in it.</param>
    /// <param name="project">The project's id.</param>
    /// <param name="requests">What its owner says of them.</param>
    /// <param name="services">What was decided for the services, by id: <c>chat.Plan</c>.</param>
    /// <exception cref="InferenceOptionsException">The requests have errors, or name a limit that the services do not touch.</exception>
    public QuotaPreferences(Construct scope, string id, string project, QuotaRequests requests, IReadOnlyDictionary<string, ServicePlan> services)
        : this(scope, id, project, requests, QuotaPreferencePlan.Of(requests, services))
    {
    }

    private QuotaPreferences(Construct scope, string id, string project, QuotaRequests requests, ValueList<QuotaPreferencePlan> plans)
        : base(scope, id) => Preferences = plans.ToDictionary(plan => plan.Id, plan => Create(project, requests, plan), StringComparer.Ordinal);

    /// <summary>The preferences, by their ids.</summary>
    public IReadOnlyDictionary<string, CloudQuotasQuotaPreference> Preferences { get; }

    private CloudQuotasQuotaPreference Create(string project, QuotaRequests requests, QuotaPreferencePlan plan) =>
        new(this, plan.Id, new CloudQuotasQuotaPreferenceConfig
        {
            Parent = $"projects/{project}",
            Name = plan.Name,
            Service = "compute.googleapis.com",
            QuotaId = plan.Demand.Quota,
            Dimensions = plan.Demand.Dimensions.Count == 0 ? null : plan.Demand.Dimensions.ToDictionary(StringComparer.Ordinal),
            ContactEmail = requests.ContactEmail,
            Justification = TerraformText.Escape(plan.Justification),
            QuotaConfig = new CloudQuotasQuotaPreferenceQuotaConfig { PreferredValue = FormattableString.Invariant($"{plan.Preferred}") },
            Lifecycle = Chain.CreateBeforeDestroy,
        });
}
