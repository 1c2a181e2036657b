namespace MlInferenceCdktf.Planning;

/// <summary>Says how VMs are replaced.</summary>
internal static class RolloutReasons
{
    public static Decision Of(PoolPlan pool) => new($"{pool.Region} rollout", Value(pool.Rollout), pool.Rollout.Opportunistic
        ? "stated: VMs keep their template until they are recreated anyway, or by hand"
        : "one for each zone: Google takes no number between 0 and that");

    private static string Value(RolloutPlan rollout) => rollout switch
    {
        { Opportunistic: true } => "opportunistic",
        { Surge: > 0 } => FormattableString.Invariant($"{rollout.Surge} new first"),
        _ => FormattableString.Invariant($"{rollout.Unavailable} at a time"),
    };
}
