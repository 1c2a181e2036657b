using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>Monitoring and Logging. Objects that Google numbers have the number in their name.</summary>
internal static class MonitoringKinds
{
    private const string Prefix = "google_monitoring_";
    private const string Taken = "Resource '{path}' already exists";

    private static readonly Fill _name = new("name", context => context.Item.Path);

    public static ResourceKind[] All { get; } =
    [
        new(Prefix + "notification_channel", "notification_channel", "projects/{project}/notificationChannels/{number}")
        {
            Computed = [Fill.Project, _name, Fill.Text("verification_status", "")],
        },
        new(Prefix + "alert_policy", "alert_policy", "projects/{project}/alertPolicies/{number}")
        {
            References = [new("notification_channels", Prefix + "notification_channel")],
            Computed =
            [
                Fill.Project, _name,
                new("conditions.name", context => $"{context.Item.Path}/conditions/{Identity.ShortId($"{context.Seed}/{context.Index}")}"),
                Fill.Block("creation_record", _ => new JsonObject { ["mutate_time"] = Identity.UtcTimestamp, ["mutated_by"] = "" }),
            ],
        },
        new(Prefix + "uptime_check_config", "uptime_check_config", "projects/{project}/uptimeCheckConfigs/{number}")
        {
            Computed = [Fill.Project, _name, new("uptime_check_id", context => ResourcePath.Last(context.Item.Path)), Fill.Text("checker_type", "STATIC_IP_CHECKERS")],
        },
        new(Prefix + "dashboard", "dashboard", "projects/{project}/dashboards/{number}")
        {
            Computed = [Fill.Project],
        },
        new(Prefix + "custom_service", "service", "projects/{project}/services/{service_id}")
        {
            Conflict = Taken,
            Computed = [Fill.Project, _name],
        },
        new(Prefix + "slo", "service_level_objective", "projects/{project}/services/{service:last}/serviceLevelObjectives/{slo_id}")
        {
            Conflict = Taken,
            References = [new("service", Prefix + "custom_service", Prefix + "service") { IsPart = true }],
            Computed = [Fill.Project, _name],
        },
        new(Prefix + "metric_descriptor", "metric_descriptor", "projects/{project}/metricDescriptors/{type}")
        {
            // Creating a descriptor again changes it (projects.metricDescriptors.create).
            MayRepeat = true,
            Computed = [Fill.Project, _name, new("monitored_resource_types", _ => Fill.Texts([]))],
        },
        new("google_logging_metric", "metric", "projects/{project}/metrics/{name}")
        {
            Id = "{name}",
            Conflict = Taken,
            Computed =
            [
                Fill.Project,
                Fill.Block("metric_descriptor", _ => new JsonObject { ["metric_kind"] = "DELTA", ["value_type"] = "INT64", ["unit"] = "1" }),
            ],
        },
    ];
}
