using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>Whether the GPUs compute what the server asks of them.</summary>
internal static class GpuFeatureRules
{
    public static void Check(PlanningContext context)
    {
        var server = context.Options.Server;
        var least = server.Known.MinComputeCapability ?? 0;
        // Asked for nothing, vLLM falls back to float16 (_resolve_auto_dtype); SGLang always does.
        var asksBfloat16 = server is VllmServer && ServerArguments.Say(server, "--dtype", "bfloat16");
        foreach (var (_, gpu, path) in GpuMachines.Of(context))
        {
            context.Diagnostics.AddIf(gpu.ComputeCapability < least, CapacityAdvice.GpuTooOld, path,
                $"{gpu.Label} has compute capability {gpu.ComputeCapability:0.0}, and {server.Known.Name} starts from {least:0.0}",
                "choose a newer GPU, or acknowledge it for an image of your own that was built for this one");
            context.Diagnostics.AddIf(asksBfloat16 && !gpu.Bf16, CapacityAdvice.NoBfloat16, path,
                $"--dtype=bfloat16 is asked of {gpu.Label}, which has no bfloat16", "remove it, or write --dtype=half");
        }
    }
}
