namespace MlInferenceCdktf.Diagnostics;

/// <summary>Warnings of declared traffic, cold start and rollouts.</summary>
internal static class DemandAdvice
{
    public static readonly DiagnosticDescriptor PeakAboveMost = new(
        "MLI2140", DiagnosticSeverity.Warning, "Peak above what the most replicas bear",
        "The load balancer refuses nothing: requests beyond capacity wait, then time out.");

    public static readonly DiagnosticDescriptor BaselineAboveLeast = new(
        "MLI2141", DiagnosticSeverity.Warning, "Baseline above what the least replicas bear",
        "The autoscaler may go down to the least; until new replicas have started, requests that are always there wait.");

    public static readonly DiagnosticDescriptor PeakWithoutRegion = new(
        "MLI2142", DiagnosticSeverity.Warning, "Peak that needs every region",
        "When the largest region fails, its requests go to the others, which cannot bear the peak.");

    public static readonly DiagnosticDescriptor DurationBeyondTimeout = new(
        "MLI2143", DiagnosticSeverity.Warning, "Requests longer than the request timeout",
        "The load balancer cuts what takes longer, streaming included.");

    public static readonly DiagnosticDescriptor RateBeyondMeasured = new(
        "MLI2144", DiagnosticSeverity.Warning, "Rate above what a replica was measured to do",
        "Queues grow before another replica is asked for.");

    public static readonly DiagnosticDescriptor ColdStartTooLong = new(
        "MLI2145", DiagnosticSeverity.Warning, "Cold start estimated beyond an hour",
        "Auto-healing waits an hour at most (Google's limit), then recreates a VM that still loads.");

    public static readonly DiagnosticDescriptor RolloutByHand = new(
        "MLI2146", DiagnosticSeverity.Warning, "Rollout that nobody finishes",
        "Opportunistic groups keep their VMs until they are recreated anyway: old and new replicas serve side by side, for weeks if nothing happens.");
}
