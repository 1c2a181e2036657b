using HashiCorp.Cdktf;
using MlInferenceCdktf;

#region quick-start
var app = new App();
var stack = new InferenceStack(app, "chat-prod", new() { Project = "acme-ml-prod" });

var chat = new GlobalAutoscaledInference(stack, "chat", new()
{
    Server = InferenceServer.Vllm("Qwen/Qwen3-8B") with { Arguments = ["--max-model-len=16384"] },
    Machine = "g2-standard-12",
    Regions = ["us-central1", "europe-west4", new("asia-southeast1") { MaxReplicas = 4 }],
    Replicas = new(Min: 1, Max: 10),
    Endpoint = Endpoint.Https("chat.example.com"),
});

chat.ExportOutputs();
app.Synth();
#endregion
