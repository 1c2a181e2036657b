using System.Text.Json;
using MlInferenceCdktf.Package.Tests.Packing;

namespace MlInferenceCdktf.Package.Tests.Installing;

/// <summary>Every verb of the installed tool.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class ToolTests(InstalledTool tool) : IClassFixture<InstalledTool>
{
    private const string Network = """{"resource":{"google_compute_network":{"net":{"name":"net","project":"acme","auto_create_subnetworks":false}}}}""";

    private const string Plan = """
        {"format_version":"1.2","terraform_version":"1.11.4","complete":true,"errored":false,"applyable":true,"resource_changes":[
          {"address":"google_compute_global_address.ip","mode":"managed","type":"google_compute_global_address","name":"ip",
           "change":{"actions":["delete"],"before":{"address":"203.0.113.5","name":"chat-ip"},"after":null,"after_unknown":{},"before_sensitive":{},"after_sensitive":false}}]}
        """;

    [Fact]
    public void It_tells_its_verbs()
    {
        var help = tool.Run("--help");
        Assert.Equal(0, help.ExitCode);
        Assert.All(["review", "sandbox"], verb => Assert.Contains($"  {verb}", help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void It_reviews_a_plan()
    {
        tool.Write("plan.json", Plan);
        var review = tool.Run("review", "plan.json", "--format", "json");
        Assert.True(review.ExitCode == 2, review.Error);
        using var json = JsonDocument.Parse(review.Output);
        Assert.Contains(json.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("severity").GetString() == "BLOCK");
    }

    [ToolFact("terraform")]
    public void It_plans_and_applies_a_folder_offline()
    {
        tool.Write("net/cdk.tf.json", Network);
        AssertSays("google_compute_network.net", tool.Run("sandbox", "plan", "net"));
        AssertSays("  destroy", tool.Run("sandbox", "apply", "net"));
    }

    [ToolFact("terraform")]
    public void It_serves_a_folder_until_it_is_stopped()
    {
        tool.Write("net/cdk.tf.json", Network);
        var served = tool.Shell("\"$TOOL\" sandbox serve net > exports & for i in $(seq 300); do test -s exports && break; sleep 0.1; done; kill -TERM $!; wait $!; cat exports");
        Assert.Contains("export TF_REATTACH_PROVIDERS=", served.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", served.Error, StringComparison.Ordinal);
    }

    [ToolFact("terraform")]
    public void Without_a_folder_it_takes_the_only_synthesized_stack()
    {
        tool.Write("cdktf.out/stacks/chat/cdk.tf.json", Network);
        AssertSays("google_compute_network.net", tool.Run("sandbox", "plan"));
        tool.Write("cdktf.out/stacks/voice/cdk.tf.json", Network);
        AssertRefuses("name one of cdktf.out/stacks/chat, cdktf.out/stacks/voice", tool.Run("sandbox", "plan"));
        Directory.Delete(tool.PathOf("cdktf.out"), recursive: true);
        AssertRefuses("there is no stack below cdktf.out/stacks", tool.Run("sandbox", "plan"));
    }

    private static void AssertSays(string words, ToolResult result)
    {
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains(words, result.Output, StringComparison.Ordinal);
    }

    private static void AssertRefuses(string words, ToolResult result)
    {
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
    }
}
