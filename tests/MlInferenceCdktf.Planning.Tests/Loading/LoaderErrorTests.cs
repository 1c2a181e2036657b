namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>Whoever makes a slip in a file reads exactly this.</summary>
public class LoaderErrorTests
{
    private const string ServiceKeys =
        "accelerator, acknowledge, boot, capacity, coldStart, defaults, disk, endpoint, health, labels, machine, name, network, observability, regions, replicas, requestTimeout, rollout, scaleIn, scaling, schedules, server, traffic";

    public static TheoryData<string, string, string, string> UnknownKeys => new()
    {
        {
            "project:", "projct: x\nproject:",
            "MLI3003 error    inference.yaml:1: projct: 'projct' is not a key here",
            "remove it, or write one of base, labels, project, quota, services, stack, terraform (did you mean project?)"
        },
        {
            "machine: g2", "extra: 1\n    machine: g2",
            "MLI3003 error    inference.yaml:8: services[chat].extra: 'extra' is not a key here",
            $"remove it, or write one of {ServiceKeys}"
        },
        {
            "kind: vllm,", "kind: vllm, imge: x,",
            "MLI3003 error    inference.yaml:7: services[chat].server.imge: 'imge' is not a key here",
            "remove it, or write one of arguments, environment, image, kind, model, port, secrets, weights (did you mean image?)"
        },
        {
            "maxReplicas: 4", "maxReplica: 4",
            "MLI3003 error    inference.yaml:9: services[chat].regions[asia-southeast1].maxReplica: 'maxReplica' is not a key here",
            "remove it, or write one of accelerator, baseInstanceName, capacity, machine, maxReplicas, minReplicas, name, subnetRange, zones (did you mean maxReplicas or minReplicas?)"
        },
        {
            "{min: 1, max: 10}", "{min: 1, max: 10, step: x}",
            "MLI3003 error    inference.yaml:10: services[chat].replicas.step: 'step' is not a key here",
            "remove it, or write one of max, min"
        },
        {
            "machine: g2", "Machine: g2-standard-12\n    machine: g2",
            "MLI3003 error    inference.yaml:8: services[chat].Machine: 'Machine' is not a key here",
            $"remove it, or write one of {ServiceKeys} (did you mean machine?)"
        },
        {
            "stack:", "\"a\\e[31m\\u202Eb\": 1\nstack:",
            "MLI3003 error    inference.yaml:2: a\\u001b[31m\\u202eb: 'a\\u001b[31m\\u202eb' is not a key here",
            "remove it, or write one of base, labels, project, quota, services, stack, terraform"
        },
    };

    public static TheoryData<string, string, string, string> MissingKeys => new()
    {
        {
            "project: acme-ml-prod\n", "",
            "MLI3004 error    inference.yaml:1: project: the key 'project' is missing",
            "add project, such as project: acme-ml-prod"
        },
        {
            "    machine: g2-standard-12\n", "",
            "MLI3004 error    inference.yaml:6: services[chat].machine: the key 'machine' is missing",
            "add machine, such as machine: g2-standard-12"
        },
        {
            "machine: g2-standard-12", "machine:",
            "MLI3004 error    inference.yaml:8: services[chat].machine: the key 'machine' is missing",
            "add machine, such as machine: g2-standard-12"
        },
        {
            ", domains: [chat.example.com]", "",
            "MLI3004 error    inference.yaml:12: services[chat].endpoint.domains: the key 'domains' is missing",
            "add domains, such as domains: [chat.example.com]"
        },
        {
            "kind: https, ", "",
            "MLI3004 error    inference.yaml:12: services[chat].endpoint.kind: the key 'kind' is missing",
            "add kind: https or kind: insecure-http"
        },
        {
            "name: asia-southeast1, ", "",
            "MLI3004 error    inference.yaml:9: services[chat].regions[1].name: the key 'name' is missing",
            "add name, such as name: us-central1"
        },
        {
            ", max: 10", "",
            "MLI3004 error    inference.yaml:10: services[chat].replicas.max: the key 'max' is missing",
            "add max, such as max: 10"
        },
    };

