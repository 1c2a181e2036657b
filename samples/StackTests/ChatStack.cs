using HashiCorp.Cdktf;
using MlInferenceCdktf;

namespace StackTests;

/// <summary>The stack under test.</summary>
internal static class ChatStack
{
    public static InferenceStack AddTo(App app) => AddTo(app, ["us-central1", "europe-west4"]);

    public static InferenceStack AddTo(App app, ValueList<InferenceRegion> regions)
    {
        var stack = new InferenceStack(app, "chat-prod", new() { Project = "acme-ml-prod" });
        var chat = new GlobalAutoscaledInference(stack, "chat", new()
        {
            Server = InferenceServer.Vllm("Qwen/Qwen3-8B") with { Arguments = ["--max-model-len=16384"] },
            Machine = MachineTypeName.G2Standard12,
            Regions = regions,
            RequestTimeout = TimeSpan.FromMinutes(10),
            Endpoint = Endpoint.Https("chat.example.com"),
        });
        chat.ExportOutputs();
        return stack;
    }
}
