namespace MlInferenceCdktf.Planning.Tests;

/// <summary>Options without a single diagnostic, to mutate.</summary>
internal static class Sample
{
    public const string Token = "${TfToken[TOKEN.1]}";

    public static ServicePlace Place { get; } = new("chat-prod/chat", "chat", "acme-ml-prod");

    public static InferenceOptions Cpu { get; } = new()
    {
        Server = InferenceServer.Container("ghcr.io/acme/server:1.4", 8080),
        Machine = "c3-standard-8",
        Regions = ["us-central1"],
        Endpoint = Endpoint.Https("chat.example.com"),
    };

    public static InferenceOptions Gpu { get; } = Cpu with
    {
        Server = InferenceServer.Vllm("Qwen/Qwen3-8B"),
        Machine = "g2-standard-12",
        Scaling = [ScalingSignal.RequestRate(4)],
    };

    public static BucketWeights Weights { get; } = ModelWeights.FromBucket("acme-models");

    public static PlanningResult Check(InferenceOptions options) => Planner.Check(options, Place);

    public static ServicePlan Plan(InferenceOptions options) => Planner.Plan(options, Place);

    public static ValueMap Map(params (string Key, string Value)[] entries) =>
        ValueMap.From(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));

    /// <summary>An image on another port, path or registry than the sample's.</summary>
    public static ContainerServer Container(string image = "ghcr.io/acme/server:1.4", int port = 8080) =>
        InferenceServer.Container(image, port);

    public static string Repeat(char letter, int count) => new(letter, count);
}
