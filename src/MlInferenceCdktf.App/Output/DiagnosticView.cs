using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.App.Output;

/// <summary>A diagnostic as programs read it.</summary>
internal sealed record DiagnosticView(string Id, string Severity, string? Location, string Path, string Message, string Fix)
{
    public static DiagnosticView Of(Diagnostic diagnostic) => new(
        diagnostic.Id, diagnostic.Severity is DiagnosticSeverity.Error ? "error" : "warning",
        diagnostic.Location, diagnostic.Path, diagnostic.Message, diagnostic.Fix);
}
