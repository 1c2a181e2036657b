using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Planning;

/// <summary>The server's container.</summary>
internal static partial class ServingRules
{
    private const int SshPort = 22;

    public static void Check(PlanningContext context)
    {
        var server = context.Options.Server;
        var needs = server.Needs(gpuCount: 0);
        server.Check(context.Diagnostics);
        CheckImage(context, needs.Image);
        CheckPort(context, needs.Port, "server.port");
        CheckEnvironment(context, server.Environment);
        CheckHealth(context, needs);
        context.Diagnostics.AddIf(
            needs.GpuOnly && !context.HasGpu && context.Catalog.FindMachineType(context.Options.Machine.Name) is not null,
            ServingDiagnostics.GpuRequired, "machine", $"{needs.Runtime} needs a GPU, and '{context.Options.Machine}' has none",
            "choose a machine with GPUs, such as g2-standard-12");
    }

    private static void CheckImage(PlanningContext context, string image)
    {
        context.Diagnostics.AddIf(!ImageReference().IsMatch(image), ServingDiagnostics.ImageInvalid, "server.image",
            $"'{image}' is not an image reference", "write REGISTRY/PATH:TAG or REGISTRY/PATH@sha256:DIGEST, in lower case but for the tag");
        var name = image[(image.LastIndexOf('/') + 1)..];
        var pinned = image.Contains('@', StringComparison.Ordinal)
            || (name.Contains(':', StringComparison.Ordinal) && !name.EndsWith(":latest", StringComparison.Ordinal));
        context.Diagnostics.AddIf(!pinned, AdviceDiagnostics.ImageNotPinned, "server.image",
            $"'{image}' names no version", "name a tag that does not move, or a digest");
        context.Diagnostics.AddIf(
            GoogleRegistry.Hosts(image) && context.Place.Project is { } project && GoogleRegistry.RepositoryIn(project, image) is null,
            AdviceDiagnostics.ImageNotGranted, "server.image", $"'{image}' is not in Artifact Registry of the stack's own project, so nobody is granted to read it",
            "unless the image is public, grant roles/artifactregistry.reader on its repository to the service account");
    }

    public static void CheckPort(PlanningContext context, int port, string path) => context.Diagnostics.AddIf(
        port is < 1 or > 65535 or SshPort, ServingDiagnostics.PortInvalid, path, FormattableString.Invariant($"{port} cannot be served on"),
        "write a port from 1 to 65535 other than 22");

    /// <summary>The size is known only once everything in it was decided.</summary>
    public static void CheckSize(PlanningContext context, string userData) => context.Diagnostics.AddIf(
        MetadataLimits.SizeOf(userData) > MetadataLimits.MaxValueBytes, ServingDiagnostics.MetadataTooLarge, "server",
        FormattableString.Invariant($"arguments and environment make a boot configuration of {MetadataLimits.SizeOf(userData)} bytes"),
        FormattableString.Invariant($"keep it within {MetadataLimits.MaxValueBytes} bytes: put large files into the image or a bucket"));

    private static void CheckEnvironment(PlanningContext context, ValueMap environment)
    {
        foreach (var (name, value) in environment)
        {
            var path = $"server.environment[{name}]";
            context.Diagnostics.AddIf(!VariableName().IsMatch(name), ServingDiagnostics.EnvironmentInvalid, path,
                $"'{name}' is not a variable's name", "write letters, digits and underscores, not starting with a digit");
            context.Diagnostics.AddIf(SecretText.Looks(name, value), AdviceDiagnostics.SecretInPlainText, path,
                $"the value of '{name}' looks like a secret (it is not repeated here)",
                "keep it in Secret Manager and let the server read it with the service account, or acknowledge that it is none");
        }
    }

    private static void CheckHealth(PlanningContext context, ServerNeeds needs)
    {
        var health = context.Options.Health;
        CheckPath(context, "health.readinessPath", health.ReadinessPath);
        CheckPath(context, "health.livenessPath", health.LivenessPath);
        CheckPath(context, "server.healthPath", needs.ReadinessPath);
        if (health.Port is { } port)
        {
            CheckPort(context, port, "health.port");
        }
    }

    private static void CheckPath(PlanningContext context, string at, string? path) => context.Diagnostics.AddIf(
        path is not null && !UrlPath().IsMatch(path), ServingDiagnostics.HealthPathInvalid, at, $"'{path}' is not a path",
        "write a path such as /health, without spaces");

    [GeneratedRegex(@"^([a-z0-9]([-.a-z0-9]*[a-z0-9])?(:[0-9]{1,5})?/)?[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*(/[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*)*(:[A-Za-z0-9_][-.A-Za-z0-9_]{0,127})?(@sha256:[0-9a-f]{64})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ImageReference();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VariableName();

    [GeneratedRegex(@"^/[!-~]{0,1023}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UrlPath();
}
