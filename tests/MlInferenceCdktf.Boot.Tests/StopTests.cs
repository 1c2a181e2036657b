using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf.Boot.Tests;

/// <summary>The end of a server: a shutdown, a scale-in, a preemption.</summary>
public sealed class StopTests
{
    private static readonly string[] s_turnAway = ["INPUT", "-p", "tcp", "--dport", "8080", "!", "-i", "lo", "-m", "conntrack", "--ctstate", "NEW", "-j", "REJECT", "--reject-with", "tcp-reset"];

    [ToolFact("bash")]
    public void Turns_clients_away_before_it_stops()
    {
        using var machine = new StubMachine(Samples.Cpu with { DrainTimeout = TimeSpan.FromSeconds(1) });
        machine.Answer("sleep", $"exec {Tool.Find("sleep")} \"$@\"");
        machine.Answer("iptables", "[[ $2 != -C ]]");

        Assert.Equal(0, machine.Run("stop.sh").ExitCode);

        var calls = machine.Calls();
        Assert.Equal(["docker", "container", "inspect", "inference-server"], calls[0]);
        Assert.Equal([["iptables", "-w", "-C", .. s_turnAway], ["iptables", "-w", "-I", .. s_turnAway]], calls.Skip(1).Take(2));
        Assert.Equal(["docker", "stop", "-t", "10", "inference-server"], calls[^1]);
    }

    [ToolTheory("curl")]
    [InlineData("queue:waiting{model=\"m\"} 0.0\nqueue:running{model=\"m\"} 0\nqueue:waiting_total 7\n", 0)]
    [InlineData("# HELP queue:running 3\nqueue:running 0.0\nother{a=\"queue:running 5\"} 9\n", 0)]
    [InlineData("queue:waiting{model=\"m\"} 0.0\nqueue:running{model=\"m\"} 1.0\n", 3)]
    [InlineData("queue:waiting 2\n", 3)]
    public void Waits_for_the_requests_that_the_metrics_count(string metrics, int naps)
    {
        using var google = new LocalGoogle().Answer("/metrics", metrics);
        using var machine = Machine(google, TimeSpan.FromSeconds(60));
        // The third nap ends a time that would be over only in the real world.
        machine.Answer("sleep", "calls=(\"$STUB_CALLS\"/*); ((${#calls[@]} < 9)) || kill -TERM $PPID");

        machine.Run("stop.sh");

        Assert.Equal(naps == 0, machine.Calls()[^1] is ["docker", "stop", ..]);
        Assert.Equal(["sleep", "30"], machine.Calls().First(call => call[0] == "sleep"));
        Assert.Equal(naps > 0, machine.Calls().Any(call => call is ["sleep", "1"]));
    }

    [ToolFact("bash")]
    public void A_server_that_died_by_itself_is_not_waited_for()
    {
        using var machine = new StubMachine(Samples.Cpu);
        machine.Answer("docker", "exit 1");

        Assert.Equal(0, machine.Run("stop.sh").ExitCode);
        Assert.Single(machine.Calls());
    }

    private static StubMachine Machine(LocalGoogle google, TimeSpan drain) => new(
        Samples.Cpu with { DrainTimeout = drain, Metrics = new(google.Port, "/metrics", "queue:waiting", "queue:running") }, google);
}
