using System.Text.RegularExpressions;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>The server's container.</summary>
internal static partial class ServingRules
{
    private const int SshPort = 22;

    public static void Check(PlanningContext context)
    {
        var server = context.Options.Server;
        var needs = context.Needs;
        server.Check(context.Diagnostics);
        CheckRuntime(context, needs.Facts);
        if (needs.Image is { } image)
        {
            CheckImage(context, image);
        }

        CheckPort(context, needs.Port, "server.port");
        CheckEnvironment(context, server.Environment);
        CheckArguments(context, server.Arguments);
        CheckHealth(context, needs);
        context.Diagnostics.AddIf(
            needs.GpuOnly && !context.HasGpu && context.CommonMachine is not null,
            ServingDiagnostics.GpuRequired, "machine", $"{needs.Facts.Name} needs a GPU, and '{context.CommonMachine?.Name}' has none",
            context.CommonMachine is { } machine && Machines.TakesGpus(machine)
                ? "attach one with accelerator, such as nvidia-tesla-t4"
                : "choose a machine with GPUs, such as g2-standard-12");
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
        port is < 1 or > 65535 or SshPort, ServingDiagnostics.PortInvalid, path, $"{port} cannot be served on",
        "write a port from 1 to 65535 other than 22");

    public static void CheckVariable(PlanningContext context, string name, string path) => context.Diagnostics.AddIf(
        !VariableName().IsMatch(name), ServingDiagnostics.EnvironmentInvalid, path,
        $"'{name}' is not a variable's name", "write letters, digits and underscores, not starting with a digit");

    private static void CheckRuntime(PlanningContext context, RuntimeFacts facts)
    {
        context.Diagnostics.AddIf(facts.Status is RuntimeStatus.Maintenance, AdviceDiagnostics.RuntimeInMaintenance, "server",
            $"{facts.Name} was in maintenance on {facts.AsOf:yyyy-MM-dd}", "plan for vllm or sglang");
        context.Diagnostics.AddIf(facts.Status is RuntimeStatus.Unmaintained, AdviceDiagnostics.RuntimeUnmaintained, "server",
            $"{facts.Name} was without maintainers on {facts.AsOf:yyyy-MM-dd}", "move the models to triton or a container of your own");
        context.Diagnostics.AddIf(facts.ClosesEarly, AdviceDiagnostics.KeepAliveShort, "server",
            $"idle connections of {facts.Name} are {facts.KeepAlive}", "let clients repeat a request that met a 502, or acknowledge it for a service that may fail now and then");
    }

    private static void CheckEnvironment(PlanningContext context, ValueMap environment)
    {
        foreach (var (name, value) in environment)
        {
            var path = $"server.environment[{name}]";
            CheckVariable(context, name, path);
            context.Diagnostics.AddIf(SecretText.Looks(name, value), AdviceDiagnostics.SecretInPlainText, path,
                $"the value of '{name}' looks like a secret (it is not repeated here)",
                "keep it in Secret Manager and name it in server.secrets, or acknowledge that it is none");
        }
    }

    private static void CheckArguments(PlanningContext context, ValueList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var parts = arguments[i].Split('=', 2);
            var flag = parts[0].TrimStart('-').Replace('-', '_');
            var value = parts.Length > 1 ? parts[1] : arguments[i].StartsWith('-') && i + 1 < arguments.Count ? arguments[i + 1] : "";
            context.Diagnostics.AddIf(
                SecretText.Looks(flag, value) || ((i == 0 || !arguments[i - 1].StartsWith('-')) && SecretText.Looks("", arguments[i])), AdviceDiagnostics.SecretInPlainText, $"server.arguments[{i}]",
                parts.Length > 1 || arguments[i].StartsWith('-') ? $"the value of '{parts[0]}' looks like a secret (it is not repeated here)" : "it looks like a secret (it is not repeated here)",
                "keep it in Secret Manager and let server.secrets set the environment variable that the server reads, or acknowledge that it is none");
        }
    }

    private static void CheckHealth(PlanningContext context, ServerNeeds needs)
    {
        var health = context.Options.Health;
        CheckPath(context, "health.readinessPath", health.ReadinessPath);
        CheckPath(context, "health.livenessPath", health.LivenessPath);
        CheckPath(context, "server.healthPath", needs.ReadinessPath);
        if (context.Options.Server is ContainerServer container)
        {
            CheckContainer(context, container);
        }

        if (health.Port is { } port)
        {
            CheckPort(context, port, "health.port");
        }
    }

    private static void CheckContainer(PlanningContext context, ContainerServer container)
    {
        CheckPath(context, "server.metricsPath", container.MetricsPath);
        if (container.MetricsPort is { } port)
        {
            CheckPort(context, port, "server.metricsPort");
        }

        context.Diagnostics.AddIf(container.MetricsPort is not null && container.MetricsPath is null, ServingDiagnostics.OptionNotTaken,
            "server.metricsPort", "there is no path of metrics, so nothing asks this port", "state metricsPath too, such as /metrics");
        context.Diagnostics.AddIf(!Folder().IsMatch(container.CacheFolder), ServingDiagnostics.BootInvalid, "server.cacheFolder",
            $"'{container.CacheFolder}' is not a folder of a container", "write an absolute path of letters, digits, '.', '_', '-' and '/'");
    }

    private static void CheckPath(PlanningContext context, string at, string? path) => context.Diagnostics.AddIf(
        path is not null && !UrlPath().IsMatch(path), ServingDiagnostics.HealthPathInvalid, at, $"'{path}' is not a path",
        "write a path such as /health, without spaces");

    [GeneratedRegex(@"^([a-z0-9]([-.a-z0-9]*[a-z0-9])?(:[0-9]{1,5})?/)?[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*(/[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*)*(:[A-Za-z0-9_][-.A-Za-z0-9_]{0,127})?(@sha256:[0-9a-f]{64})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ImageReference();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VariableName();

    [GeneratedRegex(@"^/[A-Za-z0-9._/-]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Folder();

    [GeneratedRegex(@"^/[!-~]{0,1023}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UrlPath();
}
