using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Synth;

/// <summary>What <c>synth</c> says.</summary>
public sealed class SynthTextTests(ExampleSynthesis example) : IClassFixture<ExampleSynthesis>
{
    [Theory]
    [InlineData("us-central1", "g2-standard-12", "1 × nvidia-l4", "1 to 10")]
    [InlineData("europe-west4", "g2-standard-12", "1 × nvidia-l4", "1 to 10")]
    [InlineData("asia-southeast1", "g2-standard-12", "1 × nvidia-l4", "1 to 4")]
    public void Each_region_has_a_line(string region, string machine, string gpus, string replicas)
    {
        var line = Assert.Single(example.Text.Split('\n'), line => line.Contains(region, StringComparison.Ordinal));
        Assert.All([machine, gpus, replicas], part => Assert.Contains(part, line, StringComparison.Ordinal));
    }

    [Fact]
    public void Decisions_come_with_their_reason()
    {
        Assert.Contains("cold start", example.Text, StringComparison.Ordinal);
        Assert.Contains("60 s boot + ", example.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_name_the_line_and_the_fix()
    {
        Assert.Matches(@"MLI2002 warning  inference\.yaml:\d+: ", example.Text);
        Assert.Contains("fix: load one replica", example.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_resources_is_that_of_the_file()
    {
        using var terraform = System.Text.Json.JsonDocument.Parse(example.Files[$"stacks/{Workspace.Stack}/cdk.tf.json"]);
        var resources = terraform.RootElement.GetProperty("resource").EnumerateObject().Sum(type => type.Value.EnumerateObject().Count());
        Assert.Contains($"Wrote {Workspace.Terraform} ({resources} resources)", example.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_ends_with_what_to_run_next()
    {
        var next = example.Text[example.Text.IndexOf("Next:", StringComparison.Ordinal)..];
        Assert.Contains($"terraform -chdir=cdktf.out/stacks/{Workspace.Stack} init", next, StringComparison.Ordinal);
        Assert.Contains($"npx cdktf-cli@0.21.0 deploy {Workspace.Stack}", next, StringComparison.Ordinal);
        Assert.Contains("explain --config inference.yaml", next, StringComparison.Ordinal);
    }

    [Fact]
    public void Redirected_it_is_plain_text() => Assert.DoesNotContain('\u001b', example.Text);
}
