using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

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
    private const string Owner = "root:root";

    // cloud-init must not wait for gigabytes of image and driver.
    private const string Commands = "runcmd:\n- [systemctl, daemon-reload]\n- [systemctl, start, --no-block, inference-server.service]\n";

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
        var yaml = new StringBuilder("#cloud-config\nwrite_files:\n", capacity: 8192);
        yaml.Append(Serialized(new($"{Folder}/workload.sh", "0600", WorkloadFile.Render(workload))));
        foreach (var file in OwnFiles(workload))
        {
            AppendOwn(yaml, file);
        }

        return yaml.Append(Commands).ToString();
    }

    private static IEnumerable<BootFile> OwnFiles(Workload workload)
    {
        yield return new($"{Folder}/prepare.sh", "0700", BootScripts.Prepare);
        yield return new($"{Folder}/run.sh", "0700", BootScripts.Run);
        yield return new($"{UnitFolder}/inference-server.service", "0644", BootUnits.Server(workload));
        if (workload.GpuCount > 0)
        {
            yield return new($"{Folder}/gpu-driver.sh", "0700", BootScripts.GpuDriver);
            yield return new($"{UnitFolder}/gpu-driver.service", "0644", BootUnits.GpuDriver);
        }
    }

    /// <summary>A file with text of the user's: nothing but the serializer decides how it is written.</summary>
    private static string Serialized(BootFile file)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text);
        ParsingEvent[] document =
        [
            new StreamStart(), new DocumentStart(), new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block),
            new MappingStart(),
            new Scalar("path"), new Scalar(file.Path),
            new Scalar("owner"), new Scalar(Owner),
            // Quoted: YAML 1.1 would read an octal number.
            new Scalar("permissions"), Styled(file.Permissions, ScalarStyle.SingleQuoted),
            new Scalar("content"), Styled(file.Content, ScalarStyle.Literal),
            new MappingEnd(),
            new SequenceEnd(), new DocumentEnd(isImplicit: true), new StreamEnd(),
        ];
        foreach (var part in document)
        {
            emitter.Emit(part);
        }

        return text.ToString();
    }

    private static Scalar Styled(string value, ScalarStyle style) =>
        new(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: true, isQuotedImplicit: true);

    /// <summary>
    /// The same for a file of this library alone, whose lines of plain ASCII stand in a literal block as they are: through
    /// the serializer they would take four fifths of the time of a plan.
    /// </summary>
    private static void AppendOwn(StringBuilder yaml, BootFile file)
    {
        yaml.Append(CultureInfo.InvariantCulture, $"- path: {file.Path}\n  owner: {Owner}\n  permissions: '{file.Permissions}'\n  content: |\n");
        // Also splits at CRLF, which a checkout may give the raw string literals.
        foreach (var line in file.Content.AsSpan().TrimEnd().EnumerateLines())
        {
            yaml.Append(line.IsEmpty ? "" : "    ").Append(line).Append('\n');
        }
    }

    private sealed record BootFile(string Path, string Permissions, string Content);
}
