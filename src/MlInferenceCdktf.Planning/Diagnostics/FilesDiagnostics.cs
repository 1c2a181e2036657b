namespace MlInferenceCdktf.Diagnostics;

/// <summary>Diagnostics of inference.yaml and its bases.</summary>
internal static class FilesDiagnostics
{
    public static readonly DiagnosticDescriptor FileUnreadable = new(
        "MLI3001", DiagnosticSeverity.Error, "File cannot be read",
        "The file or a base of it is missing, a folder, larger than 1 MiB or not readable by this user, or the bases go round in a circle.");

    public static readonly DiagnosticDescriptor SyntaxInvalid = new(
        "MLI3002", DiagnosticSeverity.Error, "Not YAML or JSON",
        "The text cannot be parsed, is empty or not UTF-8, a key stands twice, or it uses what has no meaning here: tags, merge keys, a second document, nesting without end.");

    public static readonly DiagnosticDescriptor KeyUnknown = new(
        "MLI3003", DiagnosticSeverity.Error, "Unknown key",
        "A key that nothing reads would be silently ignored elsewhere; here it is an error.");

    public static readonly DiagnosticDescriptor KeyMissing = new(
        "MLI3004", DiagnosticSeverity.Error, "Missing key",
        "The option has no default, and neither the file nor a base of it states it.");

    public static readonly DiagnosticDescriptor ValueWrongType = new(
        "MLI3005", DiagnosticSeverity.Error, "Wrong type of value",
        "The value cannot be read as what the option is. Nothing is guessed: a number is not text, and of the words without quotes only true and false are not text either.");
}
