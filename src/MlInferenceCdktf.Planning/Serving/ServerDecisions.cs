using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Planning;

/// <summary>Decides what runs on a replica, and how it boots.</summary>
internal static class ServerDecisions
{
    private const long BytesPerGib = 1L << 30;

    private static readonly TimeSpan s_drain = TimeSpan.FromMinutes(1);

    /// <summary>The default on Spot machines: within the 30 seconds of a preemption.</summary>
    public static readonly TimeSpan SpotDrain = TimeSpan.FromSeconds(25);

    public static ServerPlan Server(PlanningContext context, ServerNeeds needs, int gpuCount, int healthPort)
    {
        var workload = needs.Image is null ? null : Workload(context, needs, gpuCount, healthPort);
        return new()
        {
            Runtime = needs.Facts.Name,
            Image = needs.Image ?? context.Options.Disk.Image!,
            Port = needs.Port,
            Workload = workload,
            Metrics = workload?.Metrics,
        };
    }

    /// <summary>
    /// Container-Optimized OS signs its kernel and its GPU drivers, so secure boot holds with both. An image of the user's own with GPUs
    /// may have a driver that was built on a machine and that nobody signed.
    /// </summary>
    public static BootPlan Boot(ServerNeeds needs, ServerPlan server, int gpuCount) => server.Workload is { } workload
        ? new("user-data", CloudInit.Render(workload), SecureBoot: true)
        : new("startup-script", needs.StartupScript, SecureBoot: gpuCount == 0);

    /// <summary>How Spot replicas boot: like the others, but for a drain that nobody stated.</summary>
    public static BootPlan SpotBoot(PlanningContext context, ServerNeeds needs, ServerPlan server, int gpuCount) =>
        Boot(needs, context.Options.Boot.DrainTimeout is null && server.Workload is { } workload ? server with { Workload = workload with { DrainTimeout = SpotDrain } } : server, gpuCount);

    private static Workload Workload(PlanningContext context, ServerNeeds needs, int gpuCount, int healthPort)
    {
        var (server, boot, observability) = (context.Options.Server, context.Options.Boot, context.Options.Observability);
        return new()
        {
            Image = needs.Image!,
            Entrypoint = needs.Entrypoint,
            Arguments = needs.Arguments,
            Environment = needs.Environment,
            Port = needs.Port,
            HealthPort = healthPort,
            GpuCount = gpuCount,
            DriverVersion = boot.DriverVersion,
            SharedMemoryBytes = boot.SharedMemoryGib * BytesPerGib,
            CacheDirectory = needs.CacheDirectory,
            DrainTimeout = boot.DrainTimeout ?? s_drain,
            Secrets = SecretNames.Resources(server.Secrets),
            Weights = server.Weights is BucketWeights bucket ? Folder(bucket) : null,
            // A pool whose machine brings none is told so by its own boot, and takes the boot disk.
            LocalSsd = context.Options.Regions.Any(region => context.Machine(region)?.BundledLocalSsdGib > 0),
            Files = needs.Files,
            WarmUp = needs.WarmUp,
            Metrics = observability.ServerMetrics ? needs.Metrics : null,
            GpuMetrics = observability.GpuMetrics && gpuCount > 0,
        };
    }

    private static string Folder(BucketWeights weights) =>
        weights.Path.Length == 0 ? $"gs://{weights.Bucket}" : $"gs://{weights.Bucket}/{weights.Path}";
}
