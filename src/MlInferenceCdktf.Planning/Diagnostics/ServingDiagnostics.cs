namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of server, container, health.</summary>
internal static class ServingDiagnostics
{
    public static readonly DiagnosticDescriptor ImageInvalid = new(
        "MLI1201", DiagnosticSeverity.Error, "Container image",
        "Not an image reference that docker can pull.");

    public static readonly DiagnosticDescriptor PortInvalid = new(
        "MLI1202", DiagnosticSeverity.Error, "Port",
        "Ports are 1 to 65535, and 22 is the machine's own. The provider lets a wrong health check port through to apply.");

    public static readonly DiagnosticDescriptor EnvironmentInvalid = new(
        "MLI1203", DiagnosticSeverity.Error, "Environment variable",
        "Names are letters, digits and underscores, not starting with a digit; values cannot hold NUL.");

    public static readonly DiagnosticDescriptor GpuRequired = new(
        "MLI1204", DiagnosticSeverity.Error, "Runtime needs a GPU",
        "This runtime's image serves on GPUs only.");

    public static readonly DiagnosticDescriptor ModelInvalid = new(
        "MLI1205", DiagnosticSeverity.Error, "Model",
        "A Hugging Face model is owner/name.");

    public static readonly DiagnosticDescriptor MetadataTooLarge = new(
        "MLI1206", DiagnosticSeverity.Error, "Boot configuration too large",
        "A value of a VM's metadata holds at most 256 KiB; Google rejects more during apply.");

    public static readonly DiagnosticDescriptor HealthPathInvalid = new(
        "MLI1207", DiagnosticSeverity.Error, "Health path",
        "A path starts with / and holds no space or control character.");

    public static readonly DiagnosticDescriptor ArgumentDecided = new(
        "MLI1208", DiagnosticSeverity.Error, "Argument that an option decides",
        "Health checks, firewall and load balancer follow the options; an argument that says otherwise leaves a server that is never healthy.");

    public static readonly DiagnosticDescriptor WeightsMissing = new(
        "MLI1209", DiagnosticSeverity.Error, "Nothing to serve",
        "The runtime's public image holds no model, so no replica would become ready.");

    public static readonly DiagnosticDescriptor WeightsInvalid = new(
        "MLI1210", DiagnosticSeverity.Error, "Weights",
        "A bucket's name, and a folder without slashes at its ends.");

    public static readonly DiagnosticDescriptor SecretInvalid = new(
        "MLI1211", DiagnosticSeverity.Error, "Secret",
        "Secrets are given by their names in Secret Manager, never by their values; a variable has one source.");

    public static readonly DiagnosticDescriptor OptionNotTaken = new(
        "MLI1212", DiagnosticSeverity.Error, "Option that this server does not take",
        "The option would be read by nobody, and the server would start without it.");

    public static readonly DiagnosticDescriptor BootInvalid = new(
        "MLI1213", DiagnosticSeverity.Error, "Boot options",
        "A driver that cos-extensions knows, shared memory that a machine can have, a drain time that systemd is told.");

    public static readonly DiagnosticDescriptor VmImageMissing = new(
        "MLI1214", DiagnosticSeverity.Error, "VM image to serve from",
        "A server of kind vm-image is the image: Container-Optimized OS alone serves nothing, and reads no startup script for it.");
}
