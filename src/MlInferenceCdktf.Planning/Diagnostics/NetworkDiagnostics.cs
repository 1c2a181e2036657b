namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of network, subnetworks, ranges.</summary>
internal static class NetworkDiagnostics
{
    public static readonly DiagnosticDescriptor NetworkNameInvalid = new(
        "MLI1301", DiagnosticSeverity.Error, "Network or subnetwork name",
        "The name of a network that exists is decided on (it names the group), so it is a literal, valid name.");

    public static readonly DiagnosticDescriptor SubnetworkMissing = new(
        "MLI1302", DiagnosticSeverity.Error, "Subnetwork for every region",
        "An existing network needs a subnetwork named for each region, and for no other.");

    public static readonly DiagnosticDescriptor RangeInvalid = new(
        "MLI1303", DiagnosticSeverity.Error, "Subnetwork range",
        "A private IPv4 range without host bits, /8 to /29, clear of 172.17.0.0/16 (Docker's own on every VM).");

    public static readonly DiagnosticDescriptor RangesOverlap = new(
        "MLI1304", DiagnosticSeverity.Error, "Overlapping ranges",
        "Subnetworks of one network cannot overlap; Google rejects the second during apply.");

    public static readonly DiagnosticDescriptor RangeTooSmall = new(
        "MLI1305", DiagnosticSeverity.Error, "Range too small",
        "The range must hold every replica at the most plus those of a rollout; Google keeps four addresses of each.");

    public static readonly DiagnosticDescriptor RangeUnknown = new(
        "MLI1306", DiagnosticSeverity.Error, "Range of an unknown region",
        "The catalog has no slot for the region, so its range must be stated; a range taken from its place in the list would move.");

    public static readonly DiagnosticDescriptor RangeNotUsed = new(
        "MLI1307", DiagnosticSeverity.Error, "Range in a network that exists",
        "An existing subnetwork has its range already.");

    public static readonly DiagnosticDescriptor HostProjectInvalid = new(
        "MLI1308", DiagnosticSeverity.Error, "Host project",
        "A project id is 6 to 30 lower-case letters, digits and hyphens.");
}
