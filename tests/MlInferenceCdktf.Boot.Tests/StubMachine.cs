using System.Text;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>The scripts of a workload in a folder, with stubs in place of the programs that would change the machine.</summary>
internal sealed class StubMachine : IDisposable
{
    private const string Stub = """
        #!/bin/bash
        name=${0##*/}
        calls=("$STUB_CALLS"/*)
        printf '%s\0' "$name" "$@" >"$STUB_CALLS/$(printf '%03d' "${#calls[@]}")"
        answer=$STUB_ANSWERS/$name
        if [[ -e $answer ]]; then
          source "$answer"
        fi

        """;

    private readonly TemporaryFolder _folder = new();

    private readonly string? _googleAddress;

    public StubMachine(Workload workload, LocalGoogle? google = null)
    {
        _googleAddress = google?.Address;
        foreach (var file in UserData.Of(workload).Files.Where(file => file.Path.EndsWith(".sh", StringComparison.Ordinal)))
        {
            _folder.Write(Path.GetFileName(file.Path), Relocate(file.Content));
        }

        foreach (var program in (string[])["bin/docker", "bin/iptables", "bin/systemctl", "bin/mount", "bin/cos-extensions", "bin/docker-credential-gcr", "bin/mountpoint", "bin/mdadm", "bin/blkid", "bin/mkfs.ext4", "bin/sleep", "nvidia/bin/nvidia-smi"])
        {
            _folder.Write(program, Stub, executable: true);
        }

        _folder.Write("calls/000", "");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "answers"));
        Directory.CreateDirectory(Path.Combine(_folder.Path, "dev"));
        Answer("mountpoint", "exit 1");
        // The real one, after its arguments were noted as any process could read them.
        _folder.Write("bin/curl", Stub + $"exec {Tool.Find("curl")} --noproxy '*' \"$@\"\n", executable: true);
    }

    /// <summary>What stands for the machine's root folder.</summary>
    public string Root => _folder.Path;

    /// <summary>Gives a stub a piece of bash to run after it has noted its arguments.</summary>
    public void Answer(string program, string bash) => _folder.Write($"answers/{program}", bash);

    public void AddDevice(string name) => _folder.Write($"dev/{name}", "");

    public ToolResult Run(string script, IReadOnlyDictionary<string, string>? environment = null)
    {
        var variables = new Dictionary<string, string>(environment ?? new Dictionary<string, string>(), StringComparer.Ordinal)
        {
            ["PATH"] = $"{_folder.Path}/bin:{Environment.GetEnvironmentVariable("PATH")}",
            ["STUB_CALLS"] = $"{_folder.Path}/calls",
            ["STUB_ANSWERS"] = $"{_folder.Path}/answers",
            // The locale of a service at boot.
            ["LC_ALL"] = "C",
        };
        return Tool.Run("bash", [Path.Combine(_folder.Path, script)], _folder.Path, variables);
    }

    /// <summary>The calls of stubs so far, in their order: the program and its exact arguments.</summary>
    public IReadOnlyList<string[]> Calls() =>
        [.. Directory.GetFiles($"{_folder.Path}/calls").Order(StringComparer.Ordinal).Skip(1).Select(ReadCall)];

    public string[] Call(params string[] start) => Calls().Single(call => call.Take(start.Length).SequenceEqual(start, StringComparer.Ordinal));

    public void Dispose() => _folder.Dispose();

    private static string[] ReadCall(string file) => File.ReadAllText(file, new UTF8Encoding(false, throwOnInvalidBytes: true)).Split('\0')[..^1];

    private string Relocate(string script) => script
        .Replace("/var/lib/nvidia/bin/nvidia-smi", $"{Root}/nvidia/bin/nvidia-smi", StringComparison.Ordinal)
        .Replace("(/dev/nvidiactl /dev/nvidia-uvm)", $"({Root}/dev/nvidiactl {Root}/dev/nvidia-uvm)", StringComparison.Ordinal)
        .Replace("devices+=(\"/dev/nvidia$gpu\")", $"devices+=(\"{Root}/dev/nvidia$gpu\")", StringComparison.Ordinal)
        .Replace("/dev/disk/by-id/", $"{Root}/dev/", StringComparison.Ordinal)
        .Replace("/dev/md0", $"{Root}/dev/md0", StringComparison.Ordinal)
        .Replace("/mnt/disks/inference", $"{Root}/mnt", StringComparison.Ordinal)
        .Replace("/run/inference-server", $"{Root}/run", StringComparison.Ordinal)
        .Replace("http://metadata.google.internal", _googleAddress ?? "http://127.0.0.1:9", StringComparison.Ordinal)
        .Replace("https://secretmanager.googleapis.com", _googleAddress ?? "http://127.0.0.1:9", StringComparison.Ordinal);
}
