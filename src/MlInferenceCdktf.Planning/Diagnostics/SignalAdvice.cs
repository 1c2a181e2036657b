namespace MlInferenceCdktf.Diagnostics;

/// <summary>Warnings of metrics and schedules.</summary>
internal static class SignalAdvice
{
    public static readonly DiagnosticDescriptor PrometheusNotProven = new(
        "MLI2310", DiagnosticSeverity.Warning, "Prometheus metric followed by an autoscaler",
        "The autoscaler's rules allow metrics of Managed Service for Prometheus, but no page of Google's says so, and this version's tests do not reach Google. CPU or request rate stay beside it.");

    public static readonly DiagnosticDescriptor SharedMetric = new(
        "MLI2311", DiagnosticSeverity.Warning, "One metric for several regions",
        "Each region makes replicas for all of it, so the work is counted once a region.");

    public static readonly DiagnosticDescriptor TimeZoneUnknown = new(
        "MLI2312", DiagnosticSeverity.Warning, "Time zone unknown to the catalog",
        "It may be newer than the database carried along, or misspelt; Google rejects a name it does not know during apply.");

    public static readonly DiagnosticDescriptor ScheduleWithoutEffect = new(
        "MLI2313", DiagnosticSeverity.Warning, "Schedule without effect",
        "Every region has as many replicas anyway.");

    public static readonly DiagnosticDescriptor DutyCycleSaturates = new(
        "MLI2314", DiagnosticSeverity.Warning, "Duty cycle followed where requests queue",
        "A language model keeps its GPUs busy with a single request, so the duty cycle is near 1 long before a replica is full.");
}
