using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Corpus.Tests.Planning;
using static MlInferenceCdktf.Corpus.Tests.Labels.Edit;
using static MlInferenceCdktf.Corpus.Tests.Labels.Pair;
using static MlInferenceCdktf.Corpus.Tests.Planning.CorpusStacks;
using static MlInferenceCdktf.Corpus.Tests.Planning.StackJson;

namespace MlInferenceCdktf.Corpus.Tests.Pairs;

/// <summary>How many replicas there may be, and of what. 7 VMs run in each region, of bounds 4 to 10.</summary>
internal static class CapacityPairs
{
    private const string Min = "autoscaling_policy.min_replicas";
    private const string Max = "autoscaling_policy.max_replicas";

    public static IReadOnlyList<Pair> All { get; } =
    [
        new("the floor goes to nothing", Chat, [Warns("C01")],
            Override("min_replicas 0", static stack => stack.Set(Autoscaler, Min, 0)),
            Override("min_replicas 5", static stack => stack.Set(Autoscaler, Min, 5))),
        new("the floor goes below the declared baseline", Chat.Declaring("baselineRequestsPerSecond", 20), [Blocks("C01")],
            Override("min_replicas 2", static stack => stack.Set(Autoscaler, Min, 2)),
            Override("min_replicas 6", static stack => stack.Set(Autoscaler, Min, 6))),
        new("the ceiling goes below what runs", Chat, [Blocks("C02"), Warns("C03")],
            Override("max_replicas 5 while 7 run", static stack => stack.Set(Autoscaler, Max, 5)),
            Override("max_replicas 11", static stack => stack.Set(Autoscaler, Max, 11))),
        new("the ceiling is lowered above what runs", Chat, [Warns("C02")],
            Override("max_replicas 9 while 7 run", static stack => stack.Set(Autoscaler, Max, 9)),
            Override("max_replicas 11", static stack => stack.Set(Autoscaler, Max, 11))),
        new("the ceilings go below the declared peak", Chat.Declaring("peakRequestsPerSecond", 60), [Blocks("C02")],
            Override("max_replicas 8 of 10 in one region", static stack => stack.Set(Autoscaler, Max, 8)),
            Override("max_replicas 12 in one region", static stack => stack.Set(Autoscaler, Max, 12))),
        new("the other region cannot stand alone any more", Chat.Declaring("peakRequestsPerSecond", 30), [Notes("C16")],
            Override("max_replicas 8 of 10 in one region", static stack => stack.Set(Autoscaler, Max, 8)),
            Override("max_replicas 12 in one region", static stack => stack.Set(Autoscaler, Max, 12))),
        new("more GPUs are needed than the quota was asked for", Chat, [Notes("C14")],
            Override("max_replicas 20", static stack => stack.Set(Autoscaler, Max, 20)),
            Override("min_replicas 5, the ceiling kept", static stack => stack.Set(Autoscaler, Min, 5))),
        new("replicas are given more than they were measured to do", Measured, [Warns("C17")],
            Option("5 requests a second each", static options => options with { Scaling = [ScalingSignal.RequestRate(5)] }),
            Option("4.2 requests a second each", static options => options with { Scaling = [ScalingSignal.RequestRate(4.2)] }) with { AlsoSays = ["T10"] }),
        new("the machine changes, the measured rate does not", Chat, [Warns("C12"), Warns("R01")],
            Option("g2-standard-24 instead of g2-standard-12", static options => options with { Machine = MachineTypeName.G2Standard24 }),
            Override("a description of the autoscaler", static stack => stack.Set(Autoscaler, "description", "on g2-standard-12"))),
        new("replicas become Spot VMs", Chat, [Warns("C13")],
            Override("provisioning_model SPOT", static stack => stack.Set(Template, "scheduling", Json("""{"provisioning_model":"SPOT","preemptible":true,"automatic_restart":false,"on_host_maintenance":"TERMINATE","instance_termination_action":"STOP"}"""))),
            Override("a larger disk", static stack => stack.Set(Template, "disk.0.disk_size_gb", 200)) with { AlsoSays = ["R01"] }),
        new("the reservation is given up", Grown, [Warns("C13")],
            Override("no reservation_affinity", static stack => stack.Set(Template, "reservation_affinity", null)),
            Override("a larger disk, the reservation kept", static stack => stack.Set(Template, "disk.0.disk_size_gb", 200)) with { AlsoSays = ["R01"] }),
        new("a zone is given up", Chat, [Blocks("R02"), Warns("C11")],
            Option("two zones of three", static options => options with { Regions = [new("us-central1") { Zones = ["us-central1-a", "us-central1-b"] }, "europe-west4"] }),
            Override("the zones in another order", static stack => stack.Set(Group, "distribution_policy_zones", Json("""["us-central1-c","us-central1-a","us-central1-b"]""")).Set(Group, "wait_for_instances_status", "UPDATED"))),
        new("all replicas may stand in one zone", Chat, [Warns("C11")],
            Override("shape ANY_SINGLE_ZONE", static stack => stack.Set(Group, "distribution_policy_target_shape", "ANY_SINGLE_ZONE")),
            Override("shape EVEN", static stack => stack.Set(Group, "distribution_policy_target_shape", "EVEN"))),
    ];

    /// <summary>16 requests at a time that take 4 s: 4 a second, of which the autoscaler keeps 80 %.</summary>
    private static CorpusStack Measured => Chat.Declaring("slotsPerReplica", 16).Declaring("meanRequestSeconds", 4);
}
