using MlInferenceCdktf.Review.Rules;

namespace MlInferenceCdktf.Review.Assembling;

/// <summary>Says which rules knew less than they could.</summary>
internal static class Degradations
{
    public static IReadOnlyList<string> Of(ReviewContext context) => [.. Lines(context)];

    private static IEnumerable<string> Lines(ReviewContext context)
    {
        if (!context.Intent.IsDeclared)
        {
            yield return "No inference-manifest.json: C01, C02, C07, R01, R09, T09, T12 and T13 judge without declared cold start, rates and request time, and block less; no exposure is worked out.";
        }
        else
        {
            foreach (var line in Undeclared(context))
            {
                yield return line;
            }
        }

        if (!context.Graph.Configuration.IsKnown)
        {
            yield return "The plan holds no configuration: what is not made yet cannot be joined with what names it.";
        }

        if (context.Pools.Any(static pool => pool is { Before: not null, Live: null }))
        {
            yield return "Live sizes are missing (planned with -refresh=false?): rollouts tell bounds instead of running VMs.";
        }
    }

    private static IEnumerable<string> Undeclared(ReviewContext context)
    {
        if (context.Intent.Services.Any(static service => service.BaselineRate is null || service.PeakRate is null))
        {
            yield return "The manifest declares no baseline or peak rate: C01, C02, C16, R01 and T09 do not compare with them.";
        }

        if (context.Pools.Any(pool => context.IntentOf(pool) is null))
        {
            yield return "The manifest does not know every group: it may be another stack's, or older than the plan.";
        }
    }
}
