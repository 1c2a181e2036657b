namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of the app's stack.</summary>
internal static class StackDiagnostics
{
    public static readonly DiagnosticDescriptor NameCollision = new(
        "MLI4001", DiagnosticSeverity.Error, "Two services with one name or address",
        "Both would make resources of the same names; the second would fail during apply.");

    public static readonly DiagnosticDescriptor ProjectInvalid = new(
        "MLI4002", DiagnosticSeverity.Error, "Project",
        "A project id is 6 to 30 lower-case letters, digits and hyphens, starting with a letter.");

    public static readonly DiagnosticDescriptor StackNameInvalid = new(
        "MLI4003", DiagnosticSeverity.Error, "Stack or service id",
        "Ids become folder names and Terraform addresses: letters, digits and hyphens, starting with a letter, at most 63.");

    public static readonly DiagnosticDescriptor ServicesCount = new(
        "MLI4004", DiagnosticSeverity.Error, "Services",
        "A file describes at least one service, and at most 40.");

    public static readonly DiagnosticDescriptor BackendInvalid = new(
        "MLI4005", DiagnosticSeverity.Error, "State backend",
        "A gcs backend needs a bucket's valid name.");

    public static readonly DiagnosticDescriptor VersionInvalid = new(
        "MLI4006", DiagnosticSeverity.Error, "Terraform version constraint",
        "A constraint such as >= 1.6, < 2.0.");

    public static readonly DiagnosticDescriptor QuotaInvalid = new(
        "MLI4040", DiagnosticSeverity.Error, "Request for quota",
        "Google refuses an increase without an e-mail address; a least amount is a whole number of a quota that exists.");
}
