namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of inference.yaml and its bases.</summary>
internal static class FilesDiagnostics
{
    public static readonly DiagnosticDescriptor FileUnreadable = new(
        "MLI3001", DiagnosticSeverity.Error, "File cannot be read",
        "The file is missing, too large, not text, or its base refers back to it.");

    public static readonly DiagnosticDescriptor SyntaxInvalid = new(
        "MLI3002", DiagnosticSeverity.Error, "Not YAML or JSON",
        "The text cannot be parsed, or a key stands twice.");

    public static readonly DiagnosticDescriptor KeyUnknown = new(
        "MLI3003", DiagnosticSeverity.Error, "Unknown key",
        "A key that nothing reads would be silently ignored elsewhere; here it is an error.");

    public static readonly DiagnosticDescriptor KeyMissing = new(
        "MLI3004", DiagnosticSeverity.Error, "Missing key",
        "The option has no default.");

    public static readonly DiagnosticDescriptor ValueWrongType = new(
        "MLI3005", DiagnosticSeverity.Error, "Wrong type of value",
        "The value cannot be read as what the option is.");
}
