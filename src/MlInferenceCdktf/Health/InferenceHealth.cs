using Constructs;
using HashiCorp.Cdktf.Providers.Google.ComputeHealthCheck;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>
/// The two health checks of a service: readiness for the load balancer, liveness for auto-healing. One check for both would
/// recreate a busy VM and make the rest busier.
/// </summary>
public sealed class InferenceHealth : Construct
{
    /// <summary>Makes both health checks.</summary>
    /// <param name="scope">The construct to stand in.</param>
    /// <param name="id">The id in that construct.</param>
    /// <param name="plan">What was decided.</param>
    public InferenceHealth(Construct scope, string id, HealthPlan plan)
        : base(scope, id)
    {
        Readiness = Check("readiness", plan.Readiness, plan.Port);
        Liveness = Check("liveness", plan.Liveness, plan.Port);
    }

    /// <summary>Decides whether the load balancer sends requests.</summary>
    public ComputeHealthCheck Readiness { get; }

    /// <summary>Decides whether auto-healing recreates the VM.</summary>
    public ComputeHealthCheck Liveness { get; }

    private ComputeHealthCheck Check(string id, ProbePlan probe, int port) => new(this, id, new ComputeHealthCheckConfig
    {
        Name = probe.Name,
        CheckIntervalSec = probe.Interval.TotalSeconds,
        TimeoutSec = probe.Timeout.TotalSeconds,
        HealthyThreshold = probe.HealthyAfter,
        UnhealthyThreshold = probe.UnhealthyAfter,
        HttpHealthCheck = new ComputeHealthCheckHttpHealthCheck
        {
            Port = port,
            // A fixed port: auto-healing has no backend service that could resolve a named one.
            PortSpecification = "USE_FIXED_PORT",
            RequestPath = Text.TerraformText.Escape(probe.Path),
        },
        LogConfig = new ComputeHealthCheckLogConfig { Enable = true },
        Lifecycle = Chain.CreateBeforeDestroy,
    });
}
