namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of warnings, each of which can be acknowledged with a reason.</summary>
internal static class AdviceDiagnostics
{
    public static readonly DiagnosticDescriptor InsecureEndpoint = new(
        "MLI2001", DiagnosticSeverity.Warning, "HTTP without encryption",
        "Prompts and answers can be read on the way.");

    public static readonly DiagnosticDescriptor RateNotMeasured = new(
        "MLI2002", DiagnosticSeverity.Warning, "Request rate nobody measured",
        "Balancing and scaling of GPU replicas count on what a replica bears; the default is a guess.");

    public static readonly DiagnosticDescriptor MachineUnknown = new(
        "MLI2003", DiagnosticSeverity.Warning, "Machine type unknown to the catalog",
        "Its zones, GPUs and disks cannot be checked.");

    public static readonly DiagnosticDescriptor RegionUnknown = new(
        "MLI2004", DiagnosticSeverity.Warning, "Region unknown to the catalog",
        "It may be newer than the catalog, or misspelt.");

    public static readonly DiagnosticDescriptor ZoneUnknown = new(
        "MLI2005", DiagnosticSeverity.Warning, "Zone unknown to the catalog",
        "It may be newer than the catalog, misspelt, or without this machine.");

    public static readonly DiagnosticDescriptor NeverWakes = new(
        "MLI2006", DiagnosticSeverity.Warning, "No replicas, and nothing that wakes them",
        "CPU and request rate come from replicas; a region that reached none stays there, and the load balancer answers 503 where all do.");

    public static readonly DiagnosticDescriptor SecretInPlainText = new(
        "MLI2007", DiagnosticSeverity.Warning, "Secret in plain text",
        "Environment values are readable in the Terraform state and in the VM's metadata.");

    public static readonly DiagnosticDescriptor CpuSignalOnGpu = new(
        "MLI2008", DiagnosticSeverity.Warning, "CPU followed on GPU machines",
        "A full GPU leaves the CPU idle, so the autoscaler would not see the load.");

    public static readonly DiagnosticDescriptor MachineNotProven = new(
        "MLI2009", DiagnosticSeverity.Warning, "GPU family not proven yet",
        "Its boot follows Google's documentation, but this version was proven for CPU machines and the L4 only.");

    public static readonly DiagnosticDescriptor ImageNotPinned = new(
        "MLI2010", DiagnosticSeverity.Warning, "Container image without a version",
        "VMs made on different days would run different servers, and a rollback would change nothing.");

    public static readonly DiagnosticDescriptor NoWayOut = new(
        "MLI2011", DiagnosticSeverity.Warning, "No way out to image or model",
        "Without Cloud NAT a VM reaches Google's own registries and buckets only.");

    public static readonly DiagnosticDescriptor AddressKept = new(
        "MLI2012", DiagnosticSeverity.Warning, "Address that is hard to leave",
        "Leaving a brought address, or turning IPv6 off, takes an address away from clients; no plan can make that gentle.");

    public static readonly DiagnosticDescriptor DiskUnusual = new(
        "MLI2013", DiagnosticSeverity.Warning, "Disk type unusual for the machine",
        "The catalog does not list it for the machine's family; Google rejects what does not fit during apply.");

    public static readonly DiagnosticDescriptor ImageNotGranted = new(
        "MLI2014", DiagnosticSeverity.Warning, "Image the replicas may not read",
        "Reading is granted for a repository of the stack's own project only; a pull that is refused is tried for ever, and no replica becomes ready.");

    public static readonly DiagnosticDescriptor RuntimeInMaintenance = new(
        "MLI2015", DiagnosticSeverity.Warning, "Runtime in maintenance",
        "It is kept alive but not developed: newer models and GPUs may never be served.");

    public static readonly DiagnosticDescriptor RuntimeUnmaintained = new(
        "MLI2016", DiagnosticSeverity.Warning, "Runtime that nobody maintains",
        "Nobody mends its faults, security holes included.");

    public static readonly DiagnosticDescriptor KeepAliveShort = new(
        "MLI2017", DiagnosticSeverity.Warning, "Idle connections closed early",
        "The load balancer keeps idle connections for 600 seconds; a server that closes one while a request is on its way makes a 502.");

    public static readonly DiagnosticDescriptor SecretNotGranted = new(
        "MLI2018", DiagnosticSeverity.Warning, "Secret the replicas may not read",
        "Reading is granted for secrets of the stack's own project only; a replica that is refused never becomes ready.");

    public static readonly DiagnosticDescriptor GpuMetricsNotProven = new(
        "MLI2019", DiagnosticSeverity.Warning, "GPU metrics not proven yet",
        "Google documents NVIDIA's exporter on Container-Optimized OS for GKE only; the server does not depend on it.");
}
