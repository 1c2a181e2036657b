namespace MlInferenceCdktf.Planning;

/// <summary>Says how VMs are replaced.</summary>
internal static class RolloutReasons
{
    public static Decision Of(PlanningContext context, InferenceRegion region, PoolPlan pool) => new($"{pool.Key} rollout", Value(pool.Rollout), Reason(context, region, pool.Rollout));

    private static string Reason(PlanningContext context, InferenceRegion region, RolloutPlan rollout) =>
        RolloutRules.Effective(context, region) != context.Options.Rollout
            ? "one for each zone, and in place: the reservation has no room for new VMs beside the old ones"
        : rollout.Opportunistic ? "stated: VMs keep their template until they are recreated anyway, or by hand"
        : "one for each zone: Google takes no number between 0 and that";

    private static string Value(RolloutPlan rollout) => rollout switch
    {
        { Opportunistic: true } => "opportunistic",
        { Surge: > 0 } => FormattableString.Invariant($"{rollout.Surge} new first"),
        _ => FormattableString.Invariant($"{rollout.Unavailable} at a time"),
    };
}
