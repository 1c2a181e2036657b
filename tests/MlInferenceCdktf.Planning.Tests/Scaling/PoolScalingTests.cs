namespace MlInferenceCdktf.Planning.Tests.Scaling;

public class PoolScalingTests
{
    private static readonly InferenceOptions s_pair = Sample.Gpu with { Name = "chat", Regions = ["us-central1", "europe-west4"] };

    private static readonly Dictionary<string, (InferenceOptions Options, string Expected)> s_cases = new(StringComparer.Ordinal)
    {
        ["the runtime's queue, counted for each group"] = (s_pair with { Scaling = [ScalingSignal.QueueDepth(4)] },
            "prometheus.googleapis.com/vllm:num_requests_waiting/gauge: 4 a replica, resource.type = \"prometheus_target\" AND metric.labels.instance_group = \"{group}\""),
        ["a queue of the user's own"] = (s_pair with { Scaling = [ScalingSignal.QueueDepth(4) with { Metric = "waiting" }] },
            "prometheus.googleapis.com/waiting/gauge: 4 a replica, resource.type = \"prometheus_target\" AND metric.labels.instance_group = \"{group}\""),
        ["a gauge with labels"] = (s_pair with { Scaling = [ScalingSignal.Prometheus("x", 0.8) with { Labels = Sample.Map(("b", "2"), ("a", "\"1\"")) }] },
            "prometheus.googleapis.com/x/gauge: 0.8 a replica, resource.type = \"prometheus_target\" AND metric.labels.instance_group = \"{group}\" AND metric.labels.a = \"\\\"1\\\"\" AND metric.labels.b = \"2\""),
        ["a gauge with a filter of one's own"] = (s_pair with { Scaling = [ScalingSignal.Prometheus("x", 2) with { Filter = "resource.type = \"prometheus_target\" AND metric.labels.mig = \"{group}\" AND metric.labels.r = \"{region}\"" }] },
            "prometheus.googleapis.com/x/gauge: 2 a replica, resource.type = \"prometheus_target\" AND metric.labels.mig = \"{group}\" AND metric.labels.r = \"{region}\""),
        // One series a GPU, in percent, and series are summed.
        ["the duty cycle of one GPU"] = (Measured("g2-standard-12"), DutyCycle("70")),
        ["the duty cycle of four GPUs"] = (Measured("g2-standard-48"), DutyCycle("280")),
        ["each VM's metric"] = (s_pair with { Scaling = [ScalingSignal.InstanceMetric("custom.googleapis.com/a", 5) with { Type = MetricType.DeltaPerMinute, Filter = "metric.labels.a = \"b\"" }] },
            "custom.googleapis.com/a: at 5 DeltaPerMinute, metric.labels.a = \"b\""),
        ["the group's metric, shared out"] = (s_pair with { Scaling = [ScalingSignal.GroupMetric("custom.googleapis.com/a", "resource.type = \"global\"", 5)] },
            "custom.googleapis.com/a: 5 a replica, resource.type = \"global\""),
        ["a backlog"] = (s_pair with { Scaling = [ScalingSignal.PubSubBacklog("jobs-{region}", 20)] },
            "pubsub.googleapis.com/subscription/num_undelivered_messages: 20 a replica, resource.type = \"pubsub_subscription\" AND resource.labels.subscription_id = \"jobs-{region}\""),
        ["a backlog of another project"] = (s_pair with { Scaling = [ScalingSignal.PubSubBacklog("projects/acme-data/subscriptions/jobs", 20)] },
            "pubsub.googleapis.com/subscription/num_undelivered_messages: 20 a replica, resource.type = \"pubsub_subscription\" AND resource.labels.project_id = \"acme-data\" AND resource.labels.subscription_id = \"jobs\""),
        ["a backlog that another resource names"] = (s_pair with { Scaling = [ScalingSignal.PubSubBacklog(Sample.Token, 20)] },
            $"pubsub.googleapis.com/subscription/num_undelivered_messages: 20 a replica, resource.type = \"pubsub_subscription\" AND resource.labels.subscription_id = \"{Sample.Token}\""),
    };

