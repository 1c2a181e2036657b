namespace MlInferenceCdktf.Diagnostics;

/// <summary>Warnings of where machines come from.</summary>
internal static class CapacitySourceAdvice
{
    public static readonly DiagnosticDescriptor OnlySpot = new(
        "MLI2110", DiagnosticSeverity.Warning, "Every replica is Spot",
        "Google takes Spot VMs back with 30 seconds' notice, many at once when demand rises; with none on demand, nothing may be left to serve.");

    public static readonly DiagnosticDescriptor StandbyHoldsNoGpu = new(
        "MLI2111", DiagnosticSeverity.Warning, "Stopped replicas hold no GPU",
        "A stopped VM gives its GPUs back: starting it saves image and weights, and still needs a GPU in stock.");

    public static readonly DiagnosticDescriptor ReservationZones = new(
        "MLI2112", DiagnosticSeverity.Warning, "Zones of a reservation not stated",
        "A reservation is of one zone; VMs stay uncreated in the zones of the group where none has its name.");

    public static readonly DiagnosticDescriptor FallbackNotInRegion = new(
        "MLI2113", DiagnosticSeverity.Warning, "Fallback machine not offered in the zones",
        "The catalog lists it in none of the group's zones, so it would never be taken.");

    public static readonly DiagnosticDescriptor LeastBelowMixed = new(
        "MLI2114", DiagnosticSeverity.Warning, "Least replicas that a mixed region raises",
        "A mixed region has its floor and at least one Spot replica, so it costs more than the stated least.");

    public static readonly DiagnosticDescriptor DrainBeyondNotice = new(
        "MLI2115", DiagnosticSeverity.Warning, "Drain longer than Spot's notice",
        "A preempted VM gets 30 seconds: the server is killed in the middle of a longer drain, with the requests that it still answers.");
}
