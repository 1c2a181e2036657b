using MlInferenceCdktf.Corpus.Tests.Labels;
using MlInferenceCdktf.Corpus.Tests.Planning;
using static MlInferenceCdktf.Corpus.Tests.Labels.Edit;
using static MlInferenceCdktf.Corpus.Tests.Labels.Pair;
using static MlInferenceCdktf.Corpus.Tests.Planning.CorpusStacks;
using static MlInferenceCdktf.Corpus.Tests.Planning.StackJson;

namespace MlInferenceCdktf.Corpus.Tests.Pairs;

/// <summary>When the number of replicas changes.</summary>
internal static class ScalingPairs
{
    private const string Policy = "autoscaling_policy.";

    public static IReadOnlyList<Pair> All { get; } =
    [
        new("the autoscaler is deleted, its group stays", Chat, [Blocks("C04")],
            Override("no autoscaler", static stack => stack.Delete(Autoscaler)),
            Override("a description of the autoscaler", static stack => stack.Set(Autoscaler, "description", "us"))),
        new("the autoscaler is switched off", Chat, [Blocks("C04")],
            Override("mode OFF", static stack => stack.Set(Autoscaler, Policy + "mode", "OFF")),
            Override("a lower target, the mode kept", static stack => stack.Set(Autoscaler, Policy + "load_balancing_utilization.target", 0.7))),
        new("the autoscaler is renamed while its group stays", Chat, [Blocks("C04")],
            Override("another name", static stack => stack.Set(Autoscaler, "name", "chat-us")),
            Override("another description", static stack => stack.Set(Autoscaler, "description", "chat-us"))),
        new("the autoscaler only grows", Chat, [Warns("C05")],
            Override("mode ONLY_SCALE_OUT", static stack => stack.Set(Autoscaler, Policy + "mode", "ONLY_SCALE_OUT")),
            Override("scaling in takes twice the window", static stack => stack.Set(Autoscaler, Policy + "scale_in_control.time_window_sec", 1200))),
        new("replicas are filled up before another one starts", Chat, [Warns("C06")],
            Override("target 0.95", static stack => stack.Set(Autoscaler, Policy + "load_balancing_utilization.target", 0.95)),
            Override("target 0.7", static stack => stack.Set(Autoscaler, Policy + "load_balancing_utilization.target", 0.7))),
        new("GPUs are scaled on CPU alone", Chat, [Warns("C06"), Warns("C09")],
            Override("CPU in place of the request rate", static stack => stack.Set(Autoscaler, Policy + "load_balancing_utilization", null).Set(Autoscaler, Policy + "cpu_utilization", Json("""{"target":0.6}"""))),
            Override("a lower target of the request rate", static stack => stack.Set(Autoscaler, Policy + "load_balancing_utilization.target", 0.7))),
        new("the autoscaler counts replicas that still load", Chat, [Warns("C07")],
            Override("cooldown_period 60", static stack => stack.Set(Autoscaler, Policy + "cooldown_period", 60)),
            Override("cooldown_period 900", static stack => stack.Set(Autoscaler, Policy + "cooldown_period", 900))),
        new("nothing holds scaling in back", Chat, [Warns("C08")],
            Override("no scale_in_control", static stack => stack.Set(Autoscaler, Policy + "scale_in_control", null)),
            Override("a longer window", static stack => stack.Set(Autoscaler, Policy + "scale_in_control.time_window_sec", 900))),
        new("half of the replicas may go at once", Chat, [Warns("C08")],
            Override("5 in ten minutes", static stack => stack.Set(Autoscaler, Policy + "scale_in_control.max_scaled_in_replicas.fixed", 5)),
            Override("1 in twenty minutes", static stack => stack.Set(Autoscaler, Policy + "scale_in_control.time_window_sec", 1200))),
        new("a known peak is no longer met warm", Grown, [Warns("C15")],
            Override("no schedule", static stack => stack.Set(Autoscaler, Policy + "scaling_schedules", null)),
            Override("a second schedule", static stack => stack.Set(Autoscaler, Policy + "scaling_schedules", Json($"[{stack.Get(Autoscaler, Policy + "scaling_schedules.0")!.ToJsonString()},{{\"name\":\"evening\",\"min_required_replicas\":6,\"schedule\":\"0 19 * * MON-FRI\",\"duration_sec\":3600}}]")))),
    ];
}
