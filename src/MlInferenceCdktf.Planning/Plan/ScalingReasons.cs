namespace MlInferenceCdktf.Planning;

/// <summary>Says what the autoscalers follow, and why.</summary>
internal static class ScalingReasons
{
    public static IEnumerable<Decision> Of(PlanningContext context, ServicePlan plan)
    {
        yield return Followed(context, plan);
        foreach (var decision in Shares(context, plan))
        {
            yield return decision;
        }

        yield return ScaleIn(context, plan);
        foreach (var schedule in plan.Scaling.Schedules)
        {
            yield return new(
                $"schedule {schedule.Name}",
                FormattableString.Invariant($"at least {schedule.MinReplicas} replicas a region for {Duration.Format(schedule.Duration)} from '{schedule.Cron}' {schedule.TimeZone}"),
                schedule.Disabled ? "stated; disabled" : FormattableString.Invariant($"stated; new replicas serve {Duration.Format(plan.Scaling.Cooldown)} after its beginning"));
            foreach (var decision in Divided(plan, schedule))
            {
                yield return decision;
            }
        }
    }

    private static Decision Followed(PlanningContext context, ServicePlan plan)
    {
        var scaling = plan.Scaling;
        string[] followed =
        [
            .. scaling.CpuTarget is { } cpu ? [FormattableString.Invariant($"CPU at {cpu}{(scaling.Predictive ? " with forecast" : "")}")] : Array.Empty<string>(),
            .. scaling.RequestRateTarget is { } rate ? [FormattableString.Invariant($"{rate} of {plan.Balancing.RatePerReplica} requests/s")] : Array.Empty<string>(),
            // Names and targets of one group are those of all, and so are shares as they are stated.
            .. Stated(context, plan.Pools[0]).Select(Show),
        ];
        return new("scaling", string.Join(" and ", followed), (followed.Length, scaling.Companion) switch
        {
            (_, true) => $"the largest answer wins; {(scaling.RequestRateTarget is null ? "CPU" : "the request rate")} stays beside what is stated, because it always has data",
            (2, _) => "the larger answer wins",
            ( > 2, _) => "the largest answer wins",
            _ => "one signal that always has data",
        });
    }

    private static ValueList<MetricPlan> Stated(PlanningContext context, PoolPlan pool) =>
        PoolScalingDecisions.Decide(context, new(pool.GroupName, pool.Region, pool.Replicas.Min, pool.Machine.GpuCount)).Metrics;

    /// <summary>The shares of groups that see the work of their whole region.</summary>
    private static IEnumerable<Decision> Shares(PlanningContext context, ServicePlan plan) =>
        from pool in plan.Pools
        from pair in pool.Scaling.Metrics.Zip(Stated(context, pool))
        where pair.First != pair.Second
        select new Decision($"{pool.Key} scaling", Show(pair.First),
            "both groups see all of the region's work, so each has the part of it that its most replicas are of the region's");

    /// <summary>How mixed regions divide a schedule.</summary>
    private static IEnumerable<Decision> Divided(ServicePlan plan, ScalingSchedule schedule) => plan.Pools
        .Where(pool => plan.Pools.Count(other => string.Equals(other.Region, pool.Region, StringComparison.Ordinal)) > 1)
        .Select(pool => new Decision($"{pool.Key} schedule {schedule.Name}", FormattableString.Invariant($"at least {Least(pool, schedule)} replicas"),
            FormattableString.Invariant($"of the region's {schedule.MinReplicas}: on demand up to its most, Spot the rest")));

    private static int Least(PoolPlan pool, ScalingSchedule schedule) =>
        pool.Scaling.Schedules.FirstOrDefault(own => string.Equals(own.Name, schedule.Name, StringComparison.Ordinal))?.MinReplicas ?? pool.Replicas.Min;

    private static string Show(MetricPlan metric) => metric.PerReplica is { } share
        ? FormattableString.Invariant($"{share} of {metric.Name} a replica")
        : FormattableString.Invariant($"{metric.Name} at {metric.Target}{(metric.Type is MetricType.Gauge ? "" : metric.Type is MetricType.DeltaPerSecond ? " a second" : " a minute")}");

    private static Decision ScaleIn(PlanningContext context, ServicePlan plan)
    {
        var control = context.Options.ScaleIn;
        var most = control switch
        {
            { MaxPercent: { } percent } => FormattableString.Invariant($"{percent} %"),
            { MaxReplicas: { } replicas } => FormattableString.Invariant($"{replicas}"),
            _ => "a tenth of a region's most replicas",
        };
        return new("scale-in", $"at most {most} within {Duration.Format(plan.Scaling.ScaleInWindow)}",
            control == new ScaleInControl() ? "one cold start, at least 10m: a wrong signal cannot empty a region at once" : "stated");
    }
}
