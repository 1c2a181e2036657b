using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Rules;

/// <summary>Which resource types rules look at. What is outside is counted and named, never passed over.</summary>
internal static class Coverage
{
    public static bool HasRules(string type) => RuleSet.Types.Contains(type);

    public static IReadOnlyList<UncoveredType> Uncovered(PlanDocument plan) =>
    [
        .. plan.Resources.Where(static resource => resource.Action.IsChange() && !HasRules(resource.Type))
            .GroupBy(static resource => resource.Type, StringComparer.Ordinal)
            .OrderBy(static type => type.Key, StringComparer.Ordinal)
            .Select(static type => new UncoveredType(type.Key, type.Count(), type.Count(static resource => resource.Action.Destroys() || resource.Action is PlanAction.Unknown))),
    ];
}
