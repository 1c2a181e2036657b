using System.Runtime.CompilerServices;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>Whether the declared traffic can be meant, and whether the replicas bear it.</summary>
internal static class TrafficRules
{
    private static readonly TimeSpan s_maxRequest = TimeSpan.FromHours(24);

    public static void Check(PlanningContext context)
    {
        if (context.Options.Traffic is not { } traffic)
        {
            return;
        }

        CheckRate(context, traffic.BaselineRequestsPerSecond, "traffic.baselineRequestsPerSecond");
        CheckRate(context, traffic.PeakRequestsPerSecond, "traffic.peakRequestsPerSecond");
        Refuse(context, traffic.BaselineRequestsPerSecond > traffic.PeakRequestsPerSecond, "traffic.baselineRequestsPerSecond",
            $"a baseline of {traffic.BaselineRequestsPerSecond} is above the peak of {traffic.PeakRequestsPerSecond} requests per second",
            "write the rate that is always there as baseline, and the busiest as peak");
        Refuse(context, traffic.RequestDuration is { } duration && (duration <= TimeSpan.Zero || duration > s_maxRequest), "traffic.requestDuration",
            $"{traffic.RequestDuration} is not a request's duration", "write over 0s and at most 24h");
        Refuse(context, traffic.SlotsPerReplica < 1, "traffic.slotsPerReplica",
            $"a replica cannot work on {traffic.SlotsPerReplica} requests", "write 1 or more");
        Refuse(context, traffic.QueuePerReplica < 0, "traffic.queuePerReplica",
            $"a replica cannot hold {traffic.QueuePerReplica} requests waiting", "write 0 or more");
        if (!context.Diagnostics.HasErrors)
        {
            TrafficAdvice.Check(context, traffic);
        }
    }

    private static void CheckRate(PlanningContext context, double? rate, string path) => Refuse(
        context, rate is { } stated && !(stated > 0 && double.IsFinite(stated)), path,
        $"{rate} requests per second cannot arrive", "write a number over 0, such as 12.5");

    private static void Refuse(
        PlanningContext context,
        bool isWrong,
        string path,
        [InterpolatedStringHandlerArgument(nameof(isWrong))] TextWhen message,
        [InterpolatedStringHandlerArgument(nameof(isWrong))] TextWhen fix) =>
        context.Diagnostics.AddIf(isWrong, DemandDiagnostics.TrafficInvalid, path, message, fix);
}
