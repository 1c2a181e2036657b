namespace MlInferenceCdktf;

/// <summary>
/// The traffic a service is built for, as its owner expects or measured it. It makes no resource: warnings and <c>explain</c> compare
/// the replicas with it, and <c>inference-manifest.json</c> hands it to the review of plans.
/// </summary>
public sealed record ExpectedTraffic
{
    /// <summary>The requests per second of all regions together that are always there; over 0, at most the peak.</summary>
    /// <value>The default is not declared.</value>
    public double? BaselineRequestsPerSecond { get; init; }

    /// <summary>The requests per second of all regions together at the busiest time; over 0.</summary>
    /// <value>The default is not declared.</value>
    public double? PeakRequestsPerSecond { get; init; }

    /// <summary>The mean time a request takes, streaming included; over 0, at most 24 hours.</summary>
    /// <value>The default is not declared.</value>
    public TimeSpan? RequestDuration { get; init; }

    /// <summary>
    /// Requests that one replica works on at a time, as measured; 1 or more. With the duration it says what a replica truly bears:
    /// 16 at a time that take 8 seconds each are 2 requests per second.
    /// </summary>
    /// <value>The default is not declared.</value>
    public int? SlotsPerReplica { get; init; }

    /// <summary>Requests that one replica holds waiting before it refuses more; 0 or more.</summary>
    /// <value>The default is not declared.</value>
    public int? QueuePerReplica { get; init; }
}
