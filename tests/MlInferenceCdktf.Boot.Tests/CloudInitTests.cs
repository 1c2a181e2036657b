using System.Globalization;
using System.Text.Json;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>The document itself.</summary>
public sealed class CloudInitTests
{
    [Fact]
    public void Is_a_cloud_config_in_printable_ascii_whatever_the_user_wrote()
    {
        var text = CloudInit.Render(Hostile);

        Assert.StartsWith("#cloud-config\n", text, StringComparison.Ordinal);
        Assert.All(text, character => Assert.True(character is '\n' or (>= ' ' and <= '~'), $"U+{(int)character:X4} is not printable ASCII."));
    }

    [Fact]
    public void Keeps_user_text_out_of_everything_but_one_private_file()
    {
        var plain = UserData.Of(Samples.Full).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var hostile = UserData.Of(Hostile).Files;

        Assert.Equal(plain.Keys, hostile.Select(file => file.Path));
        Assert.Equal(["/etc/inference/workload.sh"], hostile.Where(file => plain[file.Path] != file).Select(file => file.Path));
        Assert.Equal("0600", plain["/etc/inference/workload.sh"].Permissions);
    }

    [Fact]
    public void Writes_the_driver_on_gpu_machines_only()
    {
        Assert.Contains(UserData.Of(Samples.Gpu).Files, file => file.Path == "/etc/systemd/system/gpu-driver.service");
        Assert.DoesNotContain("gpu-driver.service", UserData.Of(Samples.Cpu)["/etc/systemd/system/inference-server.service"], StringComparison.Ordinal);
        Assert.Equal(7, UserData.Of(Samples.Cpu).Files.Count);
    }

    [Fact]
    public void Starts_the_server_without_holding_up_the_boot() =>
        Assert.Equal(
            [["systemctl", "daemon-reload"], ["systemctl", "start", "--no-block", "inference-server.service"]],
            UserData.Of(Samples.Cpu).Commands);

    [Fact]
    public void Starts_what_collects_metrics_beside_the_server() =>
        Assert.Equal(
            ["systemctl", "start", "--no-block", "inference-server.service", "inference-metrics.service", "inference-gpu-metrics.service"],
            UserData.Of(Samples.Full).Commands[^1]);

    [PyYamlFact]
    public void Another_yaml_parser_reads_the_same()
    {
        const string Program = "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding='utf-8', newline=''))))";
        using var folder = new TemporaryFolder();

        using var read = JsonDocument.Parse(Tool.Output("python3", ["-c", Program, folder.Write("user-data", CloudInit.Render(Hostile))]));

        Assert.Equal(
            UserData.Of(Hostile).Files,
            read.RootElement.GetProperty("write_files").EnumerateArray().Select(ToFile));

        static UserDataFile ToFile(JsonElement file)
        {
            return new(Text("path"), Text("owner"), Text("permissions"), Text("content"));

            string Text(string key) => file.GetProperty(key).GetString()!;
        }
    }

    [Fact]
    public void Leaves_time_to_drain()
    {
        var unit = UserData.Of(Samples.Cpu with { DrainTimeout = TimeSpan.FromMinutes(5) })["/etc/systemd/system/inference-server.service"];

        Assert.Contains("ExecStop=-/bin/bash /etc/inference/stop.sh\nTimeoutStopSec=325\n", unit, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_cdktf_tokens_readable() =>
        Assert.Contains(
            $"'--model={Samples.CdktfToken}/weights'",
            CloudInit.Render(Samples.Cpu with { Arguments = [$"--model={Samples.CdktfToken}/weights"] }),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Is_the_same_in_every_culture(string culture)
    {
        var expected = CloudInit.Render(Hostile);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, CloudInit.Render(Hostile));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Leaves_the_metadata_to_the_user() =>
        Assert.InRange(MetadataLimits.SizeOf(CloudInit.Render(Samples.Full)), 1, MetadataLimits.MaxValueBytes / 8);

    private static Workload Hostile => Samples.Full with
    {
        Weights = "gs://'; id #\n",
        Files = ValueMap.From([new("/etc/x", "'; id #\n")]),
        WarmUp = [new("/a b", "'\n{{ x }}")],
        Metrics = new(8002, "/%h", null, null),
        Image = "'; id #\n",
        Arguments = Samples.HostileTexts,
        Environment = ValueMap.From(Samples.HostileTexts.Select((text, index) => KeyValuePair.Create($"V{index}", text))),
        Entrypoint = "%h ${HOME}",
    };
}
