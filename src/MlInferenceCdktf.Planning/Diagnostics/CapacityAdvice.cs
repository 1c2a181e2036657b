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
}
