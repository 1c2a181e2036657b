using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Traffic;

/// <summary>Output changes.</summary>
internal sealed class OutputChanges() : ReviewRule("T18", Severity.Warn, "Output changes", "Others read it: an address, a URL or the groups.")
{
    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from output in context.Plan.Outputs
        where output.Action is PlanAction.Update or PlanAction.Delete && !Same.Values(output.Before, output.After) && !OnlyGains(output.Before, output.After)
        let change = context.Masker.Change($"output.{output.Name}", output.Before, output.After)
        select OfPlan(Severity.Warn, output.Action == PlanAction.Delete ? $"The output {output.Name} goes" : $"The output {output.Name} changes", "What it is drawn from changes.", "Stacks, pipelines and people that read it get another value.", "Tell those who read it.") with
        {
            Addresses = [$"output.{output.Name}"],
            Changes = [change],
            Direction = Direction.Neutral,
            Confidence = output.After.HasUnknown ? Confidence.Conditional : Confidence.Certain,
        };
    /// <summary>A map that has all it had, and more: a region that came, say.</summary>
    private static bool OnlyGains(PlanValue before, PlanValue after) =>
        before.Members.Count > 0 && before.Members.All(member => after.Members.TryGetValue(member.Key, out var now) && Same.Values(member.Value, now));
}
