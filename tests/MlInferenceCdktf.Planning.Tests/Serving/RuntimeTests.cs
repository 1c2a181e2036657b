using System.Text.RegularExpressions;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Planning.Tests.Serving;

/// <summary>Every runtime: the command it is started with, and what is known of it.</summary>
public partial class RuntimeTests
{
    private static readonly BucketWeights s_weights = ModelWeights.FromBucket("acme-models", "m");

    private static readonly Dictionary<string, (InferenceServer Server, string OneCpu, string TwoGpus)> s_commands = new(StringComparer.Ordinal)
    {
        ["vllm"] = (InferenceServer.Vllm("Qwen/Qwen3-8B"), "", "vllm/vllm-openai:v0.11.0 --model=Qwen/Qwen3-8B --host=0.0.0.0 --port=8000 --tensor-parallel-size=2"),
        ["vllm of a bucket"] = (InferenceServer.Vllm("Qwen/Qwen3-8B") with { Weights = s_weights }, "",
            "vllm/vllm-openai:v0.11.0 --model=/models --served-model-name=Qwen/Qwen3-8B --host=0.0.0.0 --port=8000 --tensor-parallel-size=2"),
        ["sglang"] = (InferenceServer.Sglang("Qwen/Qwen3-8B"), "",
            "lmsysorg/sglang:v0.5.18 python3 -m sglang.launch_server --model-path=Qwen/Qwen3-8B --served-model-name=Qwen/Qwen3-8B --host=0.0.0.0 --port=30000 --enable-metrics --tensor-parallel-size=2"),
        ["tgi"] = (InferenceServer.Tgi("Qwen/Qwen3-8B"), "",
            "ghcr.io/huggingface/text-generation-inference:3.3.5 --model-id=Qwen/Qwen3-8B --hostname=0.0.0.0 --port=8080 --num-shard=2"),
        ["llama-cpp"] = (InferenceServer.LlamaCpp("ggml-org/gemma-3-4b-it-GGUF"),
            "ghcr.io/ggml-org/llama.cpp:server-b10133 --hf-repo ggml-org/gemma-3-4b-it-GGUF --host 0.0.0.0 --port 8080 --timeout 300 --metrics",
            "ghcr.io/ggml-org/llama.cpp:server-cuda-b10133 --hf-repo ggml-org/gemma-3-4b-it-GGUF --host 0.0.0.0 --port 8080 --timeout 300 --metrics --n-gpu-layers 999"),
        ["llama-cpp of a bucket"] = (InferenceServer.LlamaCpp("gemma.gguf") with { Weights = s_weights },
            "ghcr.io/ggml-org/llama.cpp:server-b10133 --model /models/gemma.gguf --host 0.0.0.0 --port 8080 --timeout 300 --metrics",
            "ghcr.io/ggml-org/llama.cpp:server-cuda-b10133 --model /models/gemma.gguf --host 0.0.0.0 --port 8080 --timeout 300 --metrics --n-gpu-layers 999"),
        ["ollama"] = (InferenceServer.Ollama("llama3.2:3b"), "ollama/ollama:0.32.9", "ollama/ollama:0.32.9"),
        ["triton"] = (InferenceServer.Triton(s_weights),
            "nvcr.io/nvidia/tritonserver:26.06-py3 tritonserver --model-repository=/models --http-port=8000 --metrics-port=8002",
            "nvcr.io/nvidia/tritonserver:26.06-py3 tritonserver --model-repository=/models --http-port=8000 --metrics-port=8002"),
        ["tensorflow-serving"] = (InferenceServer.TensorFlowServing("mnist", s_weights),
            "tensorflow/serving:2.19.1 [tensorflow_model_server] --port=8500 --rest_api_port=8501 --rest_api_timeout_in_ms=300000 --model_name=mnist --model_base_path=/models --monitoring_config_file=/etc/inference/monitoring.config",
            "tensorflow/serving:2.19.1-gpu [tensorflow_model_server] --port=8500 --rest_api_port=8501 --rest_api_timeout_in_ms=300000 --model_name=mnist --model_base_path=/models --monitoring_config_file=/etc/inference/monitoring.config"),
        ["torchserve"] = (InferenceServer.TorchServe(s_weights),
            "pytorch/torchserve:0.12.0-cpu [torchserve] --start --foreground --model-store=/models --ts-config=/etc/inference/config.properties",
            "pytorch/torchserve:0.12.0-gpu [torchserve] --start --foreground --model-store=/models --ts-config=/etc/inference/config.properties"),
        ["container"] = (Sample.Container() with { Entrypoint = "/server" }, "ghcr.io/acme/server:1.4 [/server]", "ghcr.io/acme/server:1.4 [/server]"),
    };

