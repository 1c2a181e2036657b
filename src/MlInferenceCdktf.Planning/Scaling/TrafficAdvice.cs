using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>Compares the declared traffic with replicas, rates and timeouts.</summary>
internal static class TrafficAdvice
{
    // Above this share of what a replica does, none is left while another one starts.
    private const double Headroom = 0.85;

    public static void Check(PlanningContext context, ExpectedTraffic traffic)
    {
        CheckTimeout(context, traffic);
        CheckHeadroom(context, traffic);
        if (TrafficFigures.Of(context) is { } figures)
        {
            CheckPeak(context, traffic, figures);
            CheckBaseline(context, traffic, figures);
        }
    }

    private static void CheckTimeout(PlanningContext context, ExpectedTraffic traffic)
    {
        var timeout = context.Options.RequestTimeout ?? context.Options.Defaults.RequestTimeout;
        context.Diagnostics.AddIf(traffic.RequestDuration > timeout, DemandAdvice.DurationBeyondTimeout, "requestTimeout",
            $"requests take {Length(traffic.RequestDuration)} on average, and the load balancer cuts them after {Length(timeout)}",
            "let the timeout be longer than the slowest request");
    }

    private static void CheckHeadroom(PlanningContext context, ExpectedTraffic traffic)
    {
        if (TrafficFigures.Measured(traffic) is not { } measured || BalancingDecisions.Rate(context) is not { } given)
        {
            return;
        }

        var kept = given * TrafficFigures.KeptFraction(context);
        context.Diagnostics.AddIf(kept > measured * Headroom, DemandAdvice.RateBeyondMeasured, "scaling",
            $"replicas are kept at {kept:0.##} requests/s, and one does {traffic.SlotsPerReplica} at a time ÷ {traffic.RequestDuration!.Value.TotalSeconds:0.##} s = {measured:0.##}: "
            + $"that is {100 * kept / measured:0} % of it",
            $"let perReplica be at most what was measured, {measured:0.##}");
    }

    private static void CheckPeak(PlanningContext context, ExpectedTraffic traffic, TrafficFigures figures)
    {
        if (traffic.PeakRequestsPerSecond is not { } peak)
        {
            return;
        }

        var most = string.Join(" + ", figures.Regions.Select(region => FormattableString.Invariant($"{region.Region} {region.Replicas.Max}")));
        context.Diagnostics.AddIf(peak > figures.Ceiling, DemandAdvice.PeakAboveMost, "traffic.peakRequestsPerSecond",
            $"the peak of {peak:0.##} requests/s is above what all replicas bear: ({most}) × {figures.PerReplica:0.##} = {figures.Ceiling:0.##}",
            $"allow {Needed(peak, figures.PerReplica)} replicas in all regions together, or measure what a replica bears");
        context.Diagnostics.AddIf(
            figures.Regions.Count > 1 && peak <= figures.Ceiling && peak > figures.WithoutLargest, DemandAdvice.PeakWithoutRegion, "traffic.peakRequestsPerSecond",
            $"without {figures.Largest.Region} the others bear {figures.Ceiling:0.##} − {figures.Largest.Replicas.Max} × {figures.PerReplica:0.##} = {figures.WithoutLargest:0.##} requests/s, and the peak is {peak:0.##}",
            $"allow the other regions {Needed(peak, figures.PerReplica)} replicas together, or acknowledge that the peak waits when a region fails");
    }

    private static void CheckBaseline(PlanningContext context, ExpectedTraffic traffic, TrafficFigures figures) => context.Diagnostics.AddIf(
        traffic.BaselineRequestsPerSecond > figures.Floor, DemandAdvice.BaselineAboveLeast, "traffic.baselineRequestsPerSecond",
        $"the baseline of {traffic.BaselineRequestsPerSecond:0.##} requests/s is above what the least replicas bear: {figures.LeastReplicas} × {figures.PerReplica:0.##} × {figures.Kept:0.##} = {figures.Floor:0.##}",
        $"let the least be {Needed(traffic.BaselineRequestsPerSecond ?? 0, figures.PerReplica * figures.Kept)} in all regions together");

    private static double Needed(double rate, double perReplica) => Math.Ceiling(rate / perReplica);

    private static string Length(TimeSpan? duration) => FormattableString.Invariant($"{duration?.TotalSeconds:0.##} s");
}
