using System.Diagnostics;
using MlInferenceCdktf.Bench.Subjects;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Bench.Measuring;

/// <summary>Planning alone, on one thread.</summary>
internal static class PlanningSpeed
{
    // Until then the just-in-time compiler has seen what matters, on a busy machine too.
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan s_measured = TimeSpan.FromSeconds(5);

    public static PlanningFigures Of(BenchCase each)
    {
        var (options, place) = (each.Options, each.Place);
        Repeat(s_warmUp, options, place);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var (plans, elapsed) = Repeat(s_measured, options, place);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return new(each, plans / elapsed.TotalSeconds, bytes / plans);
    }

    private static (long Plans, TimeSpan Elapsed) Repeat(TimeSpan duration, InferenceOptions options, ServicePlace place)
    {
        var watch = Stopwatch.StartNew();
        var plans = 0L;
        while (watch.Elapsed < duration)
        {
            _ = Planner.Plan(options, place);
            plans++;
        }

        return (plans, watch.Elapsed);
    }
}

/// <summary>How fast plans are made.</summary>
/// <param name="Case">What is planned.</param>
/// <param name="PlansPerSecond">Plans a second, on one thread.</param>
/// <param name="BytesPerPlan">Allocated memory.</param>
internal sealed record PlanningFigures(BenchCase Case, double PlansPerSecond, long BytesPerPlan);