    public static TheoryData<string> Names { get; } = [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Follows_the_metric_of_its_own_group(string name)
    {
        var (options, expected) = s_cases[name];

        Assert.All(Sample.Plan(options).Pools, pool => Assert.Equal(
            expected.Replace("{group}", pool.GroupName, StringComparison.Ordinal).Replace("{region}", pool.Region, StringComparison.Ordinal),
            string.Join('\n', pool.Scaling.Metrics.Select(Show))));
    }

    // A metric may be late, lost or misnamed; the autoscaler would stay where it is.
    [Theory]
    [InlineData("g2-standard-12", null, 0.8)]
    [InlineData("c3-standard-8", 0.6, null)]
    public void Keeps_a_signal_that_always_has_data_beside_a_metric(string machine, double? cpu, double? rate)
    {
        var plan = Sample.Plan(Sample.Cpu with { Machine = machine, Scaling = [ScalingSignal.InstanceMetric("custom.googleapis.com/a", 5)] });

        Assert.True(plan.Scaling.Companion);
        Assert.Equal((cpu, rate), (plan.Pools[0].Scaling.CpuTarget, plan.Pools[0].Scaling.RequestRateTarget));
    }

    // Google: an autoscaler that follows what each VM writes does not go below one VM.
    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 0.6)]
    public void Lets_a_region_that_a_backlog_wakes_go_down_to_none(int least, double? cpu)
    {
        var pool = Sample.Plan(Sample.Cpu with { Replicas = new(least, 5), Scaling = [ScalingSignal.PubSubBacklog("jobs", 20)] }).Pools[0];

        Assert.Equal(cpu, pool.Scaling.CpuTarget);
    }

    [Fact]
    public void Keeps_what_is_stated_even_there()
    {
        var pool = Sample.Plan(Sample.Cpu with { Replicas = new(0, 5), Scaling = [ScalingSignal.Cpu(0.4), ScalingSignal.PubSubBacklog("jobs", 20)] }).Pools[0];

        Assert.Equal(0.4, pool.Scaling.CpuTarget);
    }

    // Both groups of a mixed region see all of it: 24 messages make 2 + 10 replicas of 2 each, as in a region with one group.
    [Theory]
    [InlineData("jobs", 12, 2.4)]
    [InlineData("jobs-{region}", 12, 2.4)]
    public void Shares_a_mixed_regions_work_between_its_groups(string subscription, double onDemand, double spot)
    {
        var options = Sample.Cpu with { Replicas = new(3, 12), Capacity = Capacity.Mixed(2), Scaling = [ScalingSignal.PubSubBacklog(subscription, 2)] };
        var plan = Sample.Plan(options);

        Assert.Equal([onDemand, spot], plan.Pools.Select(pool => pool.Scaling.Metrics[0].PerReplica));
        Assert.Contains(plan.Decisions, d => d.Subject is "scaling" && d.Value.Contains("2 of pubsub", StringComparison.Ordinal));
        Assert.Equal(2, plan.Decisions.Count(d => d.Subject.EndsWith(" scaling", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", 12, 2.4)]
    [InlineData(" AND metric.labels.group = \"{group}\"", 2, 2)]
    public void Shares_only_what_both_groups_see(string selector, double onDemand, double spot)
    {
        var options = Sample.Cpu with { Replicas = new(3, 12), Capacity = Capacity.Mixed(2), Scaling = [ScalingSignal.GroupMetric("custom.googleapis.com/a", "resource.type = \"global\"" + selector, 2)] };

        Assert.Equal([onDemand, spot], Sample.Plan(options).Pools.Select(pool => pool.Scaling.Metrics[0].PerReplica));
    }

    // Never more than a group may have, and together what is stated.
    [Theory]
    [InlineData(null, 3, null, null)]
    [InlineData(null, 5, null, 3)]
    [InlineData(null, 12, null, 10)]
    [InlineData(6, 5, 4, null)]
    [InlineData(6, 7, 6, null)]
    [InlineData(6, 12, 6, 6)]
    public void Divides_a_schedule_between_the_groups_of_a_mixed_region(int? mostOnDemand, int scheduled, int? onDemand, int? spot)
    {
        var schedule = new ScalingSchedule { Name = "a", Cron = "0 8 * * *", Duration = TimeSpan.FromHours(1), MinReplicas = scheduled };
        var pools = Sample.Plan(Sample.Cpu with { Replicas = new(2, 12), Capacity = Capacity.Mixed(2) with { OnDemandMax = mostOnDemand }, Schedules = [schedule] }).Pools;

        Assert.Equal([onDemand, spot], pools.Select(pool => pool.Scaling.Schedules.SingleOrDefault()?.MinReplicas));
        Assert.All(pools, pool => Assert.True(pool.Scaling.Schedules.All(own => own.MinReplicas <= pool.Replicas.Max)));
    }

    [Fact]
    public void Explains_how_a_schedule_is_divided()
    {
        var schedule = new ScalingSchedule { Name = "a", Cron = "0 8 * * *", Duration = TimeSpan.FromHours(1), MinReplicas = 8 };
        var plan = Sample.Plan(Sample.Cpu with { Replicas = new(3, 12), Capacity = Capacity.Mixed(2), Schedules = [schedule] });

        Assert.Equal(
            ["us-central1 schedule a: at least 2 replicas", "us-central1-spot schedule a: at least 6 replicas"],
            plan.Decisions.Where(d => d.Subject.EndsWith(" schedule a", StringComparison.Ordinal)).Select(d => $"{d.Subject}: {d.Value}"));
    }

    [Fact]
    public void Orders_metrics_and_schedules_by_name()
    {
        var schedule = new ScalingSchedule { Name = "b", Cron = "0 8 * * *", Duration = TimeSpan.FromHours(1), MinReplicas = 2 };
        var options = Sample.Cpu with
        {
            Scaling = [ScalingSignal.InstanceMetric("custom.googleapis.com/b", 5), ScalingSignal.InstanceMetric("custom.googleapis.com/a", 5)],
            Schedules = [schedule, schedule with { Name = "a" }],
        };
        var plan = Sample.Plan(options);

        Assert.Equal(["custom.googleapis.com/a", "custom.googleapis.com/b"], plan.Pools[0].Scaling.Metrics.Select(m => m.Name));
        Assert.Equal(["a", "b"], plan.Scaling.Schedules.Select(s => s.Name));
    }

    [Fact]
    public void Removes_as_many_as_stated()
    {
        var number = Sample.Plan(Sample.Cpu with { ScaleIn = new() { MaxReplicas = 2, Window = TimeSpan.FromMinutes(30) } });
        var percent = Sample.Plan(Sample.Cpu with { ScaleIn = new() { MaxPercent = 20 } });

        Assert.Equal((2, null, 30), (number.Pools[0].MaxScaledInReplicas, number.Scaling.MaxScaledInPercent, number.Scaling.ScaleInWindow.TotalMinutes));
        Assert.Equal((20, 10), (percent.Scaling.MaxScaledInPercent, percent.Scaling.ScaleInWindow.TotalMinutes));
    }

    private static InferenceOptions Measured(string machine) => s_pair with
    {
        Machine = machine,
        Observability = new() { GpuMetrics = true },
        Scaling = [ScalingSignal.GpuUtilization(0.7)],
    };

    private static string DutyCycle(string share) =>
        $"prometheus.googleapis.com/DCGM_FI_DEV_GPU_UTIL/gauge: {share} a replica, resource.type = \"prometheus_target\" AND metric.labels.instance_group = \"{{group}}\"";

    private static string Show(MetricPlan metric) => FormattableString.Invariant(
        $"{metric.Name}: {(metric.PerReplica is { } share ? FormattableString.Invariant($"{share} a replica") : FormattableString.Invariant($"at {metric.Target} {metric.Type}"))}, {metric.Filter}");
}
