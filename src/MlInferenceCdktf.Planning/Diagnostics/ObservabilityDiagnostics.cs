namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of logs, alerts.</summary>
internal static class ObservabilityDiagnostics
{
    public static readonly DiagnosticDescriptor SampleRateInvalid = new(
        "MLI1601", DiagnosticSeverity.Error, "Access log sample rate",
        "A fraction from 0 to 1. The provider lets 2 through to apply.");

    public static readonly DiagnosticDescriptor NotificationChannelInvalid = new(
        "MLI1602", DiagnosticSeverity.Error, "Notification channel",
        "A channel's resource name: projects/P/notificationChannels/N.");
}
