namespace MlInferenceCdktf.Planning;

/// <summary>A group as its autoscaler's filters see it.</summary>
internal sealed record ScaledGroup(string Name, string Region, int MinReplicas, int GpuCount)
{
    /// <summary>The region's most replicas for each of this group's; 1 where the group is the region's only one.</summary>
    public double Portion { get; init; } = 1;
}

/// <summary>Decides what the autoscaler of one group follows; by its own name, since every group is counted for itself.</summary>
internal static class PoolScalingDecisions
{
    public static PoolScalingPlan Decide(PlanningContext context, ScaledGroup group)
    {
        var (cpu, rate) = ScalingDecisions.Targets(context);
        var companions = ScalingDecisions.KeepsCompanion(context) && !MayBeEmpty(context, group);
        return new(
            cpu is null || Stated<CpuSignal>(context) || companions ? cpu : null,
            rate is null || Stated<RequestRateSignal>(context) || companions ? rate : null,
            [.. context.Options.Scaling.Select(signal => Metric(context, signal, group)).OfType<MetricPlan>().OrderBy(metric => metric.Name, StringComparer.Ordinal)]);
    }

    /// <summary>
    /// A group that a metric of the group's work wakes: CPU and request rate come from replicas, and Google says that an autoscaler that
    /// follows each VM's own metrics does not go below one.
    /// </summary>
    private static bool MayBeEmpty(PlanningContext context, ScaledGroup group) =>
        group.MinReplicas == 0 && context.Options.Scaling.Any(SignalMetrics.HasDataWithoutReplicas);

    // With nothing stated there is no companion: the default is what is followed.
    private static bool Stated<T>(PlanningContext context)
        where T : ScalingSignal => context.Options.Scaling.Count == 0 || context.Options.Scaling.OfType<T>().Any();

    private static MetricPlan? Metric(PlanningContext context, ScalingSignal signal, ScaledGroup group)
    {
        if (SignalMetrics.Of(signal, context.Needs.Metrics?.QueueMetric) is not { } name)
        {
            return null;
        }

        var metric = new MetricPlan { Name = name };
        return signal switch
        {
            QueueDepthSignal queue => metric with { Filter = Collected(group, ValueMap.Empty), PerReplica = queue.PerReplica },
            PrometheusSignal gauge => metric with
            {
                Filter = gauge.Filter is { } filter ? MetricFilter.For(filter, group.Name, group.Region) : Collected(group, gauge.Labels),
                PerReplica = gauge.Filter is { } seen ? Share(gauge.PerReplica, seen, group) : gauge.PerReplica,
            },
            // Series are summed, one for each GPU and in percent, so a replica's share is that of all its GPUs.
            GpuUtilizationSignal gpu => metric with { Filter = Collected(group, ValueMap.Empty), PerReplica = Percent(gpu.Target) * Math.Max(1, group.GpuCount) },
            InstanceMetricSignal own => metric with { Filter = own.Filter, Target = own.Target, Type = own.Type },
            GroupMetricSignal common => metric with
            {
                Filter = MetricFilter.For(common.Filter, group.Name, group.Region),
                PerReplica = common.PerReplica is { } share ? Share(share, common.Filter, group) : null,
                Target = common.Target,
                Type = common.Type,
            },
            PubSubBacklogSignal backlog => metric with { Filter = Subscription(backlog, group), PerReplica = Share(backlog.MessagesPerReplica, backlog.Subscription, group) },
            _ => null,
        };
    }

    /// <summary>The series that this service's collector writes for a group: it labels each with the group's name.</summary>
    private static string Collected(ScaledGroup group, ValueMap labels) => string.Join(" AND ",
    [
        MetricFilter.Equal("resource.type", "prometheus_target"),
        MetricFilter.Equal("metric.labels.instance_group", group.Name),
        .. labels.OrderBy(label => label.Key, StringComparer.Ordinal).Select(label => MetricFilter.Equal($"metric.labels.{label.Key}", label.Value)),
    ]);

    private static string Subscription(PubSubBacklogSignal backlog, ScaledGroup group)
    {
        var name = MetricFilter.For(backlog.Subscription, group.Name, group.Region);
        var parts = SubscriptionName.Split(name);
        return string.Join(" AND ",
        [
            MetricFilter.Equal("resource.type", "pubsub_subscription"),
            .. parts.Project is { } project ? [MetricFilter.Equal("resource.labels.project_id", project)] : Array.Empty<string>(),
            MetricFilter.Equal("resource.labels.subscription_id", parts.Id),
        ]);
    }

    /// <summary>
    /// Both groups of a mixed region see all of its work, and would each make replicas for all of it: a group's share is larger by as much as
    /// the region is larger than the group.
    /// </summary>
    private static double Share(double perReplica, string seen, ScaledGroup group) =>
        MetricFilter.NamesGroup(seen) ? perReplica : Math.Round(perReplica * group.Portion, 6);

    // Rounded, so that 0.7 is 70 and not 70.00000000000001.
    private static double Percent(double fraction) => Math.Round(fraction * 100, 6);
}
