using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Rules.Hygiene;

/// <summary>Left in the cloud, unmanaged.</summary>
internal sealed class Forgotten() : ReviewRule("H03", Severity.Warn, "Left in the cloud, unmanaged", "It keeps serving and costing, and nothing changes it any more.")
{
    public override IEnumerable<Finding> Check(ReviewContext context) =>
        from resource in context.Plan.Resources
        where resource.Action is PlanAction.Forget or PlanAction.CreateThenForget
        select Found(context, resource, Severity.Warn, $"{resource.Address} leaves the state but stays in the cloud", "It keeps serving and costing, and no later change reaches it.", "Say who owns it from now on, or delete it.") with { Direction = Direction.Neutral };
}
