using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>One way to earn a diagnostic, and the neighbouring value that does not.</summary>
/// <param name="Id">The diagnostic.</param>
/// <param name="What">What is wrong, for the test's name.</param>
/// <param name="Wrong">Options that earn it exactly once.</param>
/// <param name="Right">The nearest legal options.</param>
/// <param name="Text">Path, message and fix: <c>path: message | fix</c>.</param>
internal sealed record DiagnosticCase(string Id, string What, InferenceOptions Wrong, InferenceOptions Right, string Text)
{
    /// <summary>The date that messages quote.</summary>
    public static string CatalogDate { get; } = FormattableString.Invariant($"{Catalog.Current.AsOf:yyyy-MM-dd}");

    /// <summary>Other diagnostics that the same options cannot but earn.</summary>
    public ValueList<string> Also { get; init; } = [];

    public string Name => $"{Id} {What}";

    public static string Format(Diagnostic diagnostic) => $"{diagnostic.Path}: {diagnostic.Message} | {diagnostic.Fix}";
}
