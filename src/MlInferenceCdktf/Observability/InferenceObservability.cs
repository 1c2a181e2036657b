using Constructs;
using HashiCorp.Cdktf.Providers.Google.MonitoringAlertPolicy;
using HashiCorp.Cdktf.Providers.Google.MonitoringDashboard;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Text;

namespace MlInferenceCdktf;

/// <summary>The dashboard of a service, and the alert on failing requests.</summary>
public sealed class InferenceObservability : Construct
{
    private const double FailingRatio = 0.05;

    /// <summary>Makes what the plan says is watched.</summary>
    /// <param name="scope">The construct to stand in.</param>
    /// <param name="id">The id in that construct.</param>
    /// <param name="service">What was decided.</param>
    public InferenceObservability(Construct scope, string id, ServicePlan service)
        : base(scope, id)
    {
        if (service.Observability.Dashboard)
        {
            Dashboard = new(this, "dashboard", new MonitoringDashboardConfig { DashboardJson = TerraformText.Escape(DashboardText.Of(service)) });
        }

        if (service.Observability.NotificationChannels.Count > 0)
        {
            FailingRequests = CreateAlert(service);
        }
    }

    /// <summary>The dashboard; null without one.</summary>
    public MonitoringDashboard? Dashboard { get; }

    /// <summary>The alert on failing requests; null without notification channels.</summary>
    public MonitoringAlertPolicy? FailingRequests { get; }

    private MonitoringAlertPolicy CreateAlert(ServicePlan service) => new(this, "failing-requests", new MonitoringAlertPolicyConfig
    {
        DisplayName = $"{service.Name}: failing requests",
        Combiner = "OR",
        Severity = "ERROR",
        Conditions = new[]
        {
            new MonitoringAlertPolicyConditions
            {
                DisplayName = "More than 5 % of requests answered with 5xx for 5 minutes",
                ConditionThreshold = new MonitoringAlertPolicyConditionsConditionThreshold
                {
                    Filter = RequestMetrics.Failing(service),
                    DenominatorFilter = RequestMetrics.All(service),
                    Aggregations = new[] { Rate() },
                    DenominatorAggregations = new[] { DenominatorRate() },
                    Comparison = "COMPARISON_GT",
                    ThresholdValue = FailingRatio,
                    Duration = "300s",
                    Trigger = new MonitoringAlertPolicyConditionsConditionThresholdTrigger { Count = 1 },
                },
            },
        },
        NotificationChannels = [.. service.Observability.NotificationChannels.Select(TerraformText.Escape)],
        UserLabels = Chain.Labels(service.Labels),
    });

    private static MonitoringAlertPolicyConditionsConditionThresholdAggregations Rate() =>
        new() { AlignmentPeriod = "60s", PerSeriesAligner = "ALIGN_RATE", CrossSeriesReducer = "REDUCE_SUM" };

    private static MonitoringAlertPolicyConditionsConditionThresholdDenominatorAggregations DenominatorRate() =>
        new() { AlignmentPeriod = "60s", PerSeriesAligner = "ALIGN_RATE", CrossSeriesReducer = "REDUCE_SUM" };
}
