using HashiCorp.Cdktf;
using MlInferenceCdktf;

var options = new InferenceOptions
{
    Server = InferenceServer.Vllm("Qwen/Qwen3-8B") with { Arguments = ["--max-model-len=16384"] },
    Machine = "g2-standard-12",
    Regions = ["us-central1"],
    Endpoint = Endpoint.Https("chat.example.com"),
};
var settings = new InferenceStackOptions { Project = "acme-ml-prod" };

var app = new App();
var stack = new InferenceStack(app, "chat-prod", settings);

#region renaming
// 1. The name that was made from the old place, as `explain` shows it: resources keep their names.
options = options with { Name = "chat-s3gb7" };

// 2. The service under its new id, and once more under its old one, in an app that is never written.
var assistant = new GlobalAutoscaledInference(stack, "assistant", options);
var old = new GlobalAutoscaledInference(new InferenceStack(new App(), "chat-prod", settings), "chat", options);

// 3. Both trees have the same order, so each resource finds its old address.
foreach (var (now, before) in Resources(assistant).Zip(Resources(old)))
{
    now.MoveFromId($"{now.TerraformResourceType}.{before.FriendlyUniqueId}");
}

static IEnumerable<TerraformResource> Resources(GlobalAutoscaledInference service) =>
    service.Node.FindAll().OfType<TerraformResource>();
#endregion

app.Synth();
