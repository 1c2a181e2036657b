using MlInferenceCdktf.Serving;
using YamlDotNet.RepresentationModel;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>What collects metrics beside the server.</summary>
public sealed class MetricsTests
{
    private static readonly Workload s_workload = Samples.Cpu with { Metrics = new(8002, "/metrics", null, null) };

    [ToolFact("curl")]
    public void The_collector_is_told_what_to_scrape_and_whose_it_is()
    {
        using var google = new LocalGoogle();
        using var machine = new StubMachine(s_workload, google);

        Assert.Equal(0, machine.Run("metrics.sh").ExitCode);

        Assert.Equal(
            ["INSTANCE=chat-usc1-x7k2", "INSTANCE_GROUP=chat-usc1-a1b2", "METRICS_PORT=8002", "METRICS_PATH=/metrics"],
            Values(machine.Call("docker", "run"), "--env"));
        Assert.Equal(["docker", "wait", "inference-metrics"], machine.Calls()[^1]);
    }

    [ToolFact("bash")]
    public void Both_containers_of_dcgm_see_the_driver()
    {
        using var machine = new StubMachine(Samples.Gpu with { GpuMetrics = true });

        Assert.Equal(0, machine.Run("gpu-metrics.sh").ExitCode);

        var runs = machine.Calls().Where(call => call is ["docker", "run", ..]).ToArray();
        Assert.Equal(["nv-hostengine", "dcgm-exporter"], runs.SelectMany(run => Values(run, "--entrypoint")));
        Assert.All(runs, run => Assert.Contains("/var/lib/nvidia:/usr/local/nvidia:ro", run));
    }

    [Theory]
    [InlineData(true, false, "inference")]
    [InlineData(false, true, "gpu")]
    [InlineData(true, true, "inference,gpu")]
    public void The_collectors_configuration_scrapes_what_there_is(bool server, bool gpu, string jobs)
    {
        var workload = Samples.Gpu with { Metrics = server ? new(8000, "/metrics", null, null) : null, GpuMetrics = gpu };
        var yaml = new YamlStream();
        yaml.Load(new StringReader(UserData.Of(workload)["/etc/inference/collector.yaml"]));

        var scraped = (YamlSequenceNode)yaml.Documents[0].RootNode["receivers"]["prometheus"]["config"]["scrape_configs"];

        Assert.Equal(jobs, string.Join(',', scraped.Select(job => job["job_name"])));
    }

    [Fact]
    public void Nothing_is_collected_where_there_is_nothing() =>
        Assert.DoesNotContain(UserData.Of(Samples.Gpu).Files, file => file.Path.Contains("metrics", StringComparison.Ordinal));

    private static IEnumerable<string> Values(string[] call, string option) =>
        call.Zip(call.Skip(1)).Where(pair => pair.First == option).Select(pair => pair.Second);
}
