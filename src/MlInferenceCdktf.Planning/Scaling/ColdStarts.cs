namespace MlInferenceCdktf.Planning;

/// <summary>The time from a VM's creation to its first answer, and where that figure comes from.</summary>
internal sealed record ColdStart(TimeSpan Duration, string Reason);

/// <summary>Decides the cold start: stated, or a default by the kind of machine.</summary>
internal static class ColdStarts
{
    public static ColdStart Of(PlanningContext context, int gpuCount) =>
        context.Options.ColdStart is { } stated ? new(stated, "stated") : gpuCount switch
        {
            0 => new(context.Options.Defaults.CpuColdStart, "the default of CPU machines: image pull and start"),
            1 => new(context.Options.Defaults.GpuColdStart, "the default with one GPU: driver, image, weights and warm-up"),
            _ => new(context.Options.Defaults.MultiGpuColdStart, "the default with several GPUs: driver, image, large weights and warm-up"),
        };
}
