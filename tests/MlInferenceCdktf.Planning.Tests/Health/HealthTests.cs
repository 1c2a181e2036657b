namespace MlInferenceCdktf.Planning.Tests.Health;

public class HealthTests
{
    // One and a half cold starts, rounded up to a second, at most Google's hour.
    [Theory]
    [InlineData(1, 2)]
    [InlineData(180, 270)]
    [InlineData(181, 272)]
    [InlineData(2400, 3600)]
    [InlineData(2401, 3600)]
    [InlineData(3600, 3600)]
    public void Leaves_a_new_VM_alone_for_one_and_a_half_cold_starts(int coldStart, int delay) =>
        Assert.Equal(TimeSpan.FromSeconds(delay), Sample.Plan(Sample.Cpu with { ColdStart = TimeSpan.FromSeconds(coldStart) }).Health.HealingDelay);

    [Theory]
    [InlineData("c3-standard-8", 270)]
    [InlineData("g2-standard-12", 900)]
    [InlineData("g2-standard-24", 1800)]
    public void Knows_how_long_a_machine_takes_when_nobody_says(string machine, int delay) =>
        Assert.Equal(TimeSpan.FromSeconds(delay), Sample.Plan(Sample.Cpu with { Machine = machine }).Health.HealingDelay);

    [Fact]
    public void Asks_the_servers_own_path_on_its_own_port()
    {
        var health = Sample.Plan(Sample.Cpu with { Server = Sample.Container(port: 9000) with { HealthPath = "/ready" } }).Health;

        Assert.Equal((9000, "/ready", "/ready"), (health.Port, health.Readiness.Path, health.Liveness.Path));
    }

    [Fact]
    public void Asks_where_it_is_told_to_and_opens_that_port_on_the_VM()
    {
        var plan = Sample.Plan(Sample.Cpu with { Health = new() { Port = 9090, ReadinessPath = "/r", LivenessPath = "/l" } });

        Assert.Equal((9090, "/r", "/l"), (plan.Health.Port, plan.Health.Readiness.Path, plan.Health.Liveness.Path));
        Assert.Equal((8080, (int?)9090), (plan.Server.Workload!.Port, plan.Server.Workload.HealthPort));
    }

    [Fact]
    public void Liveness_is_more_patient_than_readiness()
    {
        var (_, readiness, liveness, _) = Sample.Plan(Sample.Cpu).Health;

        Assert.True(liveness.Interval * liveness.UnhealthyAfter > readiness.Interval * readiness.UnhealthyAfter * 2);
        Assert.True(liveness.Timeout >= readiness.Timeout);
    }

    // The provider lets a timeout over the interval through to apply.
    [Fact]
    public void No_probe_waits_longer_than_its_interval()
    {
        var health = Sample.Plan(Sample.Cpu).Health;

        Assert.All([health.Readiness, health.Liveness], probe => Assert.True(probe.Timeout <= probe.Interval));
    }
}
