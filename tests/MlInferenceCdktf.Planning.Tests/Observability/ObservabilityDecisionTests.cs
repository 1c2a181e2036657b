namespace MlInferenceCdktf.Planning.Tests.Observability;

public class ObservabilityDecisionTests
{
    [Fact]
    public void Logs_a_tenth_and_makes_a_dashboard_and_tells_nobody_by_default()
    {
        var plan = Sample.Plan(Sample.Cpu);

        Assert.Equal((0.1, true), (plan.Balancing.AccessLogSampleRate, plan.Observability.Dashboard));
        Assert.Empty(plan.Observability.NotificationChannels);
    }

    [Fact]
    public void Does_what_it_is_told()
    {
        string[] channels = ["projects/acme-ml/notificationChannels/2", Sample.Token];
        var plan = Sample.Plan(Sample.Cpu with { Observability = new() { AccessLogSampleRate = 0, Dashboard = false, NotificationChannels = channels } });

        Assert.Equal((0, false), (plan.Balancing.AccessLogSampleRate, plan.Observability.Dashboard));
        Assert.Equal(channels, plan.Observability.NotificationChannels);
    }
}
