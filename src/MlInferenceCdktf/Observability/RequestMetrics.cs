using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>Cloud Monitoring filters for a service's requests and replicas, by the literal names of its resources.</summary>
internal static class RequestMetrics
{
    private const string Requests = "loadbalancing.googleapis.com/https/request_count";

    public static string All(ServicePlan service) => OfBackend(service, Requests);

    public static string Failing(ServicePlan service) => $"{All(service)} AND metric.labels.response_code_class = 500";

    public static string Latency(ServicePlan service) => OfBackend(service, "loadbalancing.googleapis.com/https/backend_latencies");

    public static string Replicas(ServicePlan service) =>
        "metric.type = \"compute.googleapis.com/instance_group/size\" AND resource.type = \"instance_group\" AND "
        + $"resource.labels.instance_group_name = one_of({string.Join(", ", service.Pools.Select(pool => $"\"{pool.GroupName}\""))})";

    private static string OfBackend(ServicePlan service, string metric) =>
        $"metric.type = \"{metric}\" AND resource.type = \"https_lb_rule\" AND resource.labels.backend_target_name = \"{service.Balancing.Name}\"";
}
