namespace MlInferenceCdktf;

/// <summary>
/// What an inference service is to be: the options of <c>GlobalAutoscaledInference</c>. Four are required
/// (server, machine, regions, endpoint); everything else is decided from them and shown by <c>explain</c>.
/// </summary>
public sealed record InferenceOptions
{
    /// <summary>What answers requests on every replica.</summary>
    public required InferenceServer Server { get; init; }

    /// <summary>The machine type of every replica; it decides the GPU and the zones. A region can override it.</summary>
    public required MachineTypeName Machine { get; init; }

    /// <summary>
    /// GPUs attached to the machine: for N1 machines only, which come without. A region with an N1 machine of its own takes them too.
    /// </summary>
    /// <value>The default is none.</value>
    public AttachedGpus? Accelerator { get; init; }

    /// <summary>
    /// The regions to serve from, one managed instance group in each (two where capacity is mixed); 1 to 50. Their order has no meaning.
    /// Adding or removing one touches no resource of another region.
    /// </summary>
    public required ValueList<InferenceRegion> Regions { get; init; }

    /// <summary>Where clients reach the service: HTTPS on domains, or, by its loud name, insecure HTTP.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>The least and the most replicas of each region; a region can override either.</summary>
    /// <value>The default is 1 to 3.</value>
    public Replicas? Replicas { get; init; }

    /// <summary>
    /// How Google sells the machines: on demand, as Spot, mixed, or from a reservation; with machine types to fall back on, stopped
    /// replicas and a limit of run time. A region can override it.
    /// </summary>
    /// <value>The default is on demand.</value>
    public Capacity Capacity { get; init; } = Capacity.OnDemand();

    /// <summary>
    /// What the autoscalers follow, each signal once and at most 5 metrics; the largest answer wins. A request rate also sets
    /// the rate the load balancer gives a replica, so the two cannot disagree. Beside metrics, CPU (on GPU machines the request rate) stays
    /// a signal: it always has data.
    /// </summary>
    /// <value>The default is CPU at 0.6 on CPU machines and a request rate on GPU machines.</value>
    public ValueList<ScalingSignal> Scaling { get; init; } = [];

    /// <summary>Times when every region has more replicas than the signals ask for; at most 128 (Google's limit).</summary>
    /// <value>The default is none.</value>
    public ValueList<ScalingSchedule> Schedules { get; init; } = [];

    /// <summary>How slowly replicas may go.</summary>
    /// <value>The default is a tenth of a region's most replicas within a cold start, at least 10 minutes.</value>
    public ScaleInControl ScaleIn { get; init; } = new();

    /// <summary>
    /// The time from a VM's creation to its first answer: driver, image, weights and warm-up. It drives the
    /// auto-healing delay (one and a half times it, at most an hour) and the autoscaler's cooldown. More than 0, at most 1 hour, in whole seconds.
    /// </summary>
    /// <value>
    /// The default is 3 minutes on CPU machines, 10 minutes with one GPU, 20 minutes with more; with GPUs it is estimated from driver, image and
    /// weights where the sizes of both are known.
    /// </value>
    public TimeSpan? ColdStart { get; init; }

    /// <summary>The traffic the service is built for. Warnings, <c>explain</c> and the review of plans compare the replicas with it.</summary>
    /// <value>The default is none declared.</value>
    public ExpectedTraffic? Traffic { get; init; }

    /// <summary>
    /// The longest time a request may take, streaming included: the load balancer cuts what takes longer. It also drives
    /// connection draining. 1 second to 24 hours.
    /// </summary>
    /// <value>The default is 5 minutes.</value>
    public TimeSpan? RequestTimeout { get; init; }

    /// <summary>
    /// The beginning of every resource's name: 1 to 28 lower-case letters, digits and hyphens. Changing it replaces everything,
    /// the address too. State it when the construct may be renamed or moved.
    /// </summary>
    /// <value>The default is the construct's id with five characters that stand for its place in the app.</value>
    public string? Name { get; init; }

    /// <summary>Labels of every resource that can carry them; at most 64, Google's rules for keys and values.</summary>
    /// <value>The default is none.</value>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>The network the replicas are in.</summary>
    /// <value>The default is a network of the service's own, with Cloud NAT and no public addresses.</value>
    public NetworkSource Network { get; init; } = NetworkSource.Create();

    /// <summary>The boot disk and its image.</summary>
    /// <value>The default is Container-Optimized OS on 30 GB, with GPUs on 100 GB.</value>
    public BootDisk Disk { get; init; } = new();

    /// <summary>How the container starts and stops: driver, shared memory, draining.</summary>
    /// <value>The default is the latest driver, half of the memory shared, a minute to drain, 25 seconds on Spot.</value>
    public BootOptions Boot { get; init; } = new();

    /// <summary>How VMs are replaced when their template changes.</summary>
    /// <value>The default is surge first.</value>
    public Rollout Rollout { get; init; } = Rollout.SurgeFirst;

    /// <summary>How readiness (for the load balancer) and liveness (for auto-healing) are asked.</summary>
    /// <value>The default is the server's own paths on its own port.</value>
    public HealthOptions Health { get; init; } = new();

    /// <summary>Access logs, dashboard, alerts.</summary>
    /// <value>The default is a tenth of requests logged and a dashboard.</value>
    public ObservabilityOptions Observability { get; init; } = new();

    /// <summary>The warnings that were read and accepted, each with its reason; they are not shown again.</summary>
    /// <value>The default is none.</value>
    public ValueList<Acknowledgement> Acknowledge { get; init; } = [];

    /// <summary>The versioned defaults behind every option that is not stated.</summary>
    /// <value>The default is V1.</value>
    public InferenceDefaults Defaults { get; init; } = InferenceDefaults.V1;
}
