using MlInferenceCdktf;
using MlInferenceCdktf.Testing;

/// <summary>Tests of the team's own stack, without a test framework.</summary>
internal static class ChatTests
{
    public static int Run()
    {
        var document = Document();

        try
        {
            document.ShouldHaveCount("google_compute_region_autoscaler", 2);
            document.Single("google_compute_backend_service").ShouldHave("""{ "timeout_sec": 600 }""");
            Snapshots.In("snapshots").Match("chat-test.tf.json", document.ToCanonicalJson());
            return 0;
        }
        catch (TerraformAssertionException difference)
        {
            Console.Error.WriteLine(difference.Message);
            return 1;
        }
    }

    /// <summary>What the real terraform would make of it, offline.</summary>
    public static async Task<int> Plan()
    {
        var plan = await Document().PlanAsync();
        Console.WriteLine($"autoscalers: {plan.Changes.Count(change => change.Type == "google_compute_region_autoscaler")}");
        return plan.Creates("google_compute_global_forwarding_rule") ? 0 : 1;
    }

    private static TerraformDocument Document() => Synthesis.Of(app =>
    {
        var stack = new InferenceStack(app, "chat-test", new() { Project = "acme-ml-test" });
        new GlobalAutoscaledInference(stack, "chat", new()
        {
            Server = InferenceServer.Vllm("Qwen/Qwen3-8B"),
            Machine = "g2-standard-12",
            Regions = ["us-central1", "europe-west4"],
            RequestTimeout = TimeSpan.FromMinutes(10),
            Endpoint = Endpoint.Https("chat.example.com"),
        });
        return stack;
    }).Document;
}
