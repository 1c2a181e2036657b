using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Logs and alerts: MLI16xx.</summary>
internal static class ObservabilityCases
{
    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        Rate("-0.1", -0.1, 0),
        Rate("2", 2, 1),
        Rate("NaN", double.NaN, 0.5),
        Channel("e-mail", "ops@example.com", "projects/acme-ml/notificationChannels/1"),
        Channel("name as number", "projects/acme-ml/notificationChannels/ops", "projects/acme-ml/notificationChannels/12345678901234567890"),
        Channel("line feed", "projects/acme-ml/notificationChannels/1\n", Token),
    ];

    private static DiagnosticCase Rate(string shown, double wrong, double right) =>
        new("MLI1601", shown, Observing(new() { AccessLogSampleRate = wrong }), Observing(new() { AccessLogSampleRate = right }),
            $"observability.accessLogSampleRate: {shown} is not a fraction | write a number from 0 to 1, such as 0.1");

    private static DiagnosticCase Channel(string what, string wrong, string right) =>
        new("MLI1602", what, Observing(new() { NotificationChannels = [wrong] }), Observing(new() { NotificationChannels = [right] }),
            $"observability.notificationChannels: '{wrong}' is not a notification channel | write projects/P/notificationChannels/N");

    private static InferenceOptions Observing(ObservabilityOptions options) => Cpu with { Observability = options };
}
