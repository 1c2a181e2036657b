using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>
/// Decides the two health checks. Readiness is quick, so that a replica in trouble gets no more requests; liveness is patient,
/// so that a busy server is not recreated for being busy.
/// </summary>
internal static class HealthDecisions
{
    // Google's limit of auto-healing's initial delay.
    private static readonly TimeSpan s_maxDelay = TimeSpan.FromHours(1);

    public static HealthPlan Decide(HealthOptions options, ServerNeeds needs, ResourceNames names, TimeSpan coldStart) => new(
        options.Port ?? needs.Port,
        new(names.Readiness, options.ReadinessPath ?? needs.ReadinessPath, Seconds(10), Seconds(5), HealthyAfter: 2, UnhealthyAfter: 3),
        new(names.Liveness, options.LivenessPath ?? needs.LivenessPath, Seconds(30), Seconds(10), HealthyAfter: 1, UnhealthyAfter: 5),
        HealingDelay(coldStart));

    /// <summary>Half as long again as a cold start, so that a slow one is not taken for a dead one: a recreated VM starts cold too.</summary>
    private static TimeSpan HealingDelay(TimeSpan coldStart)
    {
        var delay = Seconds(Math.Ceiling(coldStart.TotalSeconds * 1.5));
        return delay < s_maxDelay ? delay : s_maxDelay;
    }

    private static TimeSpan Seconds(double count) => TimeSpan.FromSeconds(count);
}
