using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Warnings: MLI20xx.</summary>
internal static class AdviceCases
{
    private const string SecretFix = "keep it in Secret Manager and name it in server.secrets, or acknowledge that it is none";

    private static readonly string s_own = "us-docker.pkg.dev/acme-ml-prod/ml/server:1";

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        new("MLI2001", "HTTP", Cpu with { Endpoint = Endpoint.InsecureHttp() }, Cpu, "endpoint: the endpoint is HTTP without encryption | use https with a domain"),
        new("MLI2002", "no signal", Gpu with { Scaling = [] }, Gpu,
            "scaling: a GPU replica is taken to bear 2 requests per second | load one replica until its latency grows, and state that rate: {kind: request-rate, perReplica: N}"),
        new("MLI2003", "misspelt", Cpu with { Machine = "c33-standard-8" }, Cpu,
            $"machine: the catalog of {DiagnosticCase.CatalogDate} does not know 'c33-standard-8'; it is planned as a machine without GPUs | "
            + "check the name (did you mean c3-standard-8 or c3d-standard-8 or c2-standard-8?)"),
        new("MLI2003", "unlike any", Cpu with { Machine = "zebra-stripes-1000000" }, Cpu,
            $"machine: the catalog of {DiagnosticCase.CatalogDate} does not know 'zebra-stripes-1000000'; it is planned as a machine without GPUs | check the name"),
        new("MLI2004", "misspelt", Cpu with { Regions = [new InferenceRegion("us-centrall1") { Zones = ["us-centrall1-a"], SubnetRange = "10.200.0.0/20" }] }, Cpu,
            $"regions[us-centrall1]: the catalog of {DiagnosticCase.CatalogDate} does not know 'us-centrall1' | check the name (did you mean us-central1 or me-central1 or me-central2?)"),
        Zone("unknown", Cpu, "us-central1-x", "us-central1-f", "c3-standard-8"),
        Zone("without the GPU", Gpu, "us-central1-f", "us-central1-c", "g2-standard-12"),
        new("MLI2006", "of the service", Cpu with { Replicas = new(0, 3) }, Cpu, "replicas: us-central1 may go down to no replica, and its signals come from replicas | let the least be 1"),
        new("MLI2006", "of a region", Cpu with { Regions = [new InferenceRegion("us-central1") { MinReplicas = 0 }] }, Cpu,
            "regions[us-central1]: us-central1 may go down to no replica, and its signals come from replicas | let the least be 1"),
        NotGranted("us-docker.pkg.dev/other-project/ml/server:1.4", "us-docker.pkg.dev/acme-ml-prod/ml/server:1.4"),
        NotGranted("gcr.io/acme-ml-prod/server:1.4", "ghcr.io/acme/server:1.4"),
        Secret("by its name", "HF_TOKEN", "12345678", "MAX_TOKENS"),
        Secret("by its mark", "GREETING", "hf_" + Repeat('a', 20), "hf_home"),
        Argument("in one word", "--api-key=12345678"),
        Argument("in two words", "--api-key", "12345678"),
        new("MLI2008", "CPU beside the rate", Gpu with { Scaling = [ScalingSignal.Cpu(), ScalingSignal.RequestRate(4)] }, Gpu,
            "scaling[cpu]: CPU is followed on machines with GPUs | follow the request rate"),
        new("MLI2009", "A100", Gpu with { Machine = "a2-highgpu-1g" }, Gpu,
            "machine: the boot of 'a2-highgpu-1g' (nvidia-tesla-a100) was not proven by this version's tests | try one replica first"),
        Unpinned("no tag", "ghcr.io/acme/server", "ghcr.io/acme/server:1"),
        Unpinned("latest", "ghcr.io/acme/server:latest", "ghcr.io/acme/server:latest@sha256:" + Repeat('a', 64)),
        Unpinned("registry's port is no tag", "localhost:5000/server", "localhost:5000/server:1"),
        new("MLI2011", "public registry without NAT", NoNat("ghcr.io/acme/server:1"), NoNat("europe-docker.pkg.dev/acme/ml/server:1"),
            "network.nat: 'ghcr.io/acme/server:1' is not in a registry of Google's, and there is no Cloud NAT | copy the image to Artifact Registry, or keep NAT"),
        Downloads("Ollama", InferenceServer.Ollama("llama3") with { Image = s_own }, Container(s_own), "Ollama downloads its model, and there is no Cloud NAT | keep NAT"),
        Downloads("vLLM", InferenceServer.Vllm("a/b") with { Image = s_own }, InferenceServer.Vllm("a/b") with { Image = s_own, Weights = Weights },
            "vLLM downloads its model, and there is no Cloud NAT | copy the model to a bucket and name it in server.weights, or keep NAT"),
        new("MLI2012", "brought address", Https(h => h with { Address = "front" }), Cpu,
            "endpoint.address: the service stands on 'front'; leaving it later moves clients to another address | plan DNS with a short lifetime before you change it"),
        new("MLI2012", "IPv6", Https(h => h with { Ipv6 = true }), Cpu,
            "endpoint.ipv6: an IPv6 address is reserved; turning ipv6 off gives it up | remove the AAAA record before you turn it off"),
        new("MLI2013", "not of the family", Cpu with { Machine = "e2-standard-4", Disk = new() { Type = "hyperdisk-balanced" } }, Cpu with { Disk = new() { Type = "hyperdisk-balanced" } },
            "disk.type: the catalog does not list 'hyperdisk-balanced' for e2-standard-4 | choose one of pd-balanced, pd-ssd, pd-standard"),
        new("MLI2015", "TGI", Gpu with { Server = InferenceServer.Tgi("Qwen/Qwen3-8B") }, Gpu,
            "server: Text Generation Inference was in maintenance on 2026-11-23 | plan for vllm or sglang"),
        new("MLI2016", "TorchServe", Cpu with { Server = InferenceServer.TorchServe(Weights) }, Cpu with { Server = InferenceServer.Triton(Weights) },
            "server: TorchServe was without maintainers on 2026-11-23 | move the models to triton or a container of your own"),
        new("MLI2017", "llama.cpp", Cpu with { Server = InferenceServer.LlamaCpp("ggml-org/gemma-3-4b-it-GGUF") }, Cpu with { Server = InferenceServer.Ollama("llama3.2:3b") },
            "server: idle connections of llama.cpp are closed after 5 seconds, and no option changes that | let clients repeat a request that met a 502, or acknowledge it for a service that may fail now and then"),
        new("MLI2018", "of another project", Cpu with { Server = Container() with { Secrets = Map(("A", "projects/other/secrets/x")) } },
            Cpu with { Server = Container() with { Secrets = Map(("A", "projects/acme-ml-prod/secrets/x")) } },
            "server.secrets[A]: 'projects/other/secrets/x' is not of the stack's own project, so nobody is granted to read it | grant roles/secretmanager.secretAccessor on it to the service account"),
        new("MLI2019", "on GPUs", Gpu with { Observability = new() { GpuMetrics = true } }, Gpu,
            "observability.gpuMetrics: NVIDIA's exporter was not proven on VMs by this version's tests | try one replica first, and look for DCGM metrics in Cloud Monitoring"),
    ];

    private static DiagnosticCase Zone(string what, InferenceOptions options, string wrong, string right, string machine) =>
        new("MLI2005", what, In(options, wrong), In(options, right),
            $"regions[us-central1].zones: the catalog of {DiagnosticCase.CatalogDate} does not list {machine} in '{wrong}' | "
            + "check the zone against Google's list; VMs stay uncreated where the machine is missing");

    private static InferenceOptions In(InferenceOptions options, string zone) => options with { Regions = [new InferenceRegion("us-central1") { Zones = [zone] }] };

    private static DiagnosticCase Secret(string what, string name, string value, string right) =>
        new("MLI2007", what, Environment(name, value), Environment(right, "12345678"),
            $"server.environment[{name}]: the value of '{name}' looks like a secret (it is not repeated here) | {SecretFix}");

    private static InferenceOptions Environment(string name, string value) => Cpu with { Server = Cpu.Server with { Environment = Map((name, value)) } };

    private static DiagnosticCase Unpinned(string what, string wrong, string right) =>
        new("MLI2010", what, Cpu with { Server = Container(wrong) }, Cpu with { Server = Container(right) }, $"server.image: '{wrong}' names no version | name a tag that does not move, or a digest");

    private static DiagnosticCase Downloads(string what, InferenceServer wrong, InferenceServer right, string text)
    {
        var options = Gpu with { Network = NetworkSource.Create() with { Nat = false } };
        return new("MLI2011", "model of " + what, options with { Server = wrong }, options with { Server = right }, "network.nat: " + text);
    }

    private static InferenceOptions NoNat(string image) => Cpu with { Server = Container(image), Network = NetworkSource.Create() with { Nat = false } };

    private static DiagnosticCase Argument(string what, params string[] arguments) =>
        new("MLI2007", "argument " + what, Cpu with { Server = Container() with { Arguments = arguments } }, Cpu with { Server = Container() with { Arguments = ["--max-tokens", "12345678", "--tokenizer=hf_home"] } },
            "server.arguments[0]: the value of '--api-key' looks like a secret (it is not repeated here) | "
            + "keep it in Secret Manager and let server.secrets set the environment variable that the server reads, or acknowledge that it is none");

    private static InferenceOptions Https(Func<HttpsEndpoint, HttpsEndpoint> change) => Cpu with { Endpoint = change(Endpoint.Https("chat.example.com")) };

    private static DiagnosticCase NotGranted(string wrong, string right) =>
        new("MLI2014", wrong, Cpu with { Server = Container(wrong) }, Cpu with { Server = Container(right) },
            $"server.image: '{wrong}' is not in Artifact Registry of the stack's own project, so nobody is granted to read it | "
            + "unless the image is public, grant roles/artifactregistry.reader on its repository to the service account");
}
