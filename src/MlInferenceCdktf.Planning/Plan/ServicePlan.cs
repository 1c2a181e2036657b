using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Planning;

/// <summary>
/// Everything that was decided for one service: regions, zones, machines, replicas, ports, names, rates and durations,
/// never arguments of a resource. Immutable; equal options give equal plans.
/// </summary>
public sealed record ServicePlan
{
    /// <summary>The beginning of every resource's name.</summary>
    public required string Name { get; init; }

    /// <summary>What runs on every replica.</summary>
    public required ServerPlan Server { get; init; }

    /// <summary>How health is asked.</summary>
    public required HealthPlan Health { get; init; }

    /// <summary>The groups, by key.</summary>
    public required ValueList<PoolPlan> Pools { get; init; }

    /// <summary>What the autoscalers follow.</summary>
    public required ScalingPlan Scaling { get; init; }

    /// <summary>The traffic the service is built for; null when nobody declared it.</summary>
    public required ExpectedTraffic? Traffic { get; init; }

    /// <summary>How the load balancer fills replicas.</summary>
    public required BalancingPlan Balancing { get; init; }

    /// <summary>Address, ports and certificates.</summary>
    public required FrontendPlan Frontend { get; init; }

    /// <summary>The network.</summary>
    public required NetworkPlan Network { get; init; }

    /// <summary>Who the replicas are.</summary>
    public required IdentityPlan Identity { get; init; }

    /// <summary>What is recorded, and who is told.</summary>
    public required ObservabilityPlan Observability { get; init; }

    /// <summary>Labels of every resource that can carry them.</summary>
    public required ValueMap Labels { get; init; }

    /// <summary>The decisions worth knowing, each with its reason.</summary>
    public required ValueList<Decision> Decisions { get; init; }

    /// <summary>Warnings that were not acknowledged.</summary>
    public required ValueList<Diagnostic> Warnings { get; init; }
}

/// <summary>A decision and why it was taken.</summary>
/// <param name="Subject">What it is about, such as <c>us-central1 zones</c>.</param>
/// <param name="Value">What was decided.</param>
/// <param name="Reason">Why.</param>
public sealed record Decision(string Subject, string Value, string Reason);

/// <summary>What runs on every replica.</summary>
public sealed record ServerPlan
{
    /// <summary>The runtime's name, such as <c>vLLM</c>.</summary>
    public required string Runtime { get; init; }

    /// <summary>The container image, or that of the VM when it serves by itself.</summary>
    public required string Image { get; init; }

    /// <summary>The port it serves on.</summary>
    public required int Port { get; init; }

    /// <summary>The container; null when the VM's image serves by itself.</summary>
    public required Workload? Workload { get; init; }

    /// <summary>The Prometheus metrics that reach Managed Service for Prometheus; null when none do.</summary>
    public required MetricsEndpoint? Metrics { get; init; }
}

/// <summary>How health is asked. Google's probes accept only 200.</summary>
/// <param name="Port">The port both checks ask.</param>
/// <param name="Readiness">The load balancer's question.</param>
/// <param name="Liveness">Auto-healing's question.</param>
/// <param name="HealingDelay">How long auto-healing leaves a new VM alone; at most an hour (Google's limit).</param>
public sealed record HealthPlan(int Port, ProbePlan Readiness, ProbePlan Liveness, TimeSpan HealingDelay);

/// <summary>One health check.</summary>
/// <param name="Name">The check's name.</param>
/// <param name="Path">The path asked.</param>
/// <param name="Interval">The time between two questions.</param>
/// <param name="Timeout">The longest wait for an answer; at most the interval.</param>
/// <param name="HealthyAfter">Good answers in a row that make a replica healthy.</param>
/// <param name="UnhealthyAfter">Bad answers in a row that make it unhealthy.</param>
public sealed record ProbePlan(string Name, string Path, TimeSpan Interval, TimeSpan Timeout, int HealthyAfter, int UnhealthyAfter);

/// <summary>The replicas of one group: a region's, or where capacity is mixed, the Spot replicas beside it.</summary>
public sealed record PoolPlan
{
    /// <summary>The key: the region, with <c>-spot</c> behind it for the Spot replicas of a mixed region.</summary>
    public required string Key { get; init; }

    /// <summary>The region.</summary>
    public required string Region { get; init; }

    /// <summary>The zones, by name.</summary>
    public required ValueList<string> Zones { get; init; }

    /// <summary>The machine.</summary>
    public required MachinePlan Machine { get; init; }

    /// <summary>Where the machines come from.</summary>
    public required CapacityPlan Capacity { get; init; }

    /// <summary>The boot disk.</summary>
    public required DiskPlan Disk { get; init; }

    /// <summary>The least and the most replicas.</summary>
    public required Replicas Replicas { get; init; }

    /// <summary>How VMs are replaced.</summary>
    public required RolloutPlan Rollout { get; init; }

    /// <summary>What the VM reads of its metadata to boot.</summary>
    public required BootPlan Boot { get; init; }

    /// <summary>The name of the group and of its autoscaler.</summary>
    public required string GroupName { get; init; }

    /// <summary>The beginning of the instance templates' names.</summary>
    public required string TemplatePrefix { get; init; }

    /// <summary>The beginning of the VMs' names.</summary>
    public required string BaseInstanceName { get; init; }

    /// <summary>What its autoscaler follows.</summary>
    public required PoolScalingPlan Scaling { get; init; }

    /// <summary>The most replicas that may be removed within the scale-in window.</summary>
    public required int MaxScaledInReplicas { get; init; }
}

