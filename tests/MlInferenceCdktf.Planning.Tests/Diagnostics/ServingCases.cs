using System.Globalization;
using MlInferenceCdktf.Serving;
using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Server, container, health: MLI12xx.</summary>
internal static class ServingCases
{
    public static IEnumerable<DiagnosticCase> All { get; } =
    [
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
        var others = MetadataLimits.SizeOf(Plan(Argument(0)).Pools[0].UserData);
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
