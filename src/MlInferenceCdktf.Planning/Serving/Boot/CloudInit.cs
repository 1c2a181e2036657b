using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;

namespace MlInferenceCdktf.Serving;

/// <summary>The <c>user-data</c> with which Container-Optimized OS boots into serving a workload.</summary>
/// <remarks>
/// On COS /etc and /var/lib/cloud are emptied by a reboot, so cloud-init writes the files and runs the commands on
/// every boot (https://docs.cloud.google.com/container-optimized-os/docs/concepts/disks-and-filesystem).
/// </remarks>
public static class CloudInit
{
    private const string Folder = "/etc/inference";
    private const string UnitFolder = "/etc/systemd/system";

    /// <summary>Renders the text of the <c>user-data</c> metadata key: the same workload gives the same bytes anywhere.</summary>
    /// <param name="workload">What to serve.</param>
    /// <returns>
    /// A <c>#cloud-config</c> in printable ASCII with LF line ends, not yet escaped for Terraform
    /// (<see cref="Text.TerraformText.Escape"/>). Compare its size with <see cref="MetadataLimits"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The workload holds a value that no script can carry; the message names every such option and its fix.</exception>
    public static string Render(Workload workload)
    {
        WorkloadGuard.Check(workload);
        var document = new YamlMappingNode
        {
            { "write_files", new YamlSequenceNode(Files(workload).Select(ToNode)) },
            {
                "runcmd", new YamlSequenceNode(
                    Command("systemctl", "daemon-reload"),
                    // cloud-init must not wait for gigabytes of image and driver.
                    Command("systemctl", "start", "--no-block", "inference-server.service"))
            },
        };
        return "#cloud-config\n" + new SerializerBuilder().WithNewLine("\n").Build().Serialize(document);
    }

    private static IEnumerable<BootFile> Files(Workload workload)
    {
        yield return new($"{Folder}/workload.sh", "0600", WorkloadFile.Render(workload));
        yield return new($"{Folder}/prepare.sh", "0700", BootScripts.Prepare);
        yield return new($"{Folder}/run.sh", "0700", BootScripts.Run);
        yield return new($"{UnitFolder}/inference-server.service", "0644", BootUnits.Server(workload));
        if (workload.GpuCount > 0)
        {
            yield return new($"{Folder}/gpu-driver.sh", "0700", BootScripts.GpuDriver);
            yield return new($"{UnitFolder}/gpu-driver.service", "0644", BootUnits.GpuDriver);
        }
    }

    private static YamlMappingNode ToNode(BootFile file) => new()
    {
        { "path", file.Path },
        { "owner", "root:root" },
        // Quoted: YAML 1.1 would read an octal number.
        { "permissions", new YamlScalarNode(file.Permissions) { Style = ScalarStyle.SingleQuoted } },
        // A checkout with CRLF would give the raw string literals CRLF too.
        { "content", new YamlScalarNode(file.Content.ReplaceLineEndings("\n")) { Style = ScalarStyle.Literal } },
    };

    private static YamlSequenceNode Command(params string[] words) => new(words.Select(word => new YamlScalarNode(word))) { Style = YamlDotNet.Core.Events.SequenceStyle.Flow };

    private sealed record BootFile(string Path, string Permissions, string Content);
}
