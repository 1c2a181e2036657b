using MlInferenceCdktf.Planning;
using MlInferenceCdktf.Scenarios;

namespace MlInferenceCdktf.EditMatrix.Tests;

/// <summary>The edits.</summary>
internal static class Matrix
{
    /// <summary>Every change of an option, in one scene where it matters.</summary>
    public static IReadOnlyList<Edit> Options { get; } =
    [
        .. Mutations.All.Select(mutation => Of(mutation, "its scene", Services.Alone(mutation.Scene))),
        .. AppMutation.All.Select(mutation => new Edit(mutation.ToString(), "its scene", () => Stacks.OfOnce(mutation.Before), () => Stacks.Of(mutation.After))),
    ];

    /// <summary>What people edit most, in every scenario.</summary>
    public static IReadOnlyList<Edit> Scenarios { get; } = [.. ScenarioCatalogue.All.SelectMany(InScenario)];

    /// <summary>The full product: every change of an option in every scenario that takes it, too.</summary>
    public static IReadOnlyList<Edit> All =>
    [
        .. Scenarios,
        .. ScenarioCatalogue.All.SelectMany(static scenario => Mutations.All
            .Where(mutation => IsTaken(mutation, scenario.App))
            .Select(mutation => Of(mutation, scenario.Name, scenario.App))),
    ];

    private static IEnumerable<Edit> InScenario(Scenario scenario)
    {
        var regions = RegionEdits.Of(First(scenario.App).Value);
        return
        [
            new("labels of the provider", scenario.Name, () => Stacks.OfOnce(scenario.App), () => Stacks.WithDefaultLabels(Stacks.OfOnce(scenario.App))),
            Pair("a region added", regions.Added),
            Pair("a region removed", regions.Removed),
            Pair("a region swapped", regions.Swapped),
            Pair("regions reordered", regions.Reordered),
            new("renamed with moved", scenario.Name, () => Stacks.OfOnce(scenario.App), () => Stacks.Renamed(scenario.App)),
        ];

        Edit Pair(string what, (InferenceOptions Before, InferenceOptions After) pair) =>
            new(what, scenario.Name, () => Stacks.OfOnce(Set(scenario.App, pair.Before)), () => Stacks.Of(Set(scenario.App, pair.After)));
    }

    private static Edit Of(Mutation mutation, string scenario, InferenceApp app) => new(
        mutation.ToString(),
        scenario,
        () => Stacks.OfOnce(Set(app, mutation.Prepare(First(app).Value))),
        () => Stacks.Of(Set(app, mutation.Edit(First(app).Value))),
        mutation.GivesUp);

    private static bool IsTaken(Mutation mutation, InferenceApp app)
    {
        var (before, after) = (mutation.Prepare(First(app).Value), mutation.Edit(First(app).Value));
        return before != after && IsPlanned(app, before) && IsPlanned(app, after);
    }

    private static bool IsPlanned(InferenceApp app, InferenceOptions options)
    {
        var id = First(app).Key;
        return Planner.Check(Set(app, options).OptionsOf(id), new($"{app.Stack}/{id}", id, app.Project)).Plan is not null;
    }

    /// <summary>One service is edited at a time.</summary>
    private static KeyValuePair<string, InferenceOptions> First(InferenceApp app) => app.Services.First();

    private static InferenceApp Set(InferenceApp app, InferenceOptions options) => app with
    {
        Services = ServiceMap.From(app.Services.Select(service => KeyValuePair.Create(service.Key, service.Key == First(app).Key ? options : service.Value))),
    };
}
