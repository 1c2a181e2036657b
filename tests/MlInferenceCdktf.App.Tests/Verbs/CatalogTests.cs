using System.Text.Json;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Verbs;

public sealed class CatalogTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Filters_narrow_together()
    {
        var machines = Machines("--gpu", "l4", "--family", "g2", "--region", "europe-west4");
        Assert.Contains("g2-standard-12", machines.Keys);
        Assert.All(machines, machine =>
        {
            Assert.Equal(("g2", "nvidia-l4"), (machine.Value.GetProperty("family").GetString(), machine.Value.GetProperty("accelerator").GetString()));
            Assert.NotEmpty(machine.Value.GetProperty("zonesByRegion").GetProperty("europe-west4").EnumerateArray());
        });
    }

    [Fact]
    public void An_attachable_gpu_finds_the_machines_that_take_it()
    {
        var machines = Machines("--gpu", "t4", "--region", "us-west1");
        Assert.Contains("n1-standard-8", machines.Keys);
        Assert.All(machines.Values, machine => Assert.Equal("n1", machine.GetProperty("family").GetString()));
        Assert.All(machines.Values, machine => Assert.True(machine.GetProperty("zonesByRegion").TryGetProperty("us-west1", out _)));
        Assert.Empty(Machines("--gpu", "t4", "--region", "europe-north1"));
    }

    [Fact]
    public void Closed_sets_are_written_in_the_catalogs_words()
    {
        var machine = Machines("--family", "a3")["a3-ultragpu-8g"];
        Assert.Equal(
            ("x86_64", "TERMINATE", "reservation-spot-or-flex-start"),
            (machine.GetProperty("architecture").GetString(), machine.GetProperty("onHostMaintenance").GetString(), machine.GetProperty("consumption").GetString()));
    }

    [Fact]
    public void Each_fact_has_its_source_and_date() => Assert.All(Machines(), machine =>
    {
        Assert.NotEmpty(machine.Value.GetProperty("source").GetString()!);
        Assert.Matches(@"^\d{4}-\d\d-\d\d$", machine.Value.GetProperty("asOf").GetString());
    });

    [Fact]
    public void As_text_each_machine_has_a_line()
    {
        var text = _workspace.Output("catalog", "--family", "g2");
        Assert.Single(text.Split('\n'), line => line.Contains("g2-standard-12 ", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', text);
    }

    [Theory]
    [InlineData("--region", "us-centrl1", "us-central1")]
    [InlineData("--gpu", "l5", "nvidia-l4")]
    [InlineData("--family", "g3", "g2")]
    public void An_unknown_value_is_told_with_what_is_known(string option, string value, string known)
    {
        var error = Refusal.Of(_workspace.Run("catalog", option, value));
        Assert.StartsWith($"error: {option}: the catalog does not know '{value}'", error, StringComparison.Ordinal);
        Assert.Contains(known, error, StringComparison.Ordinal);
    }

    private Dictionary<string, JsonElement> Machines(params string[] filters)
    {
        using var report = JsonDocument.Parse(_workspace.Output(["catalog", "--format", "json", .. filters]));
        return report.RootElement.EnumerateArray().ToDictionary(machine => machine.GetProperty("name").GetString()!, machine => machine.Clone());
    }
}
