namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of name, labels, acknowledgements.</summary>
internal static class ServiceDiagnostics
{
    public static readonly DiagnosticDescriptor NameInvalid = new(
        "MLI1001", DiagnosticSeverity.Error, "Service name",
        "Google's names are 1 to 63 lower-case letters, digits and hyphens, starting with a letter; the service's name is the beginning of them all, so it is at most 28. The provider does not check most of them: Google rejects them during apply.");

    public static readonly DiagnosticDescriptor LabelInvalid = new(
        "MLI1002", DiagnosticSeverity.Error, "Labels",
        "Google rejects labels whose keys or values have capitals, other characters or more than 63 of them, and more than 64 labels; the provider lets them through to apply.");

    public static readonly DiagnosticDescriptor TokenNotLiteral = new(
        "MLI1003", DiagnosticSeverity.Error, "A value known only at apply",
        "The option decides something at synthesis (a name, a range, a count), so a CDKTF token, whose value is known only during apply, cannot stand there.");

    public static readonly DiagnosticDescriptor TextInvalid = new(
        "MLI1004", DiagnosticSeverity.Error, "Characters that cannot be carried",
        "NUL, other control characters and halves of characters cannot pass Terraform, JSON or a shell unchanged, so they are refused, never altered.");

    public static readonly DiagnosticDescriptor AcknowledgementInvalid = new(
        "MLI1005", DiagnosticSeverity.Error, "Acknowledgement",
        "An acknowledgement names a warning's id and gives a reason; errors cannot be acknowledged.");
}
