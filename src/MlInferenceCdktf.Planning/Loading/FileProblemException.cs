using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Loading;

/// <summary>Ends the reading of one file; it becomes a diagnostic and never leaves the loader.</summary>
internal sealed class FileProblemException(DiagnosticDescriptor descriptor, int line, string message, string fix) : Exception(message)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public int Line { get; } = line;

    public string Fix { get; } = fix;

    public static FileProblemException Unreadable(string message, string fix) => new(FilesDiagnostics.FileUnreadable, 0, message, fix);

    public static FileProblemException Syntax(int line, string message, string fix) => new(FilesDiagnostics.SyntaxInvalid, line, message, fix);
}
