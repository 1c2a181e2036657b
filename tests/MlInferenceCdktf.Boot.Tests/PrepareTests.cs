namespace MlInferenceCdktf.Boot.Tests;

/// <summary>What happens on the machine before the container starts.</summary>
public sealed class PrepareTests
{
    private static readonly string[] Rule = ["INPUT", "-p", "tcp", "--dport", "8080", "!", "-i", "lo", "-m", "conntrack", "--ctstate", "NEW", "-j", "REJECT", "--reject-with", "tcp-reset"];

    [ToolFact("bash")]
    public void Logs_in_and_pulls_the_image()
    {
        using var machine = new StubMachine(Samples.Cpu);
        machine.Answer("docker", "[[ $1 != image ]]");
        machine.Answer("iptables", "[[ $2 != -C ]]");

        Assert.Equal(0, machine.Run("prepare.sh").ExitCode);

        Assert.Equal(
            [
                ["iptables", "-w", "-C", .. Rule],
                ["iptables", "-w", "-I", .. Rule],
                ["docker-credential-gcr", "configure-docker", "--registries=us-docker.pkg.dev"],
                ["docker", "rm", "--force", "inference-server"],
                ["docker", "image", "inspect", "--", Samples.Cpu.Image],
                ["docker", "pull", "--quiet", "--", Samples.Cpu.Image],
            ],
            machine.Calls());
    }

    [ToolFact("bash")]
    public void Does_nothing_twice()
    {
        using var machine = new StubMachine(Samples.Cpu);

        Assert.Equal(0, machine.Run("prepare.sh").ExitCode);

        Assert.DoesNotContain(machine.Calls(), call => call.Contains("pull"));
    }

    [ToolTheory("bash")]
    [InlineData("gcr.io/acme/server", "gcr.io")]
    [InlineData("eu.gcr.io/acme/server", "eu.gcr.io")]
    [InlineData("europe-west4-docker.pkg.dev/acme/ml/server:1", "europe-west4-docker.pkg.dev")]
    [InlineData("vllm/vllm-openai", null)]
    [InlineData("ghcr.io/huggingface/text-generation-inference:3.3.5", null)]
    [InlineData("nginx", null)]
    [InlineData("notgcr.io/x", null)]
    [InlineData("evil.com/gcr.io/x-docker.pkg.dev/y", null)]
    public void Logs_in_to_googles_registries_only(string image, string? registry)
    {
        using var machine = new StubMachine(Samples.Cpu with { Image = image });

        Assert.Equal(0, machine.Run("prepare.sh").ExitCode);

        Assert.Equal(
            registry is null ? [] : [$"--registries={registry}"],
            machine.Calls().Where(call => call[0] == "docker-credential-gcr").Select(call => call[^1]));
    }

    [ToolTheory("bash")]
    [MemberData(nameof(ServeTests.HostileImages), MemberType = typeof(ServeTests))]
    public void A_hostile_image_is_pulled_as_one_word(string image)
    {
        using var machine = new StubMachine(Samples.Cpu with { Image = image });
        machine.Answer("docker", "[[ $1 != image ]]");

        Assert.Equal(0, machine.Run("prepare.sh").ExitCode);

        Assert.Equal(["docker", "pull", "--quiet", "--", image], machine.Call("docker", "pull"));
    }

    [ToolFact("bash")]
    public void A_failed_pull_fails_the_start_so_that_it_is_tried_again()
    {
        using var machine = new StubMachine(Samples.Cpu);
        machine.Answer("docker", "exit 1");

        var result = machine.Run("prepare.sh");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"inference: FAILED to pull {Samples.Cpu.Image}", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, machine.Calls().Count(call => call is ["docker", "pull", ..]));
        Assert.Equal(["5", "10", "15"], machine.Calls().Where(call => call[0] == "sleep").Select(call => call[1]));
    }

    [ToolFact("bash")]
    public void Waits_for_driver_and_weights_after_the_pull()
    {
        using var machine = new StubMachine(Samples.Full);

        Assert.Equal(0, machine.Run("prepare.sh").ExitCode);

        Assert.Equal(["gpu-driver.service", "inference-data.service"], machine.Calls().TakeLast(2).Select(call => call[^1]));
    }

    [ToolFact("bash")]
    public void Waits_for_the_driver_after_the_pull_on_gpu_machines_only()
    {
        using var gpu = new StubMachine(Samples.Gpu);
        using var cpu = new StubMachine(Samples.Cpu);

        Assert.Equal(0, gpu.Run("prepare.sh").ExitCode);
        Assert.Equal(0, cpu.Run("prepare.sh").ExitCode);

        Assert.Equal(["systemctl", "start", "gpu-driver.service"], gpu.Calls()[^1]);
        Assert.DoesNotContain(cpu.Calls(), call => call[0] == "systemctl");
    }
}
