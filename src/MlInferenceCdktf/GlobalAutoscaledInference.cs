using Constructs;
using HashiCorp.Cdktf;
using HashiCorp.Cdktf.Providers.Google.StorageBucket;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>
/// A whole auto-scaling inference service on Google Cloud: in each region an instance template, a managed instance group and
/// an autoscaler; in front of them one global load balancer on one address; around them network, identity and observability.
/// </summary>
/// <example>
/// <code>
/// var chat = new GlobalAutoscaledInference(stack, "chat", new()
/// {
///     Server = InferenceServer.Vllm("Qwen/Qwen3-8B") with { Arguments = ["--max-model-len=16384"] },
///     Machine = "g2-standard-12",
///     Regions = ["us-central1", "europe-west4"],
///     Endpoint = Endpoint.Https("chat.example.com"),
/// });
/// </code>
/// </example>
public sealed class GlobalAutoscaledInference : Construct
{
    /// <summary>Plans the service and makes its resources; options with errors leave the construct tree untouched.</summary>
    /// <param name="scope">The stack, or a construct in it.</param>
    /// <param name="id">The id: letters, digits and hyphens, starting with a letter, at most 63.</param>
    /// <param name="options">What the service is to be.</param>
    /// <exception cref="InferenceOptionsException">The options have errors; the exception lists all of them. Or another service of the app has its name.</exception>
    public GlobalAutoscaledInference(Construct scope, string id, InferenceOptions options)
        : this(scope, id, Planner.Plan(options, Places.Of(scope, id)))
    {
    }

    private GlobalAutoscaledInference(Construct scope, string id, ServicePlan plan)
        : base(NameRegister.Claim(scope, id, plan), id)
    {
        Plan = plan;
        Identity = new(this, "identity", plan.Identity, plan.Name);
        Network = new(this, "network", plan.Network, Identity);
        Health = new(this, "health", plan.Health);
        Pools = plan.Pools.ToDictionary(pool => pool.Key, CreatePool, StringComparer.Ordinal);
        Regions = Pools.Where(pool => string.Equals(pool.Key, pool.Value.Region, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        Backend = new(this, "backend", plan.Balancing, Health, plan.Pools.Select(pool => Pools[pool.Key]));
        Frontend = new(this, "frontend", plan.Frontend, Backend.BackendService, plan.Labels);
        Observability = new(this, "observability", plan);
        Warn(plan.Warnings);
    }

    /// <summary>What was decided, and why.</summary>
    public ServicePlan Plan { get; }

    /// <summary>The replicas, by region; where capacity is mixed, those on demand.</summary>
    public IReadOnlyDictionary<string, InferencePool> Regions { get; }

    /// <summary>All groups of replicas, by key: the region, with <c>-spot</c> behind it for the Spot replicas of a mixed region.</summary>
    public IReadOnlyDictionary<string, InferencePool> Pools { get; }

    /// <summary>The service account.</summary>
    public InferenceIdentity Identity { get; }

    /// <summary>The network.</summary>
    public InferenceNetwork Network { get; }

    /// <summary>The health checks.</summary>
    public InferenceHealth Health { get; }

    /// <summary>The backend service.</summary>
    public InferenceBackend Backend { get; }

    /// <summary>Addresses, forwarding rules, proxies, certificates.</summary>
    public GlobalFrontend Frontend { get; }

    /// <summary>Dashboard and alerts.</summary>
    public InferenceObservability Observability { get; }

    /// <summary>The IPv4 address clients connect to; a token.</summary>
    public string IpAddress => Frontend.Addresses[0].IpAddress;

    /// <summary>The URL clients ask: the first domain's, by name, or the address's.</summary>
    public string Url => ServiceUrl.Of(Plan.Frontend, IpAddress);

    /// <summary>Lets the replicas read a bucket's objects, and no other bucket's.</summary>
    /// <param name="bucket">The bucket.</param>
    public void GrantModelRead(StorageBucket bucket)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        BucketGrants.Read(Identity, $"model-read-{bucket.FriendlyUniqueId}", bucket.Name);
    }

    /// <summary>Lets the replicas read a bucket's objects, and no other bucket's.</summary>
    /// <param name="bucketName">The bucket's name, literal.</param>
    /// <exception cref="InferenceOptionsException">The name is no bucket's name, or a token: pass the bucket instead.</exception>
    public void GrantModelRead(string bucketName) =>
        BucketGrants.Read(Identity, $"model-read-{BucketGrants.Checked(bucketName)}", bucketName);

    /// <summary>Exports address, URL and groups as outputs of the stack; a library leaves that to whoever owns the stack.</summary>
    public void ExportOutputs() => ServiceOutputs.Emit(this);

    private InferencePool CreatePool(PoolPlan pool) =>
        new(this, pool.Key, Plan, pool, new(Identity, Network.Subnetworks[pool.Region], Health));

    private void Warn(ValueList<Diagnostic> warnings)
    {
        foreach (var warning in warnings)
        {
            Annotations.Of(this).AddWarning(warning.ToString());
        }
    }
}
