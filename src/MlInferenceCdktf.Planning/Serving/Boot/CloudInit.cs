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

        return yaml.Append(Commands(workload)).ToString();
    }

    // cloud-init must not wait for gigabytes of image and driver.
    private static string Commands(Workload workload) =>
        $"runcmd:\n- [systemctl, daemon-reload]\n- [systemctl, start, --no-block, {string.Join(", ", Services(workload))}]\n";

    private static IEnumerable<string> Services(Workload workload)
    {
        yield return "inference-server.service";
        if (HasCollector(workload))
        {
            yield return "inference-metrics.service";
        }

        if (workload.GpuMetrics)
        {
            yield return "inference-gpu-metrics.service";
        }
    }

    private static IEnumerable<BootFile> OwnFiles(Workload workload) =>
    [
        Script("common.sh", CommonScript.Text),
        Script("prepare.sh", BootScripts.Prepare),
        Script("container.sh", ContainerScripts.Container),
        Script("run.sh", BootScripts.Run),
        Script("stop.sh", BootScripts.Stop),
        Unit("inference-server.service", BootUnits.Server(workload)),
        .. workload.GpuCount > 0 ? [Script("gpu-driver.sh", DataScripts.GpuDriver), Unit("gpu-driver.service", BootUnits.GpuDriver)] : None,
        .. workload.LocalSsd || workload.Weights is not null ? [Script("data.sh", DataScripts.Data), Unit("inference-data.service", BootUnits.Data)] : None,
        // Read inside the container, by whatever user it has.
        .. workload.Secrets.Count > 0 ? [Script("secrets.sh", ContainerScripts.Secrets), new($"{Folder}/with-secrets.sh", "0755", ContainerScripts.WithSecrets)] : None,
        .. HasCollector(workload)
            ? [
                Script("metrics.sh", MetricsScripts.Metrics),
                new($"{Folder}/collector.yaml", "0644", MetricsScripts.Collector(workload.Metrics is not null, workload.GpuMetrics)),
                Unit("inference-metrics.service", BootUnits.Metrics),
            ]
            : None,
        .. workload.GpuMetrics ? [Script("gpu-metrics.sh", MetricsScripts.GpuMetrics), Unit("inference-gpu-metrics.service", BootUnits.GpuMetrics)] : None,
    ];

    private static BootFile[] None => [];

    private static bool HasCollector(Workload workload) => workload.Metrics is not null || workload.GpuMetrics;

    private static BootFile Script(string name, string content) => new($"{Folder}/{name}", "0700", content);

    private static BootFile Unit(string name, string content) => new($"{UnitFolder}/{name}", "0644", content);

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
