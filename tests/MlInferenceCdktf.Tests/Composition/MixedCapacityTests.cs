using System.Text.Json.Nodes;
using MlInferenceCdktf.Scenarios;
using MlInferenceCdktf.Testing;

namespace MlInferenceCdktf.Tests.Composition;

/// <summary>Spot beside on demand only adds: what serves already is not touched.</summary>
public sealed class MixedCapacityTests
{
    private static readonly InferenceOptions s_onDemand = Services.Gpu with { Replicas = new(3, 3) };
    private static readonly InferenceOptions s_mixed = s_onDemand with { Replicas = new(4, 9), Capacity = Capacity.Mixed(onDemandFloor: 3) };

    [Fact]
    public void Everything_but_the_backends_stays_as_it_was()
    {
        var (before, after) = (Resources(s_onDemand), Resources(s_mixed));

        Assert.Equal(
            ["google_compute_backend_service.chat_backend_service_", "google_monitoring_dashboard.chat_observability_dashboard_"],
            before.Where(each => !JsonNode.DeepEquals(each.Value, after.GetValueOrDefault(each.Key))).Select(each => each.Key[..(each.Key.LastIndexOf('_') + 1)]));
    }

    [Fact]
    public void Each_region_has_a_group_an_autoscaler_and_a_backend_more()
    {
        var document = Synthesized(s_mixed);

        document.ShouldHaveCount("google_compute_region_instance_group_manager", 4);
        document.ShouldHaveCount("google_compute_region_autoscaler", 4);
        document.ShouldHaveCount("google_compute_instance_template", 4);
        document.ShouldHaveCount("google_compute_subnetwork", 2);
        Assert.Equal(4, Resources(s_mixed).Single(each => each.Key.StartsWith("google_compute_backend_service.", StringComparison.Ordinal)).Value!["backend"]!.AsArray().Count);
    }

    [Fact]
    public void Groups_are_found_by_region_and_by_key() => Synthesis.Of(app =>
    {
        var stack = new InferenceStack(app, "serving", new() { Project = "acme-ml-prod" });
        var chat = new GlobalAutoscaledInference(stack, "chat", s_mixed);

        Assert.Equal(["europe-west4", "us-central1"], chat.Regions.Keys.Order());
        Assert.Equal(["europe-west4", "europe-west4-spot", "us-central1", "us-central1-spot"], chat.Pools.Keys.Order());
        Assert.Same(chat.Regions["us-central1"], chat.Pools["us-central1"]);
        Assert.Equal("us-central1", chat.Pools["us-central1-spot"].Region);
        return stack;
    });

    private static TerraformDocument Synthesized(InferenceOptions options) => Synthesis.Of(app => InferenceStackBuilder.Add(app, Services.Alone(options)).Stack).Document;

    private static SortedDictionary<string, JsonNode?> Resources(InferenceOptions options) => new(
        JsonNode.Parse(Synthesized(options).ToCanonicalJson())!["resource"]!.AsObject()
            .SelectMany(type => type.Value!.AsObject().Select(each => KeyValuePair.Create($"{type.Key}.{each.Key}", each.Value)))
            .ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
}
