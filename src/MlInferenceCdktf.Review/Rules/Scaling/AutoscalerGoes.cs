using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Stack;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Rules.Scaling;

/// <summary>Autoscaling stops.</summary>
internal sealed class AutoscalerGoes() : ReviewRule("C04", Severity.Block, "Autoscaling stops", "The number of replicas stays where it is, whatever the traffic does.")
{
    public override IReadOnlyList<string> Types { get; } = [KnownTypes.Autoscaler, KnownTypes.ZonalAutoscaler];

    public override IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var pool in context.Pools.Where(static pool => pool is { Before.HasAutoscaler: true, After: not null }))
        {
            var autoscaler = context.Of(Types).FirstOrDefault(resource => !resource.Before.IsNull && context.Graph.Targets(resource, "target", Side.Before).Contains(pool.Group));
            if (autoscaler is not null && Stops(pool, autoscaler) is { } how)
            {
                yield return Found(context, autoscaler, Severity.Block, $"{pool.Region}: {how}", "The number of replicas stays where it is: requests beyond it wait or time out, and quiet hours are paid for.", "Keep the autoscaler ON; to hold the size for a while, set floor and ceiling to it.");
            }
        }

        foreach (var renamed in context.Of(Types).Where(static autoscaler => autoscaler.Action == PlanAction.CreateThenDelete && Same.Values(autoscaler.Before["target"], autoscaler.After["target"])))
        {
            yield return Found(context, renamed, Severity.Block, $"{Name(renamed)} is replaced while the group it scales stays", "Google lets a group have one autoscaler: the new one is refused while the old one exists (400), and apply stops half way.", "Keep the autoscaler's name: give it its group's name.");
        }
    }

    private static string? Stops(Pool pool, PlannedResource autoscaler) => autoscaler.Action switch
    {
        PlanAction.Delete when !pool.Group.Action.Destroys() && pool.After is { HasAutoscaler: false } => "the autoscaler goes, its group stays",
        PlanAction.DeleteThenCreate when !pool.Group.Action.Destroys() => "the autoscaler is deleted before the new one exists",
        PlanAction.Update when autoscaler.After["autoscaling_policy"]["mode"].Text is "OFF" && autoscaler.Before["autoscaling_policy"]["mode"].Text is not "OFF" => "the autoscaler is switched off",
        _ => null,
    };
}
