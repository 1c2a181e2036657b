using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>Local SSD and weights.</summary>
public sealed class DataTests
{
    private const string Cli = "gcr.io/google.com/cloudsdktool/google-cloud-cli:stable";

    private static readonly Workload s_workload = Samples.Cpu with { Weights = "gs://acme-models/qwen/8b" };

    [ToolFact("bash")]
    public void Copies_the_weights_into_a_volume_of_dockers()
    {
        using var machine = new StubMachine(s_workload);

        Assert.Equal(0, machine.Run("data.sh").ExitCode);

        Assert.Equal(
            ["docker", "run", "--rm", "--name", "inference-weights", "--network", "host", "--volume", "inference-models:/models", "--", Cli, "gcloud", "storage", "rsync", "--recursive", "gs://acme-models/qwen/8b", "/models"],
            machine.Call("docker", "run"));
    }

    [ToolFact("bash")]
    public void The_server_reads_what_was_copied()
    {
        using var machine = new StubMachine(s_workload);

        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        Assert.Contains("inference-models:/models:ro", machine.Call("docker", "run"));
    }

    [ToolFact("bash")]
    public void A_copy_that_fails_is_named()
    {
        using var machine = new StubMachine(s_workload);
        machine.Answer("docker", "[[ $1 != run ]]");

        var result = machine.Run("data.sh");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("inference: FAILED to copy gs://acme-models/qwen/8b", result.Error, StringComparison.Ordinal);
    }

    [ToolFact("bash")]
    public void Makes_one_file_system_of_several_local_ssds()
    {
        using var machine = new StubMachine(Samples.Cpu with { LocalSsd = true });
        string[] disks = ["google-local-nvme-ssd-0", "google-local-nvme-ssd-1"];
        Array.ForEach(disks, machine.AddDevice);
        machine.Answer("mdadm", "[[ $1 != --assemble ]]");
        machine.Answer("blkid", "exit 2");

        Assert.Equal(0, machine.Run("data.sh").ExitCode);

        var raid = $"{machine.Root}/dev/md0";
        Assert.Equal(
            [
                ["mountpoint", "--quiet", $"{machine.Root}/mnt"],
                ["mdadm", "--version"],
                ["mdadm", "--assemble", raid, .. disks.Select(Device)],
                ["mdadm", "--create", raid, "--run", "--level=0", "--raid-devices=2", .. disks.Select(Device)],
                ["blkid", raid],
                ["mkfs.ext4", "-q", "-F", "-m", "0", "-E", "lazy_itable_init=0,lazy_journal_init=0", raid],
                ["mount", "-o", "discard,nodev,nosuid", raid, $"{machine.Root}/mnt"],
            ],
            machine.Calls());

        string Device(string name) => $"{machine.Root}/dev/{name}";
    }

    [ToolFact("bash")]
    public void Takes_one_local_ssd_where_nothing_can_join_them()
    {
        using var machine = new StubMachine(Samples.Cpu with { LocalSsd = true });
        machine.AddDevice("google-local-nvme-ssd-0");
        machine.AddDevice("google-local-nvme-ssd-1");
        machine.Answer("mdadm", "exit 127");

        Assert.Equal(0, machine.Run("data.sh").ExitCode);

        Assert.Equal(["mount", "-o", "discard,nodev,nosuid", $"{machine.Root}/dev/google-local-nvme-ssd-0", $"{machine.Root}/mnt"], machine.Calls()[^1]);
    }

    [ToolFact("bash")]
    public void Keeps_what_a_reboot_left_on_a_single_local_ssd()
    {
        using var machine = new StubMachine(Samples.Cpu with { LocalSsd = true });
        machine.AddDevice("google-local-nvme-ssd-0");

        Assert.Equal(0, machine.Run("data.sh").ExitCode);

        Assert.Equal(["mountpoint", "blkid", "mount"], machine.Calls().Select(call => call[0]));
    }

    [ToolFact("bash")]
    public void Serves_from_the_boot_disk_where_no_local_ssd_is()
    {
        using var machine = new StubMachine(Samples.Cpu with { LocalSsd = true });

        var result = machine.Run("data.sh");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("no local SSD was found", result.Output, StringComparison.Ordinal);
    }

    [ToolFact("bash")]
    public void Puts_weights_and_cache_on_local_ssd()
    {
        using var machine = new StubMachine(s_workload with { LocalSsd = true });
        machine.Answer("mountpoint", "exit 0");

        Assert.Equal(0, machine.Run("data.sh").ExitCode);
        Assert.Equal(0, machine.Run("run.sh").ExitCode);

        var call = machine.Calls().Last(c => c is ["docker", "run", ..]);
        Assert.Contains($"{machine.Root}/mnt/cache:/root/.cache", call);
        Assert.Contains($"{machine.Root}/mnt/models:/models:ro", call);
    }

    [ToolTheory("bash")]
    [MemberData(nameof(ServeTests.HostileImages), MemberType = typeof(ServeTests))]
    public void A_hostile_folder_stays_one_word(string text)
    {
        using var machine = new StubMachine(Samples.Cpu with { Weights = "gs://acme/" + text });

        Assert.Equal(0, machine.Run("data.sh").ExitCode);

        Assert.Equal(["--recursive", "gs://acme/" + text, "/models"], machine.Call("docker", "run")[^3..]);
    }
}
