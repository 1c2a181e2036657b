using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Corpus.Tests.Planning;
using static MlInferenceCdktf.Corpus.Tests.Labels.Edit;
using static MlInferenceCdktf.Corpus.Tests.Labels.Pair;
using static MlInferenceCdktf.Corpus.Tests.Planning.CorpusStacks;
using static MlInferenceCdktf.Corpus.Tests.Planning.StackJson;

namespace MlInferenceCdktf.Corpus.Tests.Pairs;

/// <summary>Routes, backend services and health checks.</summary>
internal static class RoutingPairs
{
    public static IReadOnlyList<Pair> All { get; } =
    [
        new("the canary gets half of the requests at once", Grown, [Warns("T07")],
            Override("weights 50 and 50", static stack => Weights(stack, 50, 50)),
            Override("weights 900 and 100, the same shares", static stack => Weights(stack, 900, 100))),
        new("the backends are taken out of the service", Chat, [Blocks("T08")],
            Override("no backend", static stack => stack.Set(Backend, "backend", null)),
            Override("half the capacity", static stack => stack.Set(Backend, "backend.1.capacity_scaler", 0.5)) with { AlsoSays = ["T10"] }),
        new("a service is deleted that hosts are routed to", Grown, [Blocks("T08")],
            Override("the canary deleted, its link left in the routes", static stack => RouteByName(stack).Delete(Canary)),
            Override("its link written out, the canary kept", static stack => RouteByName(stack).Set(Canary, "description", "canary"))),
        new("the service is made anew under another name", Chat, [Warns("T08")],
            Override("name", static stack => stack.Set(Backend, "name", "chat-backend-2")),
            Override("description", static stack => stack.Set(Backend, "description", "chat"))),
        new("a region is drained", Chat, [Warns("T09")],
            Override("capacity_scaler 0 in one region", static stack => stack.Set(Backend, "backend.1.capacity_scaler", 0)),
            Override("capacity_scaler 0.5 in one region", static stack => stack.Set(Backend, "backend.1.capacity_scaler", 0.5)) with { AlsoSays = ["T10"] }),
        new("every region is drained", Chat, [Blocks("T09")],
            Override("capacity_scaler 0 in both regions", static stack => stack.Set(Backend, "backend.0.capacity_scaler", 0).Set(Backend, "backend.1.capacity_scaler", 0)),
            Override("capacity_scaler 0.9 in both regions", static stack => stack.Set(Backend, "backend.0.capacity_scaler", 0.9).Set(Backend, "backend.1.capacity_scaler", 0.9)) with { AlsoSays = ["T10"] }),
        new("a region is removed", Chat, [Warns("T09")],
            Option("europe-west4 alone", static options => options with { Regions = ["europe-west4"] }),
            Option("asia-southeast1 beside both", static options => options with { Regions = ["us-central1", "europe-west4", "asia-southeast1"] })),
        new("a region is removed below the declared peak", Chat.Declaring("peakRequestsPerSecond", 50), [Blocks("T09")],
            Option("us-central1 alone", static options => options with { Regions = ["us-central1"] }),
            Option("the regions in another order, and one more", static options => options with { Regions = ["europe-west4", "asia-southeast1", "us-central1"] })),
        new("a replica is given more than before", Chat, [Warns("T10")],
            Override("max_rate_per_instance 8", static stack => stack.Set(Backend, "backend.1.max_rate_per_instance", 8)),
            Override("a description of the backend", static stack => stack.Set(Backend, "backend.1.description", "us-central1"))),
        new("the protocol of the servers changes", Chat, [Blocks("T11")],
            Override("HTTPS", static stack => stack.Set(Backend, "protocol", "HTTPS")),
            Override("packed answers", static stack => stack.Set(Backend, "compression_mode", "AUTOMATIC"))),
        new("the named port moves under running servers", Chat, [Blocks("T11")],
            Override("port 9000", static stack => stack.Set(Group, "named_port.0.port", 9000)),
            Override("a second named port", static stack => stack.Set(Group, "named_port", Json("""[{"name":"serving","port":8000},{"name":"metrics","port":9000}]""")))),
        new("the service asks for a port that no group names", Chat, [Blocks("T11")],
            Override("port_name http", static stack => stack.Set(Backend, "port_name", "http")),
            Override("the group names that port too", static stack => stack.Set(Group, "named_port", Json("""[{"name":"serving","port":8000},{"name":"http","port":8000}]""")))),
        new("answers are cut below the declared request time", Chat, [Blocks("T12")],
            Override("timeout_sec 30", static stack => stack.Set(Backend, "timeout_sec", 30)),
            Override("timeout_sec 900", static stack => stack.Set(Backend, "timeout_sec", 900))),
        new("the drain is shortened", Chat, [Warns("T13")],
            Override("10 s", static stack => stack.Set(Backend, "connection_draining_timeout_sec", 10)),
            Override("600 s", static stack => stack.Set(Backend, "connection_draining_timeout_sec", 600))),
        new("the readiness check asks a path that is not served", Chat, [Warns("T14")],
            Override("/helth", static stack => stack.Set(Readiness, "http_health_check.request_path", "/helth")),
            Override("its log off", static stack => stack.Set(Readiness, "log_config.enable", false))),
        new("the liveness check loses patience", Chat, [Warns("T14")],
            Override("after 1 failure instead of 5", static stack => stack.Set(Liveness, "unhealthy_threshold", 1)),
            Override("after 9 failures instead of 5", static stack => stack.Set(Liveness, "unhealthy_threshold", 9))),
        new("the service becomes a classic one", Chat, [Warns("T15")],
            Override("load_balancing_scheme EXTERNAL", static stack => stack.Set(Backend, "load_balancing_scheme", "EXTERNAL").Set(Backend, "locality_lb_policy", null)),
            Override("a description", static stack => stack.Set(Backend, "description", "chat"))),
        new("sessions stick to replicas", Chat, [Warns("T16")],
            Override("session_affinity CLIENT_IP", static stack => stack.Set(Backend, "session_affinity", "CLIENT_IP")),
            Override("session_affinity NONE written out, with a description", static stack => stack.Set(Backend, "session_affinity", "NONE").Set(Backend, "description", "chat"))),
        new("failed inferences are done again", Grown, [Warns("T17")],
            Override("retries on 5xx", static stack => stack.Set(Routes, "default_route_action.retry_policy", Json("""{"retry_conditions":["5xx"],"num_retries":2}"""))),
            Override("retries on connect-failure", static stack => stack.Set(Routes, "default_route_action.retry_policy", Json("""{"retry_conditions":["connect-failure"],"num_retries":2}"""))) with { AlsoSays = ["T07"] }),
    ];

    private static void Weights(StackJson stack, int now, int canary) => stack.Set(Routes, "default_route_action", Json(GrownStack.Weights(stack, now, canary)));

    private static StackJson RouteByName(StackJson stack)
    {
        const string Path = "projects/acme-ml-prod/global/backendServices/chat-canary";
        return stack.Set(Routes, "path_matcher.0.default_service", Path).Set(Routes, "default_route_action.weighted_backend_services.1.backend_service", Path);
    }
}
