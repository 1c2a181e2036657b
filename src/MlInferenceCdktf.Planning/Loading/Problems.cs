using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Loading;

/// <summary>Collects what is wrong with a file and its bases, to show it in the order of their lines.</summary>
internal sealed class Problems(string mainFile)
{
    private readonly List<(FilePlace Place, Diagnostic Diagnostic)> _found = [];

    public bool Any => _found.Count > 0;

    public void Add(DiagnosticDescriptor descriptor, FilePlace place, string path, string message, string fix) =>
        _found.Add((place, new(descriptor, path, message, fix, place.ToString())));

    public void Add(FilePlace place, Diagnostic diagnostic) => _found.Add((place, diagnostic with { Location = place.ToString() }));

    public ValueList<Diagnostic> ToSortedList() => _found
        .OrderBy(p => string.Equals(p.Place.File, mainFile, StringComparison.Ordinal) ? 0 : 1)
        .ThenBy(p => p.Place.File, StringComparer.Ordinal)
        .ThenBy(p => p.Place.Line)
        .ThenBy(p => p.Diagnostic.Path, StringComparer.Ordinal)
        .ThenBy(p => p.Diagnostic.Id, StringComparer.Ordinal)
        .Select(p => p.Diagnostic)
        .Distinct()
        .ToValueList();
}
