using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>What no script could carry.</summary>
public sealed class RefusalTests
{
    private static readonly Dictionary<string, Workload> Refused = new(StringComparer.Ordinal)
    {
        ["Image is ''"] = Samples.Cpu with { Image = "" },
        ["Image holds the NUL"] = Samples.Cpu with { Image = "a\0" },
        ["Port is '0'"] = Samples.Cpu with { Port = 0 },
        ["Port is '-1'"] = Samples.Cpu with { Port = -1 },
        ["Port is '65536'"] = Samples.Cpu with { Port = 65536 },
        ["GpuCount is '-1'"] = Samples.Gpu with { GpuCount = -1 },
        ["GpuCount is '17'"] = Samples.Gpu with { GpuCount = 17 },
        ["DriverVersion is ''"] = Samples.Gpu with { DriverVersion = "" },
        ["DriverVersion is 'latest\n'"] = Samples.Gpu with { DriverVersion = "latest\n" },
        ["DriverVersion is '580; id'"] = Samples.Gpu with { DriverVersion = "580; id" },
        ["SharedMemoryBytes is '0'"] = Samples.Gpu with { SharedMemoryBytes = 0 },
        ["CacheDirectory is 'cache'"] = Samples.Gpu with { CacheDirectory = "cache" },
        ["CacheDirectory is '/a:/b'"] = Samples.Gpu with { CacheDirectory = "/a:/b" },
        ["DrainTimeout is '-00:00:01'"] = Samples.Cpu with { DrainTimeout = TimeSpan.FromSeconds(-1) },
        ["DrainTimeout is '00:00:00.5000000'"] = Samples.Cpu with { DrainTimeout = TimeSpan.FromMilliseconds(500) },
        ["DrainTimeout is '01:00:01'"] = Samples.Cpu with { DrainTimeout = TimeSpan.FromSeconds(3601) },
        ["Environment is ''"] = WithVariable("", "x"),
        ["Environment is '1A'"] = WithVariable("1A", "x"),
        ["Environment is 'A B'"] = WithVariable("A B", "x"),
        ["Environment is 'A=B'"] = WithVariable("A=B", "x"),
        ["Environment is 'A\n'"] = WithVariable("A\n", "x"),
        ["Environment is 'É'"] = WithVariable("É", "x"),
        ["Environment is '$(id)'"] = WithVariable("$(id)", "x"),
        ["Environment['A'] holds the NUL"] = WithVariable("A", "x\0y"),
        ["Arguments holds the NUL"] = Samples.Cpu with { Arguments = ["\0"] },
        ["Entrypoint holds the NUL"] = Samples.Cpu with { Entrypoint = "\0" },
        ["Weights holds the NUL"] = Samples.Cpu with { Weights = "gs://a\0" },
        ["Files holds the NUL"] = Samples.Cpu with { Files = ValueMap.From([new("/a", "\0")]) },
        ["Files is 'a:b'"] = Samples.Cpu with { Files = ValueMap.From([new("a:b", "x")]) },
        ["WarmUp holds the NUL"] = Samples.Cpu with { WarmUp = [new("/a", "\0")] },
        ["Secrets is 'hf-token'"] = Samples.Cpu with { Secrets = ValueMap.From([new("A", "hf-token")]) },
        ["Secrets is 'secrets/../x/versions/1'"] = Samples.Cpu with { Secrets = ValueMap.From([new("A", "secrets/../x/versions/1")]) },
        ["Environment is '../A'"] = Samples.Cpu with { Secrets = ValueMap.From([new("../A", "secrets/x/versions/1")]) },
        ["half of a surrogate pair"] = Samples.Cpu with { Arguments = ["\ud800"] },
    };

    public static TheoryData<string> Messages => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Messages))]
    public void Names_the_option_that_cannot_be_carried(string message)
    {
        var exception = Assert.Throws<ArgumentException>(() => CloudInit.Render(Refused[message]));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_every_problem_at_once()
    {
        var exception = Assert.Throws<ArgumentException>(() => CloudInit.Render(Samples.Cpu with { Port = 0, GpuCount = -1, Entrypoint = "\0" }));

        Assert.Equal(3, exception.Message.Split('\n').Length);
    }

    [Fact]
    public void Keeps_values_of_variables_out_of_messages()
    {
        var exception = Assert.Throws<ArgumentException>(() => CloudInit.Render(WithVariable("TOKEN", "canary\0")));

        Assert.DoesNotContain("canary", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(65535, 16)]
    public void Accepts_the_limits(int port, int gpuCount) =>
        Assert.NotEmpty(CloudInit.Render(Samples.Cpu with { Port = port, GpuCount = gpuCount, DrainTimeout = TimeSpan.FromHours(1), DriverVersion = "580.95.05" }));

    private static Workload WithVariable(string name, string value) => Samples.Cpu with { Environment = ValueMap.From([new(name, value)]) };
}
