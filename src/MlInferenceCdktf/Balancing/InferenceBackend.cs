using Constructs;
using HashiCorp.Cdktf.Providers.Google.ComputeBackendService;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>The backend service: every region's group behind one global load balancer.</summary>
public sealed class InferenceBackend : Construct
{
    /// <summary>Makes the backend service.</summary>
    /// <param name="scope">The construct to stand in.</param>
    /// <param name="id">The id in that construct.</param>
    /// <param name="plan">What was decided.</param>
    /// <param name="health">How a replica's readiness is asked.</param>
    /// <param name="pools">The regions' replicas.</param>
    public InferenceBackend(Construct scope, string id, BalancingPlan plan, InferenceHealth health, IEnumerable<InferencePool> pools)
        : base(scope, id) =>
        BackendService = new(this, "service", new ComputeBackendServiceConfig
        {
            Name = plan.Name,
            LoadBalancingScheme = Chain.ExternalManaged,
            Protocol = "HTTP",
            PortName = Chain.ServingPortName,
            TimeoutSec = plan.RequestTimeout.TotalSeconds,
            ConnectionDrainingTimeoutSec = plan.Draining.TotalSeconds,
            LocalityLbPolicy = plan.LeastRequest ? "LEAST_REQUEST" : "ROUND_ROBIN",
            HealthChecks = [health.Readiness.Id],
            Backend = pools.Select(pool => Backend(plan, pool)).ToArray(),
            LogConfig = Log(plan.AccessLogSampleRate),
            Lifecycle = Chain.CreateBeforeDestroy,
        });

    /// <summary>The backend service.</summary>
    public ComputeBackendService BackendService { get; }

    /// <summary>Only what the mode reads: Google means to reject a utilization beside a rate.</summary>
    private static ComputeBackendServiceBackend Backend(BalancingPlan plan, InferencePool pool) => new()
    {
        Group = pool.InstanceGroup,
        BalancingMode = plan.RatePerReplica is null ? "UTILIZATION" : "RATE",
        MaxRatePerInstance = plan.RatePerReplica,
        MaxUtilization = plan.MaxUtilization,
        CapacityScaler = 1,
    };

    /// <summary>Always said: the provider keeps logging on when the block is left out, and objects to a rate when it is off.</summary>
    private static ComputeBackendServiceLogConfig Log(double sampleRate) => sampleRate > 0
        ? new() { Enable = true, SampleRate = sampleRate }
        : new() { Enable = false };
}
