namespace MlInferenceCdktf.Planning.Tests.Loading;

/// <summary>What the planner says of an option is shown where the option stands.</summary>
public class OptionLocationsTests
{
    private const string Text = """
        project: acme-ml-prod
        stack: chat-prod
        labels:
          team: chat
          a.b: c
        services:
          chat:
            server:
              kind: vllm
              model: Qwen
              arguments:
                - --a
                - --b
                - --c
              environment:
                FOO: x
            machine: g2-standard-12
            regions:
              - us-central1
              - maxReplicas: 4
                name: europe-west4
                zones: [europe-west4-a]
            scaling:
              - kind: cpu
                target: 0.5
              - {kind: request-rate, perReplica: 4}
            labels:
              tier: gold
            acknowledge:
              - id: MLI2001
                reason: measured
            endpoint: {kind: insecure-http}
        """;

    [Theory]
    [InlineData("machine", 17)]
    [InlineData("server", 8)]
    [InlineData("server.model", 10)]
    [InlineData("server.port", 8)]
    [InlineData("server.arguments[2]", 14)]
    [InlineData("server.environment[FOO]", 16)]
    [InlineData("server.environment[BAR]", 15)]
    [InlineData("regions[us-central1]", 19)]
    [InlineData("regions[us-central1].zones", 19)]
    [InlineData("regions[europe-west4].zones", 22)]
    [InlineData("regions[europe-west4].minReplicas", 20)]
    [InlineData("regions[nowhere]", 18)]
    [InlineData("scaling[cpu].target", 25)]
    [InlineData("scaling[request-rate].perReplica", 26)]
    [InlineData("labels[tier]", 28)]
    [InlineData("labels[team]", 4)]
    [InlineData("labels[a.b]", 5)]
    [InlineData("labels[none]", 27)]
    [InlineData("acknowledge[MLI2001]", 30)]
    [InlineData("replicas", 7)]
    [InlineData("", 7)]
    [InlineData("[", 7)]
    [InlineData("].[..", 7)]
    public void Finds_the_option_or_the_nearest_key_above_it(string path, int line) =>
        Assert.Equal($"inference.yaml:{line}", Yaml.Load(Text).Locations.Find("chat", path));

    [Fact]
    public void Finds_the_services_for_an_unknown_one() => Assert.Equal("inference.yaml:6", Yaml.Load(Text).Locations.Find("search", "machine"));

    [Fact]
    public void Knows_nothing_of_a_file_that_was_not_read() => Assert.Null(Yaml.Load("[").Locations.Find("chat", "machine"));

    [Fact]
    public void Puts_the_planners_diagnostics_into_the_file()
    {
        var result = Yaml.Load(Text);
        var diagnostics = Planner.Check(result.Services["chat"], new("chat-prod/chat", "chat")).Diagnostics;
        var model = Assert.Single(diagnostics, d => string.Equals(d.Path, "server.model", StringComparison.Ordinal));
        var located = result.Locations.Locate("chat", model);
        Assert.Equal(("services[chat].server.model", "inference.yaml:10"), (located.Path, located.Location));
    }
}
