using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;
using static MlInferenceCdktf.Review.Tests.Plans.PlanDraft;
using static MlInferenceCdktf.Review.Tests.Rules.RuleCase;

namespace MlInferenceCdktf.Review.Tests.Rules;

internal static class ScalingCases
{
    private const string Policy = "autoscaling_policy.0.";

    public static IEnumerable<RuleCase> All =>
    [
        Warns("C01", "floor lowered", static plan => plan.Set(Autoscaler, Policy + "min_replicas", 1)),
        Blocks("C01", "below the declared baseline", static plan => plan.Declares(baseline: 20).Set(Autoscaler, Policy + "min_replicas", 1)),
        Silent("C01", "floor raised", static plan => plan.Set(Autoscaler, Policy + "min_replicas", 4)),
        Blocks("C02", "below what runs", static plan => plan.Set(Autoscaler, Policy + "max_replicas", 3)),
        Blocks("C02", "below the declared peak", static plan => plan.Declares(peak: 120).Set(Autoscaler, Policy + "max_replicas", 6)),
        Warns("C02", "above what runs", static plan => plan.Set(Autoscaler, Policy + "max_replicas", 8)),
        Silent("C02", "ceiling raised", static plan => plan.Set(Autoscaler, Policy + "max_replicas", 12)),
        Warns("C03", "half of the GPUs", static plan => plan.Set(Autoscaler, Policy + "max_replicas", 5)),
        Notes("C03", "twice the GPUs", static plan => plan.Set(Autoscaler, Policy + "max_replicas", 20)),
        Silent("C03", "a tenth less", static plan => plan.Set(Autoscaler, Policy + "max_replicas", 9)),
        Blocks("C04", "autoscaler deleted, group stays", static plan => plan.Delete(Autoscaler)),
        Blocks("C04", "switched off", static plan => plan.Set(Autoscaler, Policy + "mode", "OFF")),
        Silent("C04", "deleted with its group", static plan => plan.Delete(Autoscaler).Delete(Group)),
        Warns("C05", "only out", static plan => plan.Set(Autoscaler, Policy + "mode", "ONLY_SCALE_OUT")),
        Silent("C05", "both ways again", static plan => plan.Had(Autoscaler, Policy + "mode", "ONLY_SCALE_OUT").Set(Autoscaler, Policy + "mode", "ON")),
        Warns("C06", "target raised", static plan => plan.Set(Autoscaler, Policy + "load_balancing_utilization.0.target", 0.95)),
        Warns("C06", "only CPU on GPUs", static plan => plan.Set(Autoscaler, Policy + "metric", new JsonArray()).Set(Autoscaler, Policy + "load_balancing_utilization", new JsonArray()).Set(Autoscaler, Policy + "cpu_utilization", Json("""[{"target":0.6}]"""))),
        Silent("C06", "the same in other digits", static plan => plan.Set(Autoscaler, Policy + "load_balancing_utilization.0.target", 0.80)),
        Warns("C07", "below the declared cold start", static plan => plan.Declares(coldStart: 600).Set(Autoscaler, Policy + "cooldown_period", 300)),
        Silent("C07", "still above it", static plan => plan.Declares(coldStart: 300).Set(Autoscaler, Policy + "cooldown_period", 400)),
        Warns("C08", "control gone", static plan => plan.Set(Autoscaler, Policy + "scale_in_control", new JsonArray())),
        Silent("C08", "longer window", static plan => plan.Set(Autoscaler, Policy + "scale_in_control.0.time_window_sec", 900)),
        Warns("C09", "queue signal gone", static plan => plan.Set(Autoscaler, Policy + "metric", new JsonArray())),
        Silent("C09", "same signals", static plan => plan.Set(Autoscaler, Policy + "min_replicas", 3)),
        Blocks("C10", "size pinned", static plan => plan.Set(Group, "target_size", 2)),
        Silent("C10", "size pinned without an autoscaler", static plan => plan.Had(Autoscaler, "target", "projects/acme/regions/europe-west4/instanceGroupManagers/other").Set(Group, "target_size", 6)),
        Warns("C11", "a zone less", static plan => plan.Replace(Group, "distribution_policy_zones", Json("""["europe-west4-a","europe-west4-b"]"""), name: "chat-2")),
        Silent("C11", "zones in another order", static plan => plan.Set(Group, "distribution_policy_zones", Json("""["europe-west4-c","europe-west4-b","europe-west4-a"]"""))),
        Warns("C12", "another machine", static plan => plan.Roll(Template, Group, "machine_type", "g2-standard-24")),
        Silent("C12", "another disk", static plan => plan.Roll(Template, Group, "disk.0.disk_size_gb", 200)),
        Warns("C13", "Spot", static plan => plan.Roll(Template, Group, "scheduling.0.provisioning_model", "SPOT")),
        Silent("C13", "another disk", static plan => plan.Roll(Template, Group, "disk.0.disk_size_gb", 200)),
        Notes("C14", "higher ceiling", static plan => plan.Set(Autoscaler, Policy + "max_replicas", 11)),
        Silent("C14", "lower ceiling", static plan => plan.Set(Autoscaler, Policy + "max_replicas", 9)),
        Warns("C15", "schedule gone", static plan => plan.Set(Autoscaler, Policy + "scaling_schedules", new JsonArray())),
        Silent("C15", "another schedule beside it", static plan => plan.Set(Autoscaler, Policy + "scaling_schedules", Json($"[{plan.Value(Autoscaler, "autoscaling_policy")![0]!["scaling_schedules"]![0]!.ToJsonString()},{{\"name\":\"weekend\",\"min_required_replicas\":2}}]"))),
        Notes("C16", "largest region not covered", static plan => plan.Declares(peak: 60).Set(Autoscaler, Policy + "max_replicas", 8)),
        Warns("C17", "rate above what was measured", static plan => Measured(plan).Set(Backend, "backend.0.max_rate_per_instance", 10)),
        Silent("C17", "rate as measured", static plan => Measured(plan).Set(Backend, "backend.0.max_rate_per_instance", 8.5)),
        Silent("C16", "covered", static plan => plan.Declares(peak: 40).Set(Autoscaler, Policy + "max_replicas", 8)),
    ];

    /// <summary>Sixteen at a time, 1.8 s each: 8.9 requests a second.</summary>
    private static PlanDraft Measured(PlanDraft plan)
    {
        plan.Options = new() { Manifest = Manifests.Of().Replace("\"requestRateTarget\"", "\"slotsPerReplica\": 16, \"meanRequestSeconds\": 1.8, \"requestRateTarget\"", StringComparison.Ordinal) };
        return plan;
    }
}
