namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of where machines come from: on demand, Spot, reservations, fallbacks, standby.</summary>
internal static class CapacitySourceDiagnostics
{
    public static readonly DiagnosticDescriptor FloorInvalid = new(
        "MLI1120", DiagnosticSeverity.Error, "On-demand floor",
        "The group on demand has at least one replica, and no fewer at most than at least.");

    public static readonly DiagnosticDescriptor NothingLeftForSpot = new(
        "MLI1121", DiagnosticSeverity.Error, "No replica left for Spot",
        "A mixed region has one Spot replica at least: a group without replicas gives its autoscaler no signal.");

    public static readonly DiagnosticDescriptor ReservationInvalid = new(
        "MLI1122", DiagnosticSeverity.Error, "Reservation name",
        "A reservation is named as NAME, one of another project as projects/P/reservations/NAME.");

    public static readonly DiagnosticDescriptor ReservationTooSmall = new(
        "MLI1123", DiagnosticSeverity.Error, "Reservation smaller than the replicas",
        "A VM that names a reservation is made from it or not at all, so replicas beyond it would never start.");

    public static readonly DiagnosticDescriptor RunDurationInvalid = new(
        "MLI1124", DiagnosticSeverity.Error, "Run duration",
        "Google takes whole seconds, at most 2880h (120 days); a VM that ends before its cold start is over never serves.");

    public static readonly DiagnosticDescriptor StandbyInvalid = new(
        "MLI1125", DiagnosticSeverity.Error, "Stopped replicas",
        "A regional group holds at most 2,000 VMs by default, the stopped ones included.");

    public static readonly DiagnosticDescriptor StandbyKeepsNothing = new(
        "MLI1126", DiagnosticSeverity.Error, "Stopped replicas on machines with local SSD",
        "A stopped VM loses its local SSD, which is where its weights are, so starting it would save nothing.");

    public static readonly DiagnosticDescriptor FallbackUnlike = new(
        "MLI1127", DiagnosticSeverity.Error, "Fallback machine unlike the first",
        "All machines of a group share one template: GPUs, architecture, network interface, maintenance and boot disk must fit each of them.");

    public static readonly DiagnosticDescriptor FallbackTwice = new(
        "MLI1128", DiagnosticSeverity.Error, "Fallback machine given twice",
        "Google takes a machine type once in a group's list.");

    public static readonly DiagnosticDescriptor GroupsCount = new(
        "MLI1129", DiagnosticSeverity.Error, "Number of groups",
        "A backend service takes at most 50 instance groups (Google's fixed limit), and a mixed region has two.");
}
