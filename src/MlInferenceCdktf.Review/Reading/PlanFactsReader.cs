using System.Globalization;
using System.Text.Json;

namespace MlInferenceCdktf.Review.Reading;

/// <summary>Reads what a plan says of itself. A member that older versions do not write says nothing.</summary>
internal static class PlanFactsReader
{
    public static PlanFacts Read(JsonElement plan, IReadOnlyList<PlannedResource> resources, int unreadable) => new()
    {
        FormatVersion = plan.Text("format_version") ?? "unknown",
        TerraformVersion = plan.Text("terraform_version"),
        Timestamp = plan.Text("timestamp"),
        Errored = plan.At("errored").IsTrue(),
        Applyable = plan.At("applyable") is { ValueKind: JsonValueKind.True or JsonValueKind.False } applyable ? applyable.IsTrue() : null,
        Incomplete = [.. Reasons(plan, resources, unreadable)],
        Counts = Count(resources),
        Providers = [.. Providers(plan).Order(StringComparer.Ordinal)],
    };

    private static IEnumerable<string> Reasons(JsonElement plan, IReadOnlyList<PlannedResource> resources, int unreadable)
    {
        if (plan.At("errored").IsTrue())
        {
            yield return "Planning failed: the plan holds what was planned before the error.";
        }

        if (plan.At("complete").ValueKind == JsonValueKind.False || plan.At("deferred_changes").Items().Any())
        {
            yield return "The plan is partial: some changes are deferred to a later plan, or resources were targeted.";
        }

        foreach (var resource in resources.Where(static resource => resource.Action == PlanAction.Unknown))
        {
            yield return $"{resource.Address} has an action that this reviewer does not know.";
        }

        if (unreadable > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{unreadable} entries of resource_changes have no address, type or change.");
        }

        if (plan.Text("format_version") is null)
        {
            yield return "The plan does not say its format version.";
        }

        var invoked = plan.At("action_invocations").Items().Count() + plan.At("deferred_action_invocations").Items().Count();
        if (invoked > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{invoked} provider actions are invoked, which are not reviewed.");
        }
    }

    private static ActionCounts Count(IReadOnlyList<PlannedResource> resources)
    {
        int Of(params PlanAction[] actions) => resources.Count(resource => actions.Contains(resource.Action));
        return new(
            Of(PlanAction.Create),
            Of(PlanAction.Update),
            Of(PlanAction.CreateThenDelete, PlanAction.DeleteThenCreate, PlanAction.CreateThenForget),
            Of(PlanAction.Delete),
            Of(PlanAction.Forget),
            resources.Count(static resource => resource is { Action: PlanAction.NoOp, MovedFrom: not null }),
            resources.Count(static resource => resource.IsImport),
            Of(PlanAction.NoOp));
    }

    /// <summary>Each provider with its constraints; its name alone where none of its configurations has one.</summary>
    private static IEnumerable<string> Providers(JsonElement plan) => plan.At("configuration").At("provider_config").Members()
        .GroupBy(static provider => provider.Value.Text("name") ?? provider.Name, static provider => provider.Value.Text("version_constraint"), StringComparer.Ordinal)
        .SelectMany(static versions => versions.OfType<string>().DefaultIfEmpty("").Select(version => $"{versions.Key} {version}".TrimEnd()));
}
