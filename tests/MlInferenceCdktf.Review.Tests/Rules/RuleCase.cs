using System.Text.Json.Nodes;
using MlInferenceCdktf.Review.Tests.Plans;

namespace MlInferenceCdktf.Review.Tests.Rules;

/// <summary>A plan with one edit, and what one rule must say of it: null for nothing.</summary>
public sealed record RuleCase(string Rule, string Name, Severity? Expected, Action<PlanDraft> Edit)
{
    public static IReadOnlyDictionary<string, RuleCase> All { get; } =
        new[] { TrafficCases.All, ScalingCases.All, RolloutCases.All, SecurityCases.All, HygieneCases.All }.SelectMany(static cases => cases)
            .ToDictionary(static found => found.ToString(), StringComparer.Ordinal);

    public static RuleCase Warns(string rule, string name, Action<PlanDraft> edit) => new(rule, name, Severity.Warn, edit);

    public static RuleCase Blocks(string rule, string name, Action<PlanDraft> edit) => new(rule, name, Severity.Block, edit);

    public static RuleCase Notes(string rule, string name, Action<PlanDraft> edit) => new(rule, name, Severity.Note, edit);

    /// <summary>The benign neighbour: nearly the same edit, of which the rule says nothing.</summary>
    public static RuleCase Silent(string rule, string name, Action<PlanDraft> edit) => new(rule, name, null, edit);

    public static JsonNode Json(string text) => JsonNode.Parse(text)!;

    public override string ToString() => $"{Rule} {Name}";
}
