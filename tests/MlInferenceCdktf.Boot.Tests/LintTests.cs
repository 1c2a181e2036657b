using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>The judgement of the tools that know bash, systemd and cloud-init.</summary>
public sealed class LintTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public static TheoryData<string> Workloads => ["cpu", "gpu", "full", "hostile"];

    [ToolTheory("bash")]
    [MemberData(nameof(Workloads))]
    public void Bash_parses_the_scripts(string workload) => Assert.All(Scripts(workload), script => Tool.Output("bash", ["-n", script]));

    [ToolTheory("shellcheck")]
    [MemberData(nameof(Workloads))]
    public void Shellcheck_finds_nothing(string workload) =>
        // The variables that the scripts source: they are assigned in workload.sh.
        Assert.All(Scripts(workload), script => Tool.Output("shellcheck", ["--exclude=SC2154", script]));

    [ToolTheory("systemd-analyze")]
    [MemberData(nameof(Workloads))]
    public void Systemd_accepts_the_units(string workload)
    {
        var units = Write(workload, ".service");
        foreach (var program in (string[])["bin/bash", "usr/bin/docker"])
        {
            _root.Write(program, "", executable: true);
        }

        var result = Tool.Run("systemd-analyze", ["verify", "--man=no", "--recursive-errors=no", $"--root={_root.Path}", .. units.Select(Path.GetFileName).OfType<string>()]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [ToolTheory("cloud-init")]
    [MemberData(nameof(Workloads))]
    public void Cloud_init_accepts_the_document(string workload) =>
        Tool.Output("cloud-init", ["schema", "--config-file", _root.Write("user-data", CloudInit.Render(Of(workload)))]);

    public void Dispose() => _root.Dispose();

    private IReadOnlyList<string> Scripts(string workload) => Write(workload, ".sh");

    private IReadOnlyList<string> Write(string workload, string ending) =>
        [.. UserData.Of(Of(workload)).Files.Where(file => file.Path.EndsWith(ending, StringComparison.Ordinal)).Select(file => _root.Write(file.Path[1..], file.Content))];

    private static Workload Of(string name) => name switch
    {
        "cpu" => Samples.Cpu,
        "gpu" => Samples.Gpu,
        "full" => Samples.Full,
        _ => Samples.Gpu with { Image = "';\n%h", Arguments = Samples.HostileTexts, Entrypoint = "$(id)" },
    };
}
