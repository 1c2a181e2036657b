namespace MlInferenceCdktf.Diagnostics;

/// <summary>Warnings of machines, capacity and signals.</summary>
internal static class CapacityAdvice
{
    public static readonly DiagnosticDescriptor MachineUnlisted = new(
        "MLI2101", DiagnosticSeverity.Warning, "Machine type taken to be like its family",
        "The catalog knows the family but not this size: GPUs, disks and zones are those of the size named.");

    public static readonly DiagnosticDescriptor ModelDoesNotFit = new(
        "MLI2102", DiagnosticSeverity.Warning, "Model larger than the GPUs' memory",
        "A server that cannot load its weights never becomes ready; the cache of running requests needs memory besides.");

    public static readonly DiagnosticDescriptor GpuTooOld = new(
        "MLI2103", DiagnosticSeverity.Warning, "GPU older than the runtime's image",
        "The image is not built for GPUs of this compute capability: the server ends before it is ready.");

    public static readonly DiagnosticDescriptor NoBfloat16 = new(
        "MLI2104", DiagnosticSeverity.Warning, "bfloat16 on GPUs without it",
        "GPUs below compute capability 8.0 have no bfloat16; vLLM refuses to start when it is asked for, and takes float16 when it is not.");
}
