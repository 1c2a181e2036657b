using System.Runtime.CompilerServices;

namespace MlInferenceCdktf.Diagnostics;

/// <summary>Collects diagnostics, so that all are reported at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    public bool HasErrors => _found.Exists(d => d.Severity is DiagnosticSeverity.Error);

    public void Add(DiagnosticDescriptor descriptor, string path, string message, string fix) =>
        _found.Add(new(descriptor, path, message, fix));

    /// <summary>Adds a diagnostic when a condition holds. Interpolated texts are built only then.</summary>
    public void AddIf(
        bool wrong,
        DiagnosticDescriptor descriptor,
        string path,
        [InterpolatedStringHandlerArgument(nameof(wrong))] TextWhen message,
        [InterpolatedStringHandlerArgument(nameof(wrong))] TextWhen fix)
    {
        if (wrong)
        {
            Add(descriptor, path, message.Take(), fix.Take());
        }
    }

    /// <summary>What was found: errors first, then by id, path and message, each once.</summary>
    public ValueList<Diagnostic> ToSortedList() =>
        _found.Distinct()
            .OrderByDescending(d => d.Severity)
            .ThenBy(d => d.Id, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)
            .ThenBy(d => d.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ToValueList();
}
