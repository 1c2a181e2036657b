namespace MlInferenceCdktf.Diagnostics;

/// <summary>Options that cannot become a service; the message lists every error with its fix.</summary>
public sealed class InferenceOptionsException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostics">What was found; at least one error.</param>
    public InferenceOptionsException(ValueList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything that was found, warnings too.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    private static string Describe(ValueList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity is DiagnosticSeverity.Error).ToArray();
        var head = errors.Length == 1
            ? "1 error in the inference options; nothing was made."
            : FormattableString.Invariant($"{errors.Length} errors in the inference options; nothing was made.");
        return string.Join('\n', [head, .. errors.Select(e => e.ToString())]);
    }
}