/// <summary>What a VM reads of its metadata to boot.</summary>
/// <param name="MetadataKey"><c>user-data</c> for a container on Container-Optimized OS, <c>startup-script</c> for a VM image.</param>
/// <param name="Text">The text, not yet escaped for Terraform; null when the image needs none.</param>
/// <param name="SecureBoot">Whether the firmware takes signed boot code and drivers only.</param>
public sealed record BootPlan(string MetadataKey, string? Text, bool SecureBoot);

/// <summary>A machine.</summary>
/// <param name="Type">The machine type.</param>
/// <param name="Gpu">The accelerator's name; null without GPUs.</param>
/// <param name="GpuCount">The GPUs.</param>
/// <param name="NicType">The network interface's type; null for the machine's own choice.</param>
/// <param name="LiveMigrates">Whether the machine survives host maintenance without a stop.</param>
public sealed record MachinePlan(string Type, string? Gpu, int GpuCount, string? NicType, bool LiveMigrates)
{
    /// <summary>Whether the GPUs are attached to the machine, rather than part of its type.</summary>
    public bool GpuAttached { get; init; }

    /// <summary>The family, such as <c>g2</c>.</summary>
    public string Family => Type.Split('-')[0];

    /// <summary>The vCPUs; null where the catalog does not know them.</summary>
    public int? Vcpus { get; init; }

    /// <summary>The local SSD that comes with the machine, in GiB.</summary>
    public int LocalSsdGib { get; init; }

    /// <summary>Whether the machine has GPUs.</summary>
    public bool HasGpu => GpuCount > 0;
}

/// <summary>A boot disk.</summary>
/// <param name="SizeGb">The size in GB.</param>
/// <param name="Type">The disk type.</param>
/// <param name="Image">The image.</param>
public sealed record DiskPlan(int SizeGb, string Type, string Image);

/// <summary>How a group replaces its VMs.</summary>
/// <param name="Surge">VMs made beyond the group's size; 0 or at least the number of zones (Google's rule).</param>
/// <param name="Unavailable">VMs taken away at once; 0 or at least the number of zones.</param>
/// <param name="Even">Whether zones hold equally many VMs; otherwise the zones that have the machine take more.</param>
public sealed record RolloutPlan(int Surge, int Unavailable, bool Even)
{
    /// <summary>Whether VMs are replaced only when they are recreated anyway, or by hand.</summary>
    public bool Opportunistic { get; init; }

    /// <summary>VMs that a change of the template makes beyond the group's size.</summary>
    public int SpareVms => Opportunistic ? 0 : Surge;
}

/// <summary>What the autoscalers follow.</summary>
/// <param name="CpuTarget">The CPU utilization to keep; null when CPU is not followed.</param>
/// <param name="RequestRateTarget">The fraction of the balancing rate to keep; null when the rate is not followed.</param>
/// <param name="Cooldown">How long a new replica's usage is not counted.</param>
/// <param name="ScaleInWindow">The window over which removals are limited.</param>
public sealed record ScalingPlan(double? CpuTarget, double? RequestRateTarget, TimeSpan Cooldown, TimeSpan ScaleInWindow)
{
    /// <summary>Whether Google also forecasts the CPU utilization.</summary>
    public bool Predictive { get; init; }

    /// <summary>Whether CPU or request rate stay beside the stated signals, as what always has data.</summary>
    public bool Companion { get; init; }

    /// <summary>The percentage of replicas that may go within the scale-in window; null when each group has a number.</summary>
    public int? MaxScaledInPercent { get; init; }

    /// <summary>The times of more replicas, by name.</summary>
    public ValueList<ScalingSchedule> Schedules { get; init; } = [];
}

/// <summary>How the load balancer fills replicas.</summary>
public sealed record BalancingPlan
{
    /// <summary>The backend service's name.</summary>
    public required string Name { get; init; }

    /// <summary>The requests per second a replica is given; null when utilization decides.</summary>
    public required double? RatePerReplica { get; init; }

    /// <summary>The CPU utilization up to which a replica is filled; null when the rate decides.</summary>
    public required double? MaxUtilization { get; init; }

    /// <summary>Whether the replica with the fewest open requests is chosen, not the next one.</summary>
    public required bool LeastRequest { get; init; }

    /// <summary>The longest time a request may take.</summary>
    public required TimeSpan RequestTimeout { get; init; }

    /// <summary>How long a leaving replica may finish its requests; at most an hour (Google's limit).</summary>
    public required TimeSpan Draining { get; init; }

    /// <summary>The fraction of requests in the access log; 0 for no log.</summary>
    public required double AccessLogSampleRate { get; init; }
}

/// <summary>Who the replicas are, and what they may read.</summary>
public sealed record IdentityPlan
{
    /// <summary>The service account's id.</summary>
    public required string AccountId { get; init; }

    /// <summary>The Artifact Registry repository the image is pulled from, when it is in the stack's project.</summary>
    public required ImageRepository? ImageRepository { get; init; }

    /// <summary>The bucket of the weights; null without one. It may be a token.</summary>
    public required string? WeightsBucket { get; init; }

    /// <summary>The secrets of the stack's own project, by name.</summary>
    public required ValueList<string> Secrets { get; init; }
}

/// <summary>An Artifact Registry repository.</summary>
/// <param name="Location">Its location.</param>
/// <param name="Name">Its name.</param>
public sealed record ImageRepository(string Location, string Name);

/// <summary>What is recorded, and who is told.</summary>
/// <param name="Dashboard">Whether a dashboard is made.</param>
/// <param name="NotificationChannels">Who hears of failing requests.</param>
public sealed record ObservabilityPlan(bool Dashboard, ValueList<string> NotificationChannels);
