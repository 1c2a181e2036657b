using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Capacity;

/// <summary>How many VMs a rollout adds and takes away at once.</summary>
internal static class RolloutPolicy
{
    public static int? Surge(PlanValue policy, int? replicas) => Of(policy, "max_surge", replicas);

    public static int? Unavailable(PlanValue policy, int? replicas) => Of(policy, "max_unavailable", replicas);

    /// <summary>Percent is rounded up, as Google does.</summary>
    private static int? Of(PlanValue policy, string name, int? replicas) =>
        policy[$"{name}_percent"].Number is > 0 and var percent
            ? replicas is { } count ? (int)Math.Ceiling(count * percent / 100) : null
            : policy[$"{name}_fixed"].Int;
}
