using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>Whether a model's weights fit the memory of a replica's GPUs.</summary>
internal static class ModelFitRules
{
    // vLLM and SGLang leave a tenth of the memory to others (--gpu-memory-utilization, default 0.9).
    private const decimal UsableFraction = 0.9m;

    public static void Check(PlanningContext context)
    {
        if (ServedModel.Of(context.Catalog, context.Options.Server) is not { } model)
        {
            return;
        }

        foreach (var (machine, gpu, path) in GpuMachines.Of(context))
        {
            CheckMemory(context, model, machine, gpu, path);
        }
    }

    private static void CheckMemory(PlanningContext context, ServedModel model, MachineTypeEntry machine, AcceleratorEntry gpu, string path)
    {
        var memory = gpu.MemoryGb * machine.AcceleratorCount * machine.AcceleratorShare;
        context.Diagnostics.AddIf(model.WeightsGb >= memory * UsableFraction, CapacityAdvice.ModelDoesNotFit, path,
            $"{model.Name} has {model.ParametersBillion:0.##} billion parameters of {model.Bits:0.##} bits = {model.WeightsGb:0.#} GB of weights; "
            + $"{machine.AcceleratorCount} × {gpu.Label} have {memory:0.#} GB, of which a server takes 90 %: {memory * UsableFraction:0.#} GB"
            + $"{(model.Verified ? "" : "; the model's size is not verified")}",
            "choose a machine with more GPU memory, a smaller model, or one with fewer bits (FP8, AWQ)");
    }
}
