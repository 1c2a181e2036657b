using System.Globalization;
using MlInferenceCdktf.Serving;
using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Server, container, health: MLI12xx.</summary>
internal static class ServingCases
{
    private static readonly string s_image = "projects/acme-images/global/images/server";

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        .. Runtimes(),
        .. Boot(),
        .. Secrets(),
        .. VmImages(),
        Image("capitals", "Acme/server:1", "acme/server:1"),
        Image("space", "acme/my server:1", "acme/my-server:1"),
        Image("option", "--privileged:1", "privileged:1"),
        Image("short digest", "acme/server@sha256:abc", "acme/server@sha256:" + Repeat('a', 64)),
        Image("protocol", "https://ghcr.io/acme/server:1", "ghcr.io/acme/server:1"),
        ServerPort(-1, 1),
        ServerPort(0, 1),
        ServerPort(22, 23),
        ServerPort(65536, 65535),
        new("MLI1202", "health 70000", Cpu with { Health = new() { Port = 70000 } }, Cpu with { Health = new() { Port = 65535 } },
            "health.port: 70000 cannot be served on | write a port from 1 to 65535 other than 22"),
        EndpointPort(0, 1),
        EndpointPort(65536, 65535),
        Variable("digit first", "1ST", "ST1"),
        Variable("hyphen", "A-B", "A_B"),
        Variable("empty", "", "_"),
        new("MLI1204", "vLLM on CPUs", Cpu with { Server = Gpu.Server }, Gpu,
            "machine: vLLM needs a GPU, and 'c3-standard-8' has none | choose a machine with GPUs, such as g2-standard-12"),
        new("MLI1204", "vLLM on N1 alone", Cpu with { Server = Gpu.Server, Machine = "n1-standard-8" }, Gpu,
            "machine: vLLM needs a GPU, and 'n1-standard-8' has none | attach one with accelerator, such as nvidia-tesla-t4"),
        new("MLI1204", "vLLM on a custom size", Cpu with { Server = Gpu.Server, Machine = "n2-custom-6-24576" }, Gpu,
            "machine: vLLM needs a GPU, and 'n2-custom-6-24576' has none | choose a machine with GPUs, such as g2-standard-12"),
        Model("without an owner", "Qwen3-8B"),
        Model("link", "https://huggingface.co/Qwen/Qwen3-8B"),
        Model("option", "-Qwen/Qwen3-8B"),
        Decided("--port=9000"),
        Decided("--host"),
        Decided("--tensor-parallel-size=2"),
        TooLarge(),
        Path("without a slash", "health", "/health"),
        Path("space", "/a b", "/a%20b"),
        Path("1025 characters", "/" + Repeat('a', 1024), "/" + Repeat('a', 1023)),
        Path("line feed", "/health\n", "/health"),
        new("MLI1207", "of the container", Cpu with { Server = Container() with { HealthPath = "ready" } }, Cpu with { Server = Container() with { HealthPath = "/ready" } },
            "server.healthPath: 'ready' is not a path | write a path such as /health, without spaces"),
        new("MLI1207", "of liveness", Cpu with { Health = new() { LivenessPath = "" } }, Cpu with { Health = new() { LivenessPath = "/" } },
            "health.livenessPath: '' is not a path | write a path such as /health, without spaces"),
    ];

    private static IEnumerable<DiagnosticCase> Runtimes()
    {
        const string GpuFix = "remove it, and state model or port; the server listens on all interfaces, and the machine's GPUs decide the ";
        yield return Bad("MLI1202", "Triton's metrics", InferenceServer.Triton(Weights) with { Port = 8002 }, InferenceServer.Triton(Weights), "server.port: 8002 is Triton's own, for metrics | write another port, such as 8000");
        yield return Bad("MLI1202", "Triton's gRPC", InferenceServer.Triton(Weights) with { Port = 8001 }, InferenceServer.Triton(Weights), "server.port: 8001 is Triton's own, for gRPC | write another port, such as 8000");
        yield return Bad("MLI1202", "TensorFlow's gRPC", Tf with { Port = 8500 }, Tf, "server.port: 8500 is TensorFlow Serving's own, for gRPC | write another port, such as 8501");
        yield return Bad("MLI1202", "TorchServe's management", Torch with { Port = 8081 }, Torch, "server.port: 8081 is TorchServe's own, for management | write another port, such as 8080", "MLI2016");
        yield return Bad("MLI1202", "metrics 0", Container() with { MetricsPath = "/metrics", MetricsPort = 0 }, Container() with { MetricsPath = "/metrics", MetricsPort = 1 }, "server.metricsPort: 0 cannot be served on | write a port from 1 to 65535 other than 22");
        yield return Bad("MLI1205", "GGUF repository", InferenceServer.LlamaCpp("gemma"), InferenceServer.LlamaCpp("ggml-org/gemma:Q4_K_M"), "server.model: 'gemma' is not a Hugging Face repository | write owner/name or owner/name:QUANTIZATION, such as ggml-org/gemma-3-4b-it-GGUF:Q4_K_M", "MLI2017");
        yield return Bad("MLI1205", "GGUF file", InferenceServer.LlamaCpp("../a.gguf") with { Weights = Weights }, InferenceServer.LlamaCpp("a.gguf") with { Weights = Weights }, "server.model: '../a.gguf' is not a GGUF file | write the file's name in the weights' folder, such as gemma.gguf", "MLI2017");
        yield return Bad("MLI1205", "Ollama", InferenceServer.Ollama("Llama 3"), InferenceServer.Ollama("llama3"), "server.model: 'Llama 3' is not a model of Ollama's | write name:tag, such as llama3.2:3b");
        yield return Bad("MLI1205", "TensorFlow", Tf with { ModelName = "a/b" }, Tf, "server.modelName: 'a/b' is not a model's name | write letters, digits, dots, hyphens and underscores, such as mnist");
        yield return Bad("MLI1208", "SGLang", InferenceServer.Sglang("Qwen/Qwen3-8B") with { Arguments = ["--tp=2"] }, InferenceServer.Sglang("Qwen/Qwen3-8B"), $"server.arguments: '--tp=2' is decided by an option | {GpuFix}parallelism", on: Gpu);
        yield return Bad("MLI1208", "Triton", InferenceServer.Triton(Weights) with { Arguments = ["--http-port=1"] }, InferenceServer.Triton(Weights), "server.arguments: '--http-port=1' is decided by an option | remove it, and state weights or port");
        yield return Bad("MLI1208", "TensorFlow", Tf with { Arguments = ["--model_name=x"] }, Tf, "server.arguments: '--model_name=x' is decided by an option | remove it, and state modelName, weights or port");
        yield return Bad("MLI1208", "TorchServe", Torch with { Arguments = ["--start"] }, Torch, "server.arguments: '--start' is decided by an option | remove it, and state weights or port", "MLI2016");
        yield return Bad("MLI1208", "llama.cpp", InferenceServer.LlamaCpp("a/b") with { Arguments = ["-m"] }, InferenceServer.LlamaCpp("a/b"), "server.arguments: '-m' is decided by an option | remove it, and state model or port; the server listens on all interfaces and shows its metrics", "MLI2017");
        yield return Bad("MLI1208", "TGI", InferenceServer.Tgi("Qwen/Qwen3-8B") with { Arguments = ["--num-shard=2"] }, InferenceServer.Tgi("Qwen/Qwen3-8B"), $"server.arguments: '--num-shard=2' is decided by an option | {GpuFix}shards", "MLI2015", Gpu);
        yield return Bad("MLI1209", "Triton", InferenceServer.Triton(Weights) with { Weights = null }, InferenceServer.Triton(Weights), "server.weights: NVIDIA's image holds no models | name the bucket of the model repository, or an image that holds one in /models");
        yield return Bad("MLI1209", "TensorFlow", Tf with { Weights = null }, Tf with { Weights = null, Image = "ghcr.io/acme/mnist:1" }, "server.weights: the public image holds no model | name the bucket and folder of the SavedModel's versions, or an image that holds them in /models");
        yield return Bad("MLI1209", "TorchServe", Torch with { Weights = null }, Torch, "server.weights: the public image holds no models | name the bucket and folder of the model archives, or an image that holds them in /models", "MLI2016");
        yield return Bad("MLI1212", "weights of Ollama", InferenceServer.Ollama("llama3") with { Weights = Weights }, InferenceServer.Ollama("llama3"), "server.weights: Ollama pulls its models itself | remove weights, or serve the GGUF file with llama-cpp");
        yield return Bad("MLI1212", "port without metrics", Container() with { MetricsPort = 9090 }, Container() with { MetricsPath = "/metrics", MetricsPort = 9090 }, "server.metricsPort: there is no path of metrics, so nothing asks this port | state metricsPath too, such as /metrics");
        yield return Bad("MLI1207", "of metrics", Container() with { MetricsPath = "metrics" }, Container() with { MetricsPath = "/metrics" }, "server.metricsPath: 'metrics' is not a path | write a path such as /health, without spaces");
        yield return new("MLI1212", "GPU metrics without GPUs", Cpu with { Observability = new() { GpuMetrics = true } }, Cpu, "observability.gpuMetrics: nothing runs the exporter here: it is for containers on machines with GPUs | remove gpuMetrics");
    }

    private static IEnumerable<DiagnosticCase> Boot() =>
    [
        new("MLI1213", "driver", Gpu with { Boot = new() { DriverVersion = "580; id" } }, Gpu with { Boot = new() { DriverVersion = "580.95.05" } },
            "boot.driverVersion: '580; id' is not a driver | write latest, default, a branch such as R580 or a version such as 580.95.05"),
        new("MLI1213", "shared memory 0", Cpu with { Boot = new() { SharedMemoryGib = 0 } }, Cpu with { Boot = new() { SharedMemoryGib = 1 } },
            "boot.sharedMemoryGib: 0 GiB cannot be shared memory | write 1 to 4096, or leave it out for half of the memory"),
        new("MLI1213", "shared memory 4097", Cpu with { Boot = new() { SharedMemoryGib = 4097 } }, Cpu with { Boot = new() { SharedMemoryGib = 4096 } },
            "boot.sharedMemoryGib: 4097 GiB cannot be shared memory | write 1 to 4096, or leave it out for half of the memory"),
        new("MLI1213", "drain", Cpu with { Boot = new() { DrainTimeout = TimeSpan.FromSeconds(3601) } }, Cpu with { Boot = new() { DrainTimeout = TimeSpan.FromHours(1) } },
            "boot.drainTimeout: 1h1s cannot be a drain time | write whole seconds from 0s to 1h, such as 60s"),
        Bad("MLI1213", "cache folder", Container() with { CacheFolder = "cache" }, Container() with { CacheFolder = "/cache" },
            "server.cacheFolder: 'cache' is not a folder of a container | write an absolute path of letters, digits, '.', '_', '-' and '/'"),
        Bad("MLI1210", "bucket", Container() with { Weights = ModelWeights.FromBucket("gs://acme") }, Container() with { Weights = Weights },
            "server.weights.bucket: 'gs://acme' is not a bucket's name | write the name alone, without gs://, such as acme-models"),
        Folder("slash at the end", "a/"),
        Folder("slash at the beginning", "/a"),
        Folder("wildcard", "a/*"),
    ];

    private static IEnumerable<DiagnosticCase> Secrets()
    {
        const string Fix = "write the secret's name in Secret Manager, such as hf-token, hf-token/versions/3 or projects/P/secrets/hf-token";
        yield return Secret("MLI1203", "variable", Map(("A-B", "x")), Map(("A_B", "x")), "server.secrets[A-B]: 'A-B' is not a variable's name | write letters, digits and underscores, not starting with a digit");
        yield return Secret("MLI1211", "name", Map(("A", "a secret")), Map(("A", "a-secret")), $"server.secrets[A]: this is not the name of a secret (it is not repeated here) | {Fix}");
        yield return Secret("MLI1211", "version", Map(("A", "a/versions/")), Map(("A", "a/versions/3")), $"server.secrets[A]: this is not the name of a secret (it is not repeated here) | {Fix}");
        yield return Secret("MLI1211", "value", Map(("A", "hf_" + Repeat('x', 30))), Map(("A", "hf_token")), $"server.secrets[A]: this is not the name of a secret (it is not repeated here) | {Fix}");
        yield return Bad("MLI1211", "twice", Container() with { Secrets = Map(("A", "x")), Environment = Map(("A", "x")) }, Container() with { Secrets = Map(("A", "x")), Environment = Map(("B", "x")) },
            "server.secrets[A]: 'A' is in environment too | keep it in one of the two");
    }

    private static IEnumerable<DiagnosticCase> VmImages()
    {
        const string Fix = "do it in the startup script, which runs as the service account; grant what it reads";
        var vm = InferenceServer.VmImage(8080);
        var options = Cpu with { Server = vm, Disk = new() { Image = s_image } };
        yield return new("MLI1214", "none", options with { Disk = new() }, options, "disk.image: no image is stated, and the server is the VM's image | name the image that serves, such as projects/acme-ml-prod/global/images/server-1");
        yield return new("MLI1212", "boot of a VM image", options with { Boot = new() { SharedMemoryGib = 2 } }, options, "boot: a VM image starts and stops by itself | remove boot: driver, shared memory and draining are the image's own matter");
        yield return Refused("arguments", vm with { Arguments = ["x"] });
        yield return Refused("environment", vm with { Environment = Map(("A", "1")) });
        yield return Refused("secrets", vm with { Secrets = Map(("A", "x")) });
        yield return Refused("weights", vm with { Weights = Weights });

        DiagnosticCase Refused(string option, VmImageServer server) => new("MLI1212", option + " of a VM image", options with { Server = server }, options,
            $"server.{option}: a VM image takes no {option}: they are a container's | {Fix}");
    }

    private static TensorFlowServer Tf => InferenceServer.TensorFlowServing("mnist", Weights);

    private static TorchServeServer Torch => InferenceServer.TorchServe(Weights);

    private static DiagnosticCase Bad(string id, string what, InferenceServer wrong, InferenceServer right, string text, string? also = null, InferenceOptions? on = null) =>
        new(id, what, (on ?? Cpu) with { Server = wrong }, (on ?? Cpu) with { Server = right }, text) { Also = also is null ? [] : [also] };

    private static DiagnosticCase Secret(string id, string what, ValueMap wrong, ValueMap right, string text) =>
        Bad(id, "secret: " + what, Container() with { Secrets = wrong }, Container() with { Secrets = right }, text);

    private static DiagnosticCase Folder(string what, string path) =>
        Bad("MLI1210", what, Container() with { Weights = Weights with { Path = path } }, Container() with { Weights = Weights with { Path = "a/b-c" } },
            $"server.weights.path: '{path}' is not a folder of a bucket | write it without slashes at its ends and without wildcards, such as llama/8b");

    private static DiagnosticCase Image(string what, string wrong, string right) =>
        new("MLI1201", what, Cpu with { Server = Container(wrong) }, Cpu with { Server = Container(right) },
            $"server.image: '{wrong}' is not an image reference | write REGISTRY/PATH:TAG or REGISTRY/PATH@sha256:DIGEST, in lower case but for the tag");

    private static DiagnosticCase ServerPort(int wrong, int right) =>
        new("MLI1202", Invariant($"server {wrong}"), Cpu with { Server = Container(port: wrong) }, Cpu with { Server = Container(port: right) },
            Invariant($"server.port: {wrong} cannot be served on | write a port from 1 to 65535 other than 22"));

    private static DiagnosticCase EndpointPort(int wrong, int right) =>
        new("MLI1202", Invariant($"endpoint {wrong}"), Cpu with { Endpoint = Endpoint.Https("a.example.com") with { Port = wrong } },
            Cpu with { Endpoint = Endpoint.Https("a.example.com") with { Port = right } }, Invariant($"endpoint.port: {wrong} is not a port | write a port from 1 to 65535"));

    private static DiagnosticCase Variable(string what, string wrong, string right) =>
        new("MLI1203", what, Environment(wrong), Environment(right),
            $"server.environment[{wrong}]: '{wrong}' is not a variable's name | write letters, digits and underscores, not starting with a digit");

    private static InferenceOptions Environment(string name) => Cpu with { Server = Cpu.Server with { Environment = Map((name, "1")) } };

    private static DiagnosticCase Model(string what, string model) => new("MLI1205", what, Gpu with { Server = InferenceServer.Vllm(model) }, Gpu,
        $"server.model: '{model}' is not a Hugging Face model | write owner/name, such as Qwen/Qwen3-8B");

    private static DiagnosticCase TooLarge()
    {
        var others = MetadataLimits.SizeOf(Plan(Argument(0)).Pools[0].Boot.Text!);
        var room = MetadataLimits.MaxValueBytes - others;
        return new("MLI1206", "one byte", Argument(room + 1), Argument(room),
            "server: arguments and environment make a boot configuration of 262145 bytes | keep it within 262144 bytes: put large files into the image or a bucket");
    }

    private static InferenceOptions Argument(int length) => Cpu with { Server = Cpu.Server with { Arguments = [Repeat('x', length)] } };

    private static DiagnosticCase Path(string what, string wrong, string right) =>
        new("MLI1207", what, Cpu with { Health = new() { ReadinessPath = wrong } }, Cpu with { Health = new() { ReadinessPath = right } },
            $"health.readinessPath: '{wrong}' is not a path | write a path such as /health, without spaces");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static DiagnosticCase Decided(string argument) =>
        new("MLI1208", argument, Gpu with { Server = Gpu.Server with { Arguments = [argument] } }, Gpu with { Server = Gpu.Server with { Arguments = ["--max-model-len=8192"] } },
            $"server.arguments: '{argument}' is decided by an option | remove it, and state model or port; the server listens on all interfaces, and the machine's GPUs decide the parallelism");
}
