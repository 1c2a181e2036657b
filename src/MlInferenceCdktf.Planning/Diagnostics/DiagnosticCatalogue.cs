using System.Reflection;

namespace MlInferenceCdktf.Diagnostics;

/// <summary>All kinds of diagnostics.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>Every kind, by id.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } = typeof(DiagnosticCatalogue).Assembly.GetTypes()
        .Where(t => string.Equals(t.Namespace, typeof(DiagnosticCatalogue).Namespace, StringComparison.Ordinal))
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
        .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
        .OrderBy(d => d.Id, StringComparer.Ordinal)
        .ToValueList();
}
