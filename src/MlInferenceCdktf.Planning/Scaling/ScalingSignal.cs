using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>What an autoscaler follows.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CpuSignal), "cpu")]
[JsonDerivedType(typeof(RequestRateSignal), "request-rate")]
public abstract record ScalingSignal
{
    private protected ScalingSignal()
    {
    }

    /// <summary>Keeps the average CPU utilization at a target.</summary>
    /// <param name="target">The utilization: over 0, at most 1; null for the default, 0.6.</param>
    public static CpuSignal Cpu(double? target = null) => new() { Target = target };

    /// <summary>Keeps the requests per second of a replica at a fraction of what it bears.</summary>
    /// <param name="perReplica">The requests per second a replica bears; over 0. Measure it.</param>
    /// <param name="target">The fraction to keep it at: over 0, at most 1; null for the default, 0.8.</param>
    public static RequestRateSignal RequestRate(double perReplica, double? target = null) =>
        new() { PerReplica = perReplica, Target = target };
}

/// <summary>Follows the average CPU utilization.</summary>
public sealed record CpuSignal : ScalingSignal
{
    /// <summary>The utilization to keep: over 0, at most 1.</summary>
    /// <value>The default is 0.6.</value>
    public double? Target { get; init; }
}

/// <summary>
/// Follows the request rate. One object feeds both sides: the load balancer gives a replica at most
/// <see cref="PerReplica"/> requests per second, and the autoscaler adds replicas at <see cref="Target"/> of it.
/// </summary>
public sealed record RequestRateSignal : ScalingSignal
{
    /// <summary>The requests per second a replica bears; over 0.</summary>
    public required double PerReplica { get; init; }

    /// <summary>The fraction of it to keep a replica at: over 0, at most 1.</summary>
    /// <value>The default is 0.8.</value>
    public double? Target { get; init; }
}
