namespace MlInferenceCdktf.Planning;

/// <summary>Says what declared traffic means for the replicas.</summary>
internal static class TrafficReasons
{
    public static IEnumerable<Decision> Of(PlanningContext context, TimeSpan coldStart)
    {
        if (context.Options.Traffic is not { } traffic || TrafficFigures.Of(context) is not { } figures)
        {
            yield break;
        }

        yield return new("traffic borne", FormattableString.Invariant($"{figures.Floor:0.##} to {figures.Ceiling:0.##} requests/s"),
            FormattableString.Invariant($"{figures.LeastReplicas} × {figures.PerReplica:0.##} × {figures.Kept:0.##} with the least replicas, {figures.MostReplicas} × {figures.PerReplica:0.##} with the most; ")
            + Declared("baseline", traffic.BaselineRequestsPerSecond) + ", " + Declared("peak", traffic.PeakRequestsPerSecond));
        if (traffic.PeakRequestsPerSecond is { } peak)
        {
            var queue = traffic.QueuePerReplica ?? 0;
            yield return new("traffic surge", FormattableString.Invariant($"{figures.Exposed(peak, coldStart, queue):0} requests wait or fail"),
                FormattableString.Invariant($"if the peak comes at once: ({peak:0.##} − {figures.LeastReplicas} × {figures.PerReplica:0.##}) × ({coldStart.TotalSeconds:0} s cold start + {TrafficFigures.LagSeconds:0} s until it is seen) − {figures.LeastReplicas} × {queue} waiting places"));
        }
    }

    private static string Declared(string what, double? rate) => rate is { } stated ? FormattableString.Invariant($"{what} {stated:0.##}") : $"no {what} declared";
}
