namespace MlInferenceCdktf.Planning;

/// <summary>Says what the autoscalers follow, and why.</summary>
internal static class ScalingReasons
{
    public static IEnumerable<Decision> Of(PlanningContext context, ServicePlan plan)
    {
        yield return Followed(plan);
        yield return ScaleIn(context, plan);
        foreach (var schedule in plan.Scaling.Schedules)
        {
            yield return new(
                $"schedule {schedule.Name}",
                FormattableString.Invariant($"at least {schedule.MinReplicas} replicas a region for {Duration.Format(schedule.Duration)} from '{schedule.Cron}' {schedule.TimeZone}"),
                schedule.Disabled ? "stated; disabled" : FormattableString.Invariant($"stated; new replicas serve {Duration.Format(plan.Scaling.Cooldown)} after its beginning"));
        }
    }

    private static Decision Followed(ServicePlan plan)
    {
        var scaling = plan.Scaling;
        string[] followed =
        [
            .. scaling.CpuTarget is { } cpu ? [FormattableString.Invariant($"CPU at {cpu}{(scaling.Predictive ? " with forecast" : "")}")] : Array.Empty<string>(),
            .. scaling.RequestRateTarget is { } rate ? [FormattableString.Invariant($"{rate} of {plan.Balancing.RatePerReplica} requests/s")] : Array.Empty<string>(),
            // Names, shares and targets of one group are those of all.
            .. plan.Pools[0].Scaling.Metrics.Select(Show),
        ];
        return new("scaling", string.Join(" and ", followed), (followed.Length, scaling.Companion) switch
        {
            (_, true) => $"the largest answer wins; {(scaling.RequestRateTarget is null ? "CPU" : "the request rate")} stays beside what is stated, because it always has data",
            (2, _) => "the larger answer wins",
            ( > 2, _) => "the largest answer wins",
            _ => "one signal that always has data",
        });
    }

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
