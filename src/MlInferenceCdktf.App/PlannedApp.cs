using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.App;

/// <summary>A file that was read and planned, without touching jsii.</summary>
/// <param name="Description">What the file describes.</param>
/// <param name="Plans">The plans, by service id.</param>
/// <param name="Warnings">Warnings that were not acknowledged, with their places in the file.</param>
internal sealed record PlannedApp(InferenceApp Description, IReadOnlyDictionary<string, ServicePlan> Plans, ValueList<Diagnostic> Warnings)
{
    /// <summary>Reads and plans a file. What could be read is planned even if the rest could not, so that all errors are told at once.</summary>
    /// <exception cref="InferenceOptionsException">The file or the options have errors; the exception lists all of them.</exception>
    public static PlannedApp Load(string file)
    {
        var loaded = InferenceAppLoader.Load(file);
        var results = new SortedDictionary<string, PlanningResult>(
            loaded.Services.Keys.ToDictionary(id => id, id => Check(loaded, id), StringComparer.Ordinal), StringComparer.Ordinal);
        ValueList<Diagnostic> diagnostics =
        [
            .. loaded.Diagnostics,
            .. results.SelectMany(r => r.Value.Diagnostics.Select(d => loaded.Locations.Locate(r.Key, d))),
        ];
        if (loaded.App is not { } description || diagnostics.Any(d => d.Severity is DiagnosticSeverity.Error))
        {
            throw new InferenceOptionsException(diagnostics);
        }

        var plans = new SortedDictionary<string, ServicePlan>(results.ToDictionary(r => r.Key, r => r.Value.Plan!, StringComparer.Ordinal), StringComparer.Ordinal);
        // Whether what it names is asked for shows only now.
        if (description.Quota is { } quota && QuotaPreferencePlan.Check(quota, plans) is { Count: > 0 } problems)
        {
            throw new InferenceOptionsException(problems.Select(loaded.Locations.Locate).ToValueList());
        }

        return new(description, plans, diagnostics);
    }

    private static PlanningResult Check(InferenceAppResult loaded, string id) => Planner.Check(
        loaded.Services[id], new($"{loaded.App?.Stack}/{id}", id, loaded.App?.Project));
}
