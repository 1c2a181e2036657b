using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>A rollout must leave somebody to serve.</summary>
internal static class RolloutRules
{
    public static void Check(PlanningContext context)
    {
        context.Diagnostics.AddIf(context.Options.Rollout is Rollout.Opportunistic, DemandAdvice.RolloutByHand, "rollout",
            "a new template reaches only VMs that are made or repaired anyway", "replace the VMs by hand after an apply, or acknowledge that versions serve side by side");
        if (context.Options.Rollout is not Rollout.InPlace)
        {
            return;
        }

        foreach (var region in context.Options.Regions)
        {
            var zones = Zones.Of(context, region).Count;
            var least = context.ReplicasIn(region).Min;
            context.Diagnostics.AddIf(zones > 0 && least <= zones, CapacityDiagnostics.RolloutStopsServing, "rollout",
                FormattableString.Invariant($"{region.Name} may have only {least} replicas, and in place takes away {zones} at once, one for each zone"),
                $"let the least be {zones + 1}, name fewer zones, or roll out surge-first");
        }
    }
}
