using HashiCorp.Cdktf.Providers.Google.ComputeInstanceTemplate;
using HashiCorp.Cdktf.Providers.Google.ComputeRegionInstanceGroupManager;
using MlInferenceCdktf.Emitting;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>Emits regional managed instance groups.</summary>
internal static class InstanceGroupManagers
{
    public static ComputeRegionInstanceGroupManager Emit(
        InferencePool scope, ServicePlan service, PoolPlan pool, InferenceHealth health, ComputeInstanceTemplate template) =>
        new(scope, "group", new ComputeRegionInstanceGroupManagerConfig
        {
            Name = pool.GroupName,
            Region = pool.Region,
            BaseInstanceName = pool.BaseInstanceName,
            DistributionPolicyZones = [.. pool.Zones],
            DistributionPolicyTargetShape = pool.Rollout.Even ? "EVEN" : "BALANCED",
            // The unique link, so that a template made under a reused name is seen as another one.
            Version = new[] { new ComputeRegionInstanceGroupManagerVersion { InstanceTemplate = template.SelfLinkUnique } },
            NamedPort = new[]
            {
                new ComputeRegionInstanceGroupManagerNamedPort { Name = Chain.ServingPortName, Port = service.Server.Port },
            },
            AutoHealingPolicies = new ComputeRegionInstanceGroupManagerAutoHealingPolicies
            {
                HealthCheck = health.Liveness.Id,
                InitialDelaySec = service.Health.HealingDelay.TotalSeconds,
            },
            InstanceLifecyclePolicy = new ComputeRegionInstanceGroupManagerInstanceLifecyclePolicy { ForceUpdateOnRepair = "YES" },
            UpdatePolicy = UpdatePolicy(pool.Rollout),
            InstanceFlexibilityPolicy = Flexibility(pool),
            StandbyPolicy = Standby(pool.Capacity.Standby),
            // Always said: the provider takes the size it finds when none is, so that turning standby off would leave it on.
            TargetStoppedSize = pool.Capacity.Standby?.Stopped ?? 0,
            // An apply that waits for scarce machines would hang until its timeout; the rollout goes on without it.
            WaitForInstances = false,
            Lifecycle = Chain.CreateBeforeDestroy,
        });

    /// <summary>
    /// One selection a machine, ranked, so that a later one is taken only where those before are sold out. The list stands for the
    /// template's machine type, which is therefore in it (compute/docs/instance-groups/about-instance-flexibility).
    /// </summary>
    private static ComputeRegionInstanceGroupManagerInstanceFlexibilityPolicy? Flexibility(PoolPlan pool) => pool.Capacity.FallbackMachines.Count == 0 ? null : new()
    {
        InstanceSelections = pool.Capacity.FallbackMachines.Prepend(pool.Machine).Select(static (machine, index) => new ComputeRegionInstanceGroupManagerInstanceFlexibilityPolicyInstanceSelections
        {
            Name = machine.Type,
            Rank = index + 1,
            MachineTypes = [machine.Type],
        }).ToArray(),
    };

    private static ComputeRegionInstanceGroupManagerStandbyPolicy? Standby(StandbyPlan? standby) => standby is null ? null : new()
    {
        Mode = "SCALE_OUT_POOL",
        InitialDelaySec = standby.InitialDelay.TotalSeconds,
    };

    /// <summary>Both bounds are always said: left out, the provider does not make them 1.</summary>
    private static ComputeRegionInstanceGroupManagerUpdatePolicy UpdatePolicy(RolloutPlan rollout) => new()
    {
        Type = rollout.Opportunistic ? "OPPORTUNISTIC" : "PROACTIVE",
        MinimalAction = "REPLACE",
        MostDisruptiveAllowedAction = "REPLACE",
        ReplacementMethod = "SUBSTITUTE",
        MaxSurgeFixed = rollout.Surge,
        MaxUnavailableFixed = rollout.Unavailable,
        InstanceRedistributionType = rollout.Even ? "PROACTIVE" : "NONE",
    };
}