    public static TheoryData<string, string, string, string> WrongTypes => new()
    {
        {
            "max: 10", "max: ten",
            "MLI3005 error    inference.yaml:10: services[chat].replicas.max: 'ten' is text, not a whole number",
            "write a whole number, such as max: 10"
        },
        {
            "max: 10", "max: \"10\"",
            "MLI3005 error    inference.yaml:10: services[chat].replicas.max: '10' is text, since it stands in quotes, not a whole number",
            "write 10 without quotes"
        },
        {
            "max: 10", "max: 10.5",
            "MLI3005 error    inference.yaml:10: services[chat].replicas.max: '10.5' is not a whole number in decimal digits",
            "write a whole number, such as max: 10"
        },
        {
            "max: 10", "max: 0x10",
            "MLI3005 error    inference.yaml:10: services[chat].replicas.max: '0x10' is not a whole number in decimal digits",
            "write a whole number, such as max: 10"
        },
        {
            "max: 10", "max: 99999999999",
            "MLI3005 error    inference.yaml:10: services[chat].replicas.max: '99999999999' is too large, or begins with 0",
            "write a smaller number, without zeros before it"
        },
        {
            "max: 10", "max: true",
            "MLI3005 error    inference.yaml:10: services[chat].replicas.max: 'true' is true or false, not a whole number",
            "write a whole number, such as max: 10"
        },
        {
            "model: Qwen/Qwen3-8B", "model: 8",
            "MLI3005 error    inference.yaml:7: services[chat].server.model: '8' is a number, not text",
            "put it in quotes: \"8\""
        },
        {
            "team: chat", "team: true",
            "MLI3005 error    inference.yaml:3: labels[team]: 'true' is true or false, not text",
            "put it in quotes: \"true\""
        },
        {
            "team: chat", "team: ",
            "MLI3005 error    inference.yaml:3: labels[team]: there is no value",
            "write a text (\"\" for an empty one), or remove the entry"
        },
        {
            "team: chat", "team: [chat]",
            "MLI3005 error    inference.yaml:3: labels[team]: this is a list, not text",
            "write text"
        },
        {
            "{team: chat}", "team",
            "MLI3005 error    inference.yaml:3: labels: 'team' is text, not a mapping of keys to text",
            "write a mapping of keys to text"
        },
        {
            "redirectHttp: false", "redirectHttp: no",
            "MLI3005 error    inference.yaml:12: services[chat].endpoint.redirectHttp: 'no' is text, not true or false",
            "write true or false, without quotes"
        },
        {
            "coldStart: 15m", "coldStart: 15",
            "MLI3005 error    inference.yaml:11: services[chat].coldStart: '15' is not a duration",
            "write a duration such as 90s, 10m or 1h30m"
        },
        {
            "coldStart: 15m", "coldStart: 2000000000h",
            "MLI3005 error    inference.yaml:11: services[chat].coldStart: '2000000000h' is not a duration",
            "write a duration such as 90s, 10m or 1h30m"
        },
        {
            "coldStart: 15m", "rollout: In-Place",
            "MLI3005 error    inference.yaml:11: services[chat].rollout: 'In-Place' is not a known word",
            "write one of surge-first, in-place, opportunistic (did you mean in-place?)"
        },
        {
            "coldStart: 15m", "rollout: 1",
            "MLI3005 error    inference.yaml:11: services[chat].rollout: '1' is a number, not one of surge-first, in-place, opportunistic",
            "write one of surge-first, in-place, opportunistic"
        },
        {
            "coldStart: 15m", "defaults: v2",
            "MLI3005 error    inference.yaml:11: services[chat].defaults: 'v2' is not a known word",
            "write v1"
        },
        {
            "kind: vllm", "kind: vlm",
            "MLI3005 error    inference.yaml:7: services[chat].server.kind: 'vlm' is not a known kind",
            "write one of vllm, sglang, tgi, llama-cpp, ollama, triton, tensorflow-serving, torchserve, container, vm-image (did you mean vllm?)"
        },
        {
            "kind: vllm", "kind: [vllm]",
            "MLI3005 error    inference.yaml:7: services[chat].server.kind: a kind is a word, and this is a list",
            "write one of vllm, sglang, tgi, llama-cpp, ollama, triton, tensorflow-serving, torchserve, container, vm-image"
        },
        {
            "{kind: vllm, model: Qwen/Qwen3-8B}", "vllm",
            "MLI3005 error    inference.yaml:7: services[chat].server: 'vllm' is text, not a mapping with kind: vllm or sglang or tgi or llama-cpp or ollama or triton or tensorflow-serving or torchserve or container or vm-image",
            "write a mapping with kind: vllm or sglang or tgi or llama-cpp or ollama or triton or tensorflow-serving or torchserve or container or vm-image, such as server: {kind: vllm, model: Qwen/Qwen3-8B}"
        },
        {
            "[us-central1, {name: asia-southeast1, maxReplicas: 4}]", "us-central1",
            "MLI3005 error    inference.yaml:9: services[chat].regions: 'us-central1' is text, not a list",
            "write a list, such as regions: [us-central1, europe-west4]"
        },
        {
            "[us-central1,", "[1,",
            "MLI3005 error    inference.yaml:9: services[chat].regions[0]: '1' is a number, not text (the name) or a mapping with accelerator, baseInstanceName, capacity, machine, maxReplicas, minReplicas, name, subnetRange, zones",
            "write text (the name) or a mapping with accelerator, baseInstanceName, capacity, machine, maxReplicas, minReplicas, name, subnetRange, zones"
        },
        {
            "[us-central1,", "[~,",
            "MLI3005 error    inference.yaml:9: services[chat].regions[0]: there is no value",
            "write text (the name) or a mapping with accelerator, baseInstanceName, capacity, machine, maxReplicas, minReplicas, name, subnetRange, zones, or remove the entry"
        },
        {
            "model: Qwen/Qwen3-8B", "model: Qwen/Qwen3-8B, environment: {DB_PASSWORD: 12345678}",
            "MLI3005 error    inference.yaml:7: services[chat].server.environment[DB_PASSWORD]: the value is a number, not text",
            "put it in quotes: \"…\""
        },
        {
            "coldStart: 15m", "observability: {accessLogSampleRate: .nan}",
            "MLI3005 error    inference.yaml:11: services[chat].observability.accessLogSampleRate: '.nan' is not a number in decimal digits",
            "write a number"
        },
        {
            "stack: chat-prod", "stack: chat-prod\nbase: [common.yaml]",
            "MLI3005 error    inference.yaml:3: base: this is a list, not text",
            "write text"
        },
    };

