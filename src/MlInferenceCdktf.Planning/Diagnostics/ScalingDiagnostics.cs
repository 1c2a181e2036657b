namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of signals, cold start, timeouts.</summary>
internal static class ScalingDiagnostics
{
    public static readonly DiagnosticDescriptor SignalTwice = new(
        "MLI1501", DiagnosticSeverity.Error, "Signal given twice",
        "An autoscaler takes one CPU and one load balancing signal (Google's rule), and a queue or duty cycle has one target.");

    public static readonly DiagnosticDescriptor TargetInvalid = new(
        "MLI1502", DiagnosticSeverity.Error, "Scaling target",
        "A fraction over 0 and at most 1. The provider lets 1.5 through to apply.");

    public static readonly DiagnosticDescriptor RateInvalid = new(
        "MLI1503", DiagnosticSeverity.Error, "Request rate",
        "Requests per second over 0; without one, Google rejects the backend.");

    public static readonly DiagnosticDescriptor ColdStartInvalid = new(
        "MLI1504", DiagnosticSeverity.Error, "Cold start",
        "Over 0 and at most 1 hour, in whole seconds: auto-healing cannot wait longer (Google's limit), so a slower start needs a prepared image.");

    public static readonly DiagnosticDescriptor RequestTimeoutInvalid = new(
        "MLI1505", DiagnosticSeverity.Error, "Request timeout",
        "1 second to 24 hours, in whole seconds: the load balancer closes everything after a day.");
}
