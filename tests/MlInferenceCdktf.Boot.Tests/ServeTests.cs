using System.Globalization;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>What docker is told, by the real bash.</summary>
public sealed class ServeTests
{
    private static string HalfOfMemory
    {
        get
        {
            var total = File.ReadLines("/proc/meminfo").First(line => line.StartsWith("MemTotal:", StringComparison.Ordinal));
            return (long.Parse(total.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 512).ToString(CultureInfo.InvariantCulture);
        }
    }

    [ToolFact("bash")]
    public void Starts_the_container_lets_clients_in_and_waits_for_its_end()
    {
        string[] port = ["INPUT", "-p", "tcp", "--dport", "8080"];
        using var machine = new StubMachine(Samples.Cpu);
        machine.Answer("iptables", "[[ $2 != -C ]]");

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        Assert.Equal(
            [
                ["mountpoint", "--quiet", $"{machine.Root}/mnt"],
                [
                    "docker", "run", "--detach", "--rm", "--name", "inference-server", "--network", "host", "--shm-size", HalfOfMemory,
                    "--log-driver", "json-file", "--log-opt", "max-size=100m", "--log-opt", "max-file=3",
                    "--volume", "inference-cache:/root/.cache", "--env", "LOG=info", "--env", "MODEL=small",
                    "--", "us-docker.pkg.dev/acme/ml/server:1.4", "--threads", "8",
                ],
                ["iptables", "-w", "-C", .. port, "-j", "ACCEPT"],
                ["iptables", "-w", "-I", .. port, "-j", "ACCEPT"],
                ["iptables", "-w", "-D", .. port, "!", "-i", "lo", "-m", "conntrack", "--ctstate", "NEW", "-j", "REJECT", "--reject-with", "tcp-reset"],
                ["docker", "wait", "inference-server"],
            ],
            machine.Calls());
    }

    [ToolFact("bash")]
    public void Gives_every_gpu_and_the_drivers_libraries_to_the_container()
    {
        using var machine = new StubMachine(Samples.Gpu);

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        Assert.Equal(
            [
                "docker", "run", "--detach", "--rm", "--name", "inference-server", "--network", "host", "--shm-size", HalfOfMemory,
                "--log-driver", "json-file", "--log-opt", "max-size=100m", "--log-opt", "max-file=3",
                "--volume", "inference-cache:/root/.cache",
                "--device", "/dev/nvidia0", "--device", "/dev/nvidia1", "--device", "/dev/nvidiactl", "--device", "/dev/nvidia-uvm",
                "--volume", "/var/lib/nvidia/lib64:/usr/local/nvidia/lib64:ro", "--volume", "/var/lib/nvidia/bin:/usr/local/nvidia/bin:ro",
                "--env", "VLLM_HTTP_TIMEOUT_KEEP_ALIVE=620", "--env", "LD_LIBRARY_PATH=/usr/local/nvidia/lib64:/usr/local/cuda/lib64",
                "--", "vllm/vllm-openai:v0.11.0", "--model=Qwen/Qwen3-8B", "--tensor-parallel-size=2",
            ],
            machine.Call("docker", "run"));
    }

    [ToolTheory("bash")]
    [InlineData(null, "/usr/local/nvidia/lib64:/usr/local/cuda/compat:/opt/lib")]
    [InlineData("/mine", "/usr/local/nvidia/lib64:/mine")]
    public void Puts_the_drivers_libraries_before_those_of_the_image_or_the_user(string? stated, string expected)
    {
        var environment = stated is null ? ValueMap.Empty : ValueMap.From([new("LD_LIBRARY_PATH", stated)]);
        using var machine = new StubMachine(Samples.Gpu with { Environment = environment });
        machine.Answer("docker", """[[ $1 != image ]] || printf '%s\n' PATH=/bin LD_LIBRARY_PATH=/usr/local/cuda/compat:/opt/lib""");

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        Assert.Equal([$"LD_LIBRARY_PATH={expected}"], machine.Call("docker", "run").Where(word => word.StartsWith("LD_", StringComparison.Ordinal)));
    }

    [ToolFact("bash")]
    public void Hostile_texts_reach_docker_unchanged()
    {
        using var machine = new StubMachine(Samples.Cpu with
        {
            Arguments = Samples.HostileTexts,
            Environment = ValueMap.From(Samples.HostileTexts.Select((text, index) => KeyValuePair.Create($"V{index:000}", text))),
        });

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        var call = machine.Call("docker", "run");
        var image = Array.IndexOf(call, "--") + 1;
        Assert.Equal(Samples.Cpu.Image, call[image]);
        Assert.Equal(Samples.HostileTexts, call[(image + 1)..]);
        Assert.Equal(
            Samples.HostileTexts.Select((text, index) => $"V{index:000}={text}"),
            call[..image].Zip(call.Skip(1)).Where(pair => pair.First == "--env").Select(pair => pair.Second));
    }

    public static TheoryData<string> HostileImages => [.. Samples.HostileTexts.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];

    [ToolTheory("bash")]
    [MemberData(nameof(HostileImages))]
    public void A_hostile_image_or_entry_point_stays_one_word(string text)
    {
        using var machine = new StubMachine(Samples.Cpu with { Image = text, Entrypoint = text, Arguments = [] });

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        var call = machine.Call("docker", "run");
        Assert.Equal(["--", text], call[^2..]);
        Assert.Equal(text, call[Array.IndexOf(call, "--entrypoint") + 1]);
    }

    [ToolFact("bash")]
    public void The_containers_variables_do_not_touch_the_machines_programs()
    {
        var environment = ValueMap.From([new("PATH", "/nowhere"), new("LD_PRELOAD", "/nowhere.so"), new("UID", "7"), new("IFS", "/"), new("DOCKER_HOST", "tcp://evil"), new("HOME", "/x"), new("BASH_ENV", "/x"), new("image", "other"), new("options", "x")]);
        using var machine = new StubMachine(Samples.Cpu with { Environment = environment });
        machine.Answer("docker", """echo "${DOCKER_HOST-unset}" """);

        var result = machine.Run("run.sh");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["unset", "unset"], result.Output.Split('\n').Where(line => line is "unset" or "tcp://evil"));
        Assert.Equal(Samples.Cpu.Image, machine.Call("docker", "run")[^3]);
    }

