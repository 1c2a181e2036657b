using MlInferenceCdktf.Diagnostics;

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
