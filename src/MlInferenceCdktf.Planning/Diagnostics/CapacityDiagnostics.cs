namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of regions, zones, machines, replicas, disks, rollout.</summary>
internal static class CapacityDiagnostics
{
    public static readonly DiagnosticDescriptor RegionsCount = new(
        "MLI1101", DiagnosticSeverity.Error, "Number of regions",
        "A service needs a region, and a backend service takes at most 50 instance groups (Google's fixed limit).");

    public static readonly DiagnosticDescriptor RegionTwice = new(
        "MLI1102", DiagnosticSeverity.Error, "Region given twice",
        "A region has one group; two entries would need the same names.");

    public static readonly DiagnosticDescriptor RegionInvalid = new(
        "MLI1103", DiagnosticSeverity.Error, "Region name",
        "A region is written like us-central1; us-central1-a is a zone.");

    public static readonly DiagnosticDescriptor ZonesInvalid = new(
        "MLI1104", DiagnosticSeverity.Error, "Zones",
        "A regional group spreads over zones of its own region, each named once.");

    public static readonly DiagnosticDescriptor ZonesUnknown = new(
        "MLI1105", DiagnosticSeverity.Error, "Zones of an unknown region",
        "The catalog does not know the region, so it cannot choose zones.");

    public static readonly DiagnosticDescriptor ReplicasInvalid = new(
        "MLI1106", DiagnosticSeverity.Error, "Replica bounds",
        "0 ≤ least ≤ most, the most at least 1 and at most 2,000 (Google's limit for a regional group). The provider lets a wrong pair through to apply.");

    public static readonly DiagnosticDescriptor MachineInvalid = new(
        "MLI1107", DiagnosticSeverity.Error, "Machine type name",
        "A machine type is written like g2-standard-12.");

    public static readonly DiagnosticDescriptor MachineNotOnDemand = new(
        "MLI1108", DiagnosticSeverity.Error, "Machine not sold so",
        "Google sells A3 High with 1 to 4 GPUs as Spot only, A3 Ultra and A4 as Spot or by reservation, A4X by reservation only (flex-start is not offered here).");

    public static readonly DiagnosticDescriptor MachineCannotBoot = new(
        "MLI1109", DiagnosticSeverity.Error, "GPU without a driver path",
        "Container-Optimized OS is not documented to drive this GPU, so its VMs would never become ready.");

    public static readonly DiagnosticDescriptor MachineMixed = new(
        "MLI1110", DiagnosticSeverity.Error, "Different GPUs in one service",
        "Every replica runs the same command, which counts on the number of GPUs.");

    public static readonly DiagnosticDescriptor MachineNotInRegion = new(
        "MLI1111", DiagnosticSeverity.Error, "Machine not offered in the region",
        "The catalog lists no zone of the region with this machine, so no zone can be chosen.");

    public static readonly DiagnosticDescriptor BaseInstanceNameInvalid = new(
        "MLI1112", DiagnosticSeverity.Error, "Base instance name",
        "VMs are named with it, a hyphen and four characters: at most 58 lower-case letters, digits and hyphens.");

    public static readonly DiagnosticDescriptor DiskInvalid = new(
        "MLI1113", DiagnosticSeverity.Error, "Boot disk",
        "Size 10 to 65,536 GB; a type like pd-balanced; an image as projects/P/global/images/….");

    public static readonly DiagnosticDescriptor RolloutStopsServing = new(
        "MLI1114", DiagnosticSeverity.Error, "Rollout that stops serving",
        "In place takes one VM of every zone at once; with no more replicas than that, nothing would serve.");

    public static readonly DiagnosticDescriptor AcceleratorMisplaced = new(
        "MLI1115", DiagnosticSeverity.Error, "GPUs attached to a machine that takes none",
        "GPUs are attached to N1 machines only; others have none or bring their own.");

    public static readonly DiagnosticDescriptor AcceleratorInvalid = new(
        "MLI1116", DiagnosticSeverity.Error, "GPUs that cannot be attached",
        "An N1 machine takes T4, V100, P100 or P4 GPUs, in counts that go with its vCPUs (compute/docs/gpus).");
}
