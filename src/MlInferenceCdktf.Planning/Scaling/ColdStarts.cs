using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>The time from a VM's creation to its first answer, and where that figure comes from.</summary>
internal sealed record ColdStart(TimeSpan Duration, string Reason);

/// <summary>Decides the cold start: stated; else estimated from driver, image and weights; else a default by the kind of machine.</summary>
internal static class ColdStarts
{
    // Google's limit of auto-healing's initial delay.
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);

    public static ColdStart Of(PlanningContext context, int gpuCount)
    {
        if (context.Options.ColdStart is { } stated)
        {
            return new(stated, "stated");
        }

        var (standard, kind) = Default(context.Options.Defaults, gpuCount);
        if (gpuCount == 0)
        {
            return new(standard, $"the default of {kind}");
        }

        var estimate = ColdStartEstimate.Of(context);
        return estimate.Unknown.Count == 0
            ? new(Shortest(estimate.Rounded, s_longest), $"estimated: {estimate.Sum}, rounded up to whole minutes; measure a start of yours and state coldStart")
            : Incomplete(estimate, standard, kind);
    }

    /// <summary>An estimate that auto-healing could not wait for.</summary>
    public static void Check(PlanningContext context)
    {
        if (context.Options.ColdStart is null && context.HasGpu && !context.Diagnostics.HasErrors)
        {
            var estimate = ColdStartEstimate.Of(context);
            context.Diagnostics.AddIf(estimate.Rounded > s_longest, DemandAdvice.ColdStartTooLong, "coldStart",
                $"a start is estimated to take {estimate.Sum}, over an hour",
                "bake image and weights into a disk image, take a machine with local SSD and a bucket in the region, or measure a start and state coldStart");
        }
    }

    /// <summary>What is known may alone take longer than the default.</summary>
    private static ColdStart Incomplete(ColdStartEstimate estimate, TimeSpan standard, string kind)
    {
        var unknown = string.Join(" and ", estimate.Unknown);
        return estimate.Rounded > standard
            ? new(Shortest(estimate.Rounded, s_longest), $"estimated without {unknown}, which is not known: {estimate.Sum}, rounded up; measure a start of yours and state coldStart")
            : new(standard, $"the default with {kind}: {unknown} not known, so measure a start of yours and state coldStart");
    }

    private static (TimeSpan Standard, string Kind) Default(InferenceDefaults defaults, int gpuCount) => gpuCount switch
    {
        0 => (defaults.CpuColdStart, "CPU machines: image pull and start"),
        1 => (defaults.GpuColdStart, "one GPU"),
        _ => (defaults.MultiGpuColdStart, "several GPUs"),
    };

    private static TimeSpan Shortest(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
