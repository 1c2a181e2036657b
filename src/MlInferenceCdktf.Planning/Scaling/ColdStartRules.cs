using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>A team's own figures of the estimate.</summary>
internal static class ColdStartRules
{
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);

    public static void Check(PlanningContext context)
    {
        var rates = context.Options.Defaults.ColdStart;
        CheckTime(context, rates.Boot, "boot");
        CheckTime(context, rates.Driver, "driver");
        CheckTime(context, rates.WarmUp, "warmUp");
        CheckRate(context, rates.ImageMegabytesPerSecond, "imageMegabytesPerSecond");
        CheckRate(context, rates.HuggingFaceMegabytesPerSecond, "huggingFaceMegabytesPerSecond");
        CheckRate(context, rates.BucketMegabytesPerSecond, "bucketMegabytesPerSecond");
        CheckRate(context, rates.LoadMegabytesPerSecond, "loadMegabytesPerSecond");
        ColdStarts.Check(context);
    }

    private static void CheckTime(PlanningContext context, TimeSpan time, string option) => context.Diagnostics.AddIf(
        time < TimeSpan.Zero || time > s_longest, DemandDiagnostics.ColdStartRatesInvalid, "defaults.coldStart." + option,
        $"{time} is no part of a cold start", "write 0 to 1 hour");

    private static void CheckRate(PlanningContext context, double rate, string option) => context.Diagnostics.AddIf(
        !(rate >= 1 && double.IsFinite(rate)), DemandDiagnostics.ColdStartRatesInvalid, "defaults.coldStart." + option,
        $"{rate} MB per second moves nothing", "write the MB per second that were measured, at least 1");
}
