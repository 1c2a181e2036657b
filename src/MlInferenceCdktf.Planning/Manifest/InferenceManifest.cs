using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Manifest;

/// <summary>
/// What a stack was meant to do, for tools that read plans: written beside <c>cdk.tf.json</c> as
/// <c>inference-manifest.json</c>. Durations are in seconds, rates in requests per second.
/// </summary>
/// <param name="SchemaVersion">The version of this form: 1. Members are added, never changed.</param>
/// <param name="Project">The Google Cloud project.</param>
/// <param name="Stack">The stack's id.</param>
/// <param name="Services">The services, by id.</param>
public sealed record InferenceManifest(int SchemaVersion, string Project, string Stack, IReadOnlyDictionary<string, ManifestService> Services)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "inference-manifest.json";

    private const int CurrentSchema = 1;

    /// <summary>What the services use of Compute Engine's quotas at most, together.</summary>
    public IReadOnlyList<ManifestQuota> Quota { get; init; } = [];

    private static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Collects what was decided for a stack.</summary>
    /// <param name="project">The Google Cloud project.</param>
    /// <param name="stack">The stack's id.</param>
    /// <param name="plans">The plans, by service id.</param>
    public static InferenceManifest Of(string project, string stack, IReadOnlyDictionary<string, ServicePlan> plans) =>
        new(CurrentSchema, project, stack, new SortedDictionary<string, ManifestService>(
            plans.ToDictionary(p => p.Key, p => ManifestService.Of(p.Value), StringComparer.Ordinal), StringComparer.Ordinal))
        {
            Quota = [.. QuotaDemand.Of(plans.Values).Select(ManifestQuota.Of)],
        };

    /// <summary>The manifest as JSON, with a final line feed.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, s_json) + "\n";
}

/// <summary>One service's intent.</summary>
public sealed record ManifestService
{
    /// <summary>The beginning of its resources' names.</summary>
    public required string Name { get; init; }

    /// <summary>The runtime.</summary>
    public required string Runtime { get; init; }

    /// <summary>The container image, or that of the VM when it serves by itself.</summary>
    public required string Image { get; init; }

    /// <summary>The time from a VM's creation to its first answer.</summary>
    public required double ColdStartSeconds { get; init; }

    /// <summary>The longest time a request may take.</summary>
    public required double RequestTimeoutSeconds { get; init; }

    /// <summary>The rate a replica is given at most; null when CPU utilization decides.</summary>
    public required double? RequestsPerSecondPerReplica { get; init; }

    /// <summary>The fraction of that rate the autoscaler keeps; null when it follows something else.</summary>
    public required double? RequestRateTarget { get; init; }

    /// <summary>The metrics that the autoscalers follow; absent when they follow none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ManifestMetric>? Metrics { get; init; }

    /// <summary>The times of more replicas; absent when there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ManifestSchedule>? Schedules { get; init; }

    /// <summary>The domains; empty for insecure HTTP.</summary>
    public required IReadOnlyList<string> Domains { get; init; }

    /// <summary>The rate that is always there, of all regions together; null when nobody declared it.</summary>
    public required double? BaselineRequestsPerSecond { get; init; }

    /// <summary>The rate at the busiest time, of all regions together; null when nobody declared it.</summary>
    public required double? PeakRequestsPerSecond { get; init; }

    /// <summary>Requests that one replica works on at a time; null when nobody measured it.</summary>
    public required int? SlotsPerReplica { get; init; }

    /// <summary>The mean time a request takes; null when nobody declared it.</summary>
    public required double? MeanRequestSeconds { get; init; }

    /// <summary>Requests that one replica holds waiting; null when nobody declared it.</summary>
    public required int? QueuePerReplica { get; init; }

    /// <summary>The groups, by key: the region's name, with <c>-spot</c> behind it for the Spot group of a mixed region.</summary>
    public required IReadOnlyDictionary<string, ManifestRegion> Regions { get; init; }

    internal static ManifestService Of(ServicePlan plan) => new()
    {
        Name = plan.Name,
        Runtime = plan.Server.Runtime,
        Image = plan.Server.Image,
        ColdStartSeconds = plan.Scaling.Cooldown.TotalSeconds,
        RequestTimeoutSeconds = plan.Balancing.RequestTimeout.TotalSeconds,
        RequestsPerSecondPerReplica = plan.Balancing.RatePerReplica,
        RequestRateTarget = plan.Scaling.RequestRateTarget,
        Metrics = ManifestMetric.Of(plan),
        Schedules = ManifestSchedule.Of(plan),
        Domains = [.. plan.Frontend.Tls?.Certificates.Select(c => c.Domain) ?? []],
        BaselineRequestsPerSecond = plan.Traffic?.BaselineRequestsPerSecond,
        PeakRequestsPerSecond = plan.Traffic?.PeakRequestsPerSecond,
        SlotsPerReplica = plan.Traffic?.SlotsPerReplica,
        MeanRequestSeconds = plan.Traffic?.RequestDuration?.TotalSeconds,
        QueuePerReplica = plan.Traffic?.QueuePerReplica,
        Regions = plan.Pools.ToDictionary(p => p.Key, ManifestRegion.Of, StringComparer.Ordinal),
    };
}

/// <summary>One group's intent.</summary>
/// <param name="Group">The group's name.</param>
/// <param name="MachineType">The machine type.</param>
/// <param name="Gpu">The accelerator; null without GPUs.</param>
/// <param name="GpusPerReplica">The GPUs of a replica.</param>
/// <param name="Zones">The zones.</param>
/// <param name="MinReplicas">The least replicas.</param>
/// <param name="MaxReplicas">The most replicas.</param>
/// <param name="Surge">VMs a rollout makes beyond that.</param>
public sealed record ManifestRegion(
    string Group, string MachineType, string? Gpu, int GpusPerReplica, IReadOnlyList<string> Zones, int MinReplicas, int MaxReplicas, int Surge)
{
    /// <summary>The region.</summary>
    public required string Region { get; init; }

    /// <summary>How Google sells the machines: <c>on-demand</c>, <c>spot</c>, <c>reserved</c> or <c>reservation-bound</c>.</summary>
    public required string Capacity { get; init; }

    /// <summary>The reservation; null without one.</summary>
    public string? Reservation { get; init; }

    /// <summary>The machine types it falls back on, in this order.</summary>
    public required IReadOnlyList<string> FallbackMachines { get; init; }

    /// <summary>The replicas that wait stopped.</summary>
    public required int Standby { get; init; }

    /// <summary>How long a VM may run; null for no limit.</summary>
    public double? MaxRunSeconds { get; init; }

    internal static ManifestRegion Of(PoolPlan pool) => new(
        pool.GroupName, pool.Machine.Type, pool.Machine.Gpu, pool.Machine.GpuCount, [.. pool.Zones],
        pool.Replicas.Min, pool.Replicas.Max, pool.Rollout.SpareVms)
    {
        Region = pool.Region,
        Capacity = Word(pool.Capacity.Provisioning),
        Reservation = pool.Capacity.Reservation,
        FallbackMachines = [.. pool.Capacity.FallbackMachines.Select(static machine => machine.Type)],
        Standby = pool.Capacity.Standby?.Stopped ?? 0,
        MaxRunSeconds = pool.Capacity.MaxRunDuration?.TotalSeconds,
    };

    private static string Word(Provisioning provisioning) => provisioning switch
    {
        Provisioning.Spot => "spot",
        Provisioning.Reserved => "reserved",
        Provisioning.ReservationBound => "reservation-bound",
        _ => "on-demand",
    };
}