    [ToolFact("bash")]
    public void States_what_differs_from_the_defaults()
    {
        using var machine = new StubMachine(Samples.Cpu with { SharedMemoryBytes = 1 << 30, CacheDirectory = null, Entrypoint = "" });

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        var call = machine.Call("docker", "run");
        Assert.Equal("1073741824", call[Array.IndexOf(call, "--shm-size") + 1]);
        Assert.DoesNotContain("--volume", call);
        Assert.Equal("", call[Array.IndexOf(call, "--entrypoint") + 1]);
    }

    [ToolFact("bash")]
    public void Fails_when_docker_cannot_start_the_container()
    {
        using var machine = new StubMachine(Samples.Cpu);
        machine.Answer("docker", "exit 125");

        var result = machine.Run("run.sh");

        Assert.Equal(125, result.ExitCode);
        Assert.Contains("inference: FAILED to start the server", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(machine.Calls(), call => call[0] == "iptables");
    }

    [ToolFact("curl")]
    public void Nobody_is_let_in_before_the_warm_up_is_done()
    {
        using var google = new LocalGoogle().Answer("/api/pull", "{}").Answer("/api/generate", "{}");
        using var machine = new StubMachine(Samples.Cpu with { Port = google.Port, WarmUp = [new("/api/pull", "{\"a\":\"'$(id)\"}"), new("/api/generate", "{}")] }, google);
        machine.Answer("iptables", "[[ $2 != -C ]]");

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        Assert.Equal(
            [("POST", "/api/pull", "{\"a\":\"'$(id)\"}"), ("POST", "/api/generate", "{}")],
            google.Requests.Select(request => (request.Method, request.Path, request.Body)));
        Assert.Equal(["mountpoint", "docker", "curl", "curl", "iptables", "iptables", "iptables", "docker"], machine.Calls().Select(call => call[0]));
    }

    [ToolFact("curl")]
    public void A_warm_up_that_is_refused_keeps_everybody_out()
    {
        using var google = new LocalGoogle();
        using var machine = new StubMachine(Samples.Cpu with { Port = google.Port, WarmUp = [new("/api/pull", "{}")] }, google);

        var result = machine.Run("run.sh");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("inference: FAILED to warm up with /api/pull", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(machine.Calls(), call => call[0] == "iptables");
    }

    [ToolFact("bash")]
    public void Files_of_the_container_hold_what_was_written()
    {
        var files = ValueMap.From(Samples.HostileTexts.Select((text, index) => KeyValuePair.Create($"/etc/x/{index:000}", text)));
        using var machine = new StubMachine(Samples.Cpu with { Files = files });

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        var mounts = machine.Call("docker", "run").Where(word => word.EndsWith(":ro", StringComparison.Ordinal)).Select(word => word.Split(':')).ToArray();
        Assert.Equal(files.Keys, mounts.Select(mount => mount[1]));
        Assert.Equal(files.Values, mounts.Select(mount => File.ReadAllText(mount[0])));
    }
}