    public static TheoryData<string> Names { get; } = [.. s_commands.Keys];

    public static TheoryData<string> Kinds { get; } = [.. RuntimeFacts.All.Select(facts => facts.Kind)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_started_as_its_documentation_says(string name)
    {
        var (server, oneCpu, twoGpus) = s_commands[name];

        if (oneCpu.Length > 0)
        {
            Assert.Equal(oneCpu, Command(Sample.Cpu with { Server = server }));
        }

        Assert.Equal(twoGpus, Command(Sample.Gpu with { Server = server, Machine = "g2-standard-24" }));
    }

    [Fact]
    public void Every_runtime_with_a_command_is_in_the_table() => Assert.Equal(
        RuntimeFacts.All.Select(facts => facts.Kind).Except(["vm-image"]).Order(StringComparer.Ordinal),
        s_commands.Values.Select(row => row.Server.Known.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_known_is_dated_and_has_its_sources(string kind)
    {
        var facts = RuntimeFacts.All.Single(f => f.Kind == kind);

        Assert.NotEmpty(facts.Sources);
        Assert.All(facts.Sources, source => Assert.StartsWith("https://", source, StringComparison.Ordinal));
        Assert.InRange(facts.AsOf, new DateOnly(2026, 1, 1), new DateOnly(2036, 1, 1));
        Assert.All(facts.Images, image => Assert.Matches(PinnedTag(), image));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_known_is_what_is_planned(string name)
    {
        var server = s_commands[name].Server;
        var facts = server.Known;
        var plan = Sample.Plan(Sample.Gpu with { Server = server, Machine = "g2-standard-24" });

        if (facts.Kind == "container")
        {
            return;
        }

        Assert.Equal(facts.Images[^1], plan.Server.Image);
        Assert.Equal((facts.Port, facts.Name), ((int?)plan.Server.Port, plan.Server.Runtime));
        Assert.Equal((facts.ReadinessPath, facts.LivenessPath), (Generic(plan.Health.Readiness.Path), Generic(plan.Health.Liveness.Path)));
        Assert.Equal(
            facts.MetricsPath is null ? null : new MetricsEndpoint(facts.MetricsPort ?? facts.Port!.Value, facts.MetricsPath, facts.QueueMetric, facts.RunningMetric),
            plan.Server.Metrics);
    }

    // Google's front ends keep idle connections for 600 seconds, so the server must keep them longer.
    [Theory]
    [InlineData("vllm", "VLLM_HTTP_TIMEOUT_KEEP_ALIVE")]
    [InlineData("sglang", "SGLANG_TIMEOUT_KEEP_ALIVE")]
    public void Keeps_connections_longer_than_the_load_balancer(string name, string variable) =>
        Assert.Equal("620", Sample.Plan(Sample.Gpu with { Server = s_commands[name].Server }).Server.Workload!.Environment[variable]);

    [Fact]
    public void Ollama_pulls_and_loads_its_model_before_the_first_client() => Assert.Equal(
        [new("/api/pull", """{"model":"llama3.2:3b","stream":false}"""), new("/api/generate", """{"model":"llama3.2:3b"}""")],
        Sample.Plan(Sample.Cpu with { Server = s_commands["ollama"].Server }).Server.Workload!.WarmUp);

    [Theory]
    [InlineData("tensorflow-serving", "prometheus_config { enable: true, path: \"/monitoring/prometheus/metrics\" }\n")]
    [InlineData("torchserve", """
        inference_address=http://0.0.0.0:8080
        management_address=http://127.0.0.1:8081
        metrics_address=http://127.0.0.1:8082
        model_store=/models
        load_models=all
        metrics_mode=prometheus
        disable_token_authorization=true
        default_response_timeout=300

        """)]
    public void Is_configured_by_a_file_where_no_argument_does(string name, string content) =>
        Assert.Equal(content.ReplaceLineEndings("\n"), Assert.Single(Sample.Plan(Sample.Cpu with { Server = s_commands[name].Server }).Server.Workload!.Files).Value);

    [Theory]
    [InlineData("", "gs://acme-models")]
    [InlineData("a/b", "gs://acme-models/a/b")]
    [InlineData(Sample.Token, "gs://acme-models/" + Sample.Token)]
    public void Weights_of_a_bucket_are_copied_and_their_bucket_is_granted(string path, string folder)
    {
        var plan = Sample.Plan(Sample.Cpu with { Server = Sample.Container() with { Weights = ModelWeights.FromBucket("acme-models", path) } });

        Assert.Equal((folder, "acme-models"), (plan.Server.Workload!.Weights, plan.Identity.WeightsBucket));
    }

    [Fact]
    public void Secrets_are_asked_for_with_a_version_and_granted_once_in_the_own_project()
    {
        var server = Sample.Container() with
        {
            Secrets = Sample.Map(("A", "a"), ("B", "b/versions/3"), ("C", "projects/other/secrets/c"), ("D", "projects/acme-ml-prod/secrets/a/versions/2")),
        };
        var plan = Sample.Plan(Sample.Cpu with { Server = server });

        Assert.Equal(
            Sample.Map(("A", "secrets/a/versions/latest"), ("B", "secrets/b/versions/3"), ("C", "projects/other/secrets/c/versions/latest"), ("D", "projects/acme-ml-prod/secrets/a/versions/2")),
            plan.Server.Workload!.Secrets);
        Assert.Equal(["a", "b"], plan.Identity.Secrets);
    }

    [Fact]
    public void Boot_options_reach_the_machine()
    {
        var workload = Sample.Plan(Sample.Gpu with { Boot = new() { DriverVersion = "R580", SharedMemoryGib = 16, DrainTimeout = TimeSpan.FromMinutes(5) } }).Server.Workload!;

        Assert.Equal(("R580", 16L << 30, TimeSpan.FromMinutes(5)), (workload.DriverVersion, workload.SharedMemoryBytes, workload.DrainTimeout));
    }

    [Theory]
    [InlineData("c3-standard-8", false)]
    [InlineData("g2-standard-12", false)]
    [InlineData("a2-ultragpu-1g", true)]
    public void Local_ssd_is_used_where_the_machine_brings_it(string machine, bool used) =>
        Assert.Equal(used, Sample.Plan(Sample.Cpu with { Machine = machine, Regions = ["us-central1"] }).Server.Workload!.LocalSsd);

    [Theory]
    [InlineData("c3-standard-8", true)]
    [InlineData("g2-standard-12", false)]
    public void A_VM_image_boots_by_its_own_script_and_without_secure_boot_where_it_brings_a_driver(string machine, bool secure)
    {
        const string Image = "projects/acme-images/global/images/server";
        var plan = Sample.Plan(Sample.Cpu with { Machine = machine, Server = InferenceServer.VmImage(8080, "serve"), Disk = new() { Image = Image } });

        Assert.Equal(new BootPlan("startup-script", "serve", secure), plan.Pools[0].Boot);
        Assert.Equal((Image, (Workload?)null), (plan.Server.Image, plan.Server.Workload));
    }

    private static string Command(InferenceOptions options)
    {
        var workload = Sample.Plan(options).Server.Workload!;
        return string.Join(' ', [workload.Image, .. workload.Entrypoint is null ? Array.Empty<string>() : [$"[{workload.Entrypoint}]"], .. workload.Arguments]);
    }

    private static string Generic(string path) => path.Replace("mnist", "MODEL", StringComparison.Ordinal);

    [GeneratedRegex(@"^[^:]+:[^:]*[0-9][^:]*\z", RegexOptions.None, 1000)]
    private static partial Regex PinnedTag();
}
