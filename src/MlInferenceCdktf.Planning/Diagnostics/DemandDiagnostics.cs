namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of declared traffic and of how a cold start is estimated.</summary>
internal static class DemandDiagnostics
{
    public static readonly DiagnosticDescriptor TrafficInvalid = new(
        "MLI1540", DiagnosticSeverity.Error, "Declared traffic",
        "Rates over 0 and the baseline at most the peak; a duration over 0 and at most 24 hours; at least one slot.");

    public static readonly DiagnosticDescriptor ColdStartRatesInvalid = new(
        "MLI1541", DiagnosticSeverity.Error, "Figures of the cold start's estimate",
        "Times of 0 to 1 hour and rates over 0: the estimate divides by them.");
}