    public static TheoryData<string, string, string, string> Syntax => new()
    {
        {
            "stack: chat-prod", "stack: chat-prod\nstack: chat-prod",
            "MLI3002 error    inference.yaml:3: stack: the key 'stack' stands twice", "keep one of them"
        },
        {
            "{team: chat}", "{team: chat, team: chat}",
            "MLI3002 error    inference.yaml:3: labels[team]: the key 'team' stands twice", "keep one of them"
        },
        {
            "stack: chat-prod\nlabels: {team: chat}", "stack: &s chat-prod\nlabels: {team: *s, team: *s}",
            "MLI3002 error    inference.yaml:3: labels[team]: the key 'team' stands twice", "keep one of them"
        },
        {
            "{team: chat}", "{team: chat",
            "MLI3002 error    inference.yaml:3: the text is not YAML: a value breaks off",
            "check indentation, colons, brackets and quotes at this line and the one before; put text with special characters in quotes"
        },
        {
            "chat-prod\n", "chat-prod\n---\n",
            "MLI3002 error    inference.yaml:3: a second document begins", "keep one document in a file, without another ---"
        },
        {
            "team: chat", "team: !!str 5",
            "MLI3002 error    inference.yaml:3: a tag (!…) stands before the value",
            "remove it; put a value in quotes to make it text, or text that starts with ! in quotes"
        },
        {
            "team: chat", "team: *chat",
            "MLI3002 error    inference.yaml:3: *chat stands for nothing that was named before",
            "name a value with & above it, outside of that value, or put text that starts with * in quotes"
        },
        {
            "{team: chat}", "&a {team: *a}",
            "MLI3002 error    inference.yaml:3: *a stands for nothing that was named before",
            "name a value with & above it, outside of that value, or put text that starts with * in quotes"
        },
        {
            "{team: chat}", "{<<: {team: chat}}",
            "MLI3002 error    inference.yaml:3: the merge key << is not part of YAML 1.2",
            "repeat the keys, give a whole value a name with & and use it with *, or move what is shared into a base file"
        },
        {
            "{team: chat}", "{[team]: chat}",
            "MLI3002 error    inference.yaml:3: a list or a mapping stands where a key is expected",
            "write a key as text; a colon follows it"
        },
        {
            "team: chat", "team: ch\u0007at",
            "MLI3002 error    inference.yaml:3: the line holds the control character \\u0007",
            "remove it; in double quotes it can be written as that escape"
        },
    };

    [Theory]
    [MemberData(nameof(UnknownKeys))]
    [MemberData(nameof(MissingKeys))]
    [MemberData(nameof(WrongTypes))]
    [MemberData(nameof(Syntax))]
    public void Says_where_and_what_is_wrong_and_how_to_mend_it(string right, string wrong, string problem, string fix)
    {
        var result = Yaml.Load(Yaml.With(right, wrong));
        Assert.Equal($"{problem}\n         fix: {fix}", Yaml.Text(result));
        Assert.Null(result.App);
    }

    [Fact]
    public void Reports_everything_at_once_in_the_order_of_lines()
    {
        var result = Yaml.Load("""
            stack: 5
            services:
              chat:
                server: {kind: vllm}
                machine: [a]
                endpoint: {kind: http}
              search: {}
            junk: 1
            """);
        Assert.Equal(
            [
                "MLI3004 inference.yaml:1 project", "MLI3005 inference.yaml:1 stack",
                "MLI3004 inference.yaml:3 services[chat].regions", "MLI3004 inference.yaml:4 services[chat].server.model",
                "MLI3005 inference.yaml:5 services[chat].machine", "MLI3005 inference.yaml:6 services[chat].endpoint.kind",
                "MLI3004 inference.yaml:7 services[search].endpoint", "MLI3004 inference.yaml:7 services[search].machine",
                "MLI3004 inference.yaml:7 services[search].regions", "MLI3004 inference.yaml:7 services[search].server",
                "MLI3003 inference.yaml:8 junk",
            ],
            result.Diagnostics.Select(d => $"{d.Id} {d.Location} {d.Path}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Services_without_errors_can_be_planned_beside_broken_ones()
    {
        var result = Yaml.Load(Yaml.Valid + """
              broken: {machine: 1}
            junk: 1
            """);
        Assert.Null(result.App);
        var (id, options) = Assert.Single(result.Services);
        Assert.Equal("chat", id);
        Assert.Equal("chat", options.Labels["team"]);
    }
}
