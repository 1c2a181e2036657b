using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.App;

/// <summary>A file that was read and planned, without touching jsii.</summary>
/// <param name="Description">What the file describes.</param>
/// <param name="Plans">The plans, by service id.</param>
/// <param name="Warnings">Warnings that were not acknowledged, with their places in the file.</param>
internal sealed record PlannedApp(InferenceApp Description, IReadOnlyDictionary<string, ServicePlan> Plans, ValueList<Diagnostic> Warnings)
{
    /// <summary>Reads and plans a file.</summary>
    /// <exception cref="InferenceOptionsException">The file or the options have errors; the exception lists all of them.</exception>
    public static PlannedApp Load(string file)
    {
        var loaded = InferenceAppLoader.Load(file);
        if (loaded.App is not { } description)
        {
            throw new InferenceOptionsException(loaded.Diagnostics);
        }

        var results = description.Services.Keys.ToDictionary(id => id, id => Check(description, id), StringComparer.Ordinal);
        ValueList<Diagnostic> diagnostics =
        [
            .. loaded.Diagnostics,
            .. results.SelectMany(r => r.Value.Diagnostics.Select(d => Locate(d, r.Key, loaded.Locations))),
        ];
        if (diagnostics.Any(d => d.Severity is DiagnosticSeverity.Error))
        {
            throw new InferenceOptionsException(diagnostics);
        }

        var plans = results.ToDictionary(r => r.Key, r => r.Value.Plan!, StringComparer.Ordinal);
        return new(description, new SortedDictionary<string, ServicePlan>(plans, StringComparer.Ordinal), diagnostics);
    }

    private static PlanningResult Check(InferenceApp description, string id) => Planner.Check(
        description.OptionsOf(id), new($"{description.Stack}/{id}", id, description.Project));

    private static Diagnostic Locate(Diagnostic diagnostic, string serviceId, OptionLocations locations) => diagnostic with
    {
        Path = $"services[{serviceId}].{diagnostic.Path}",
        Location = locations.Find(serviceId, diagnostic.Path),
    };
}
