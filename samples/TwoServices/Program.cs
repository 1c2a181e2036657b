using HashiCorp.Cdktf;
using HashiCorp.Cdktf.Providers.Google.StorageBucket;
using MlInferenceCdktf;

var app = new App();

#region stack
var stack = new InferenceStack(app, "serving", new()
{
    Project = "acme-ml-prod",
    DefaultLabels = new Dictionary<string, string>(StringComparer.Ordinal) { ["cost-center"] = "42" },
    Terraform = new()
    {
        RequiredVersion = ">= 1.8, < 2.0",
        Backend = StateBackend.Gcs("acme-tfstate"),
    },
});
#endregion

#region team-defaults
var defaults = InferenceDefaults.V1 with
{
    Replicas = new(Min: 2, Max: 20),
    RequestTimeout = TimeSpan.FromMinutes(10),
};
#endregion

#region chat
var options = new InferenceOptions
{
    Server = InferenceServer.Vllm("Qwen/Qwen3-8B") with { Arguments = ["--max-model-len=16384"] },
    Machine = MachineTypeName.G2Standard12,
    Regions = ["us-central1", "europe-west4"],
    Scaling = [ScalingSignal.RequestRate(perReplica: 6, target: 0.7)],
    Endpoint = Endpoint.Https("chat.example.com"),
    Defaults = defaults,
};
var chat = new GlobalAutoscaledInference(stack, "chat", options);
#endregion

#region embed
var embed = new GlobalAutoscaledInference(stack, "embed", new()
{
    Server = InferenceServer.Container("us-central1-docker.pkg.dev/acme-ml-prod/serving/embed:2.1", port: 8080),
    Machine = MachineTypeName.C3Standard8,
    Regions = ["us-central1"],
    Endpoint = Endpoint.Https("embed.example.com"),
});
#endregion

#region grants
var models = new StorageBucket(stack, "models", new StorageBucketConfig
{
    Name = "acme-models",
    Location = "US",
    UniformBucketLevelAccess = true,
});
embed.GrantModelRead(models);
chat.GrantModelRead("acme-shared-models");
#endregion

#region outputs
chat.ExportOutputs();
_ = new TerraformOutput(stack, "embed-entry", new TerraformOutputConfig { Value = embed.IpAddress });
#endregion

#region escape-hatch
var group = chat.Regions["us-central1"].InstanceGroupManager;
group.AddOverride("list_managed_instances_results", "PAGINATED");
chat.Backend.BackendService.CustomResponseHeaders = ["X-Served-By: chat"];
#endregion

app.Synth();
