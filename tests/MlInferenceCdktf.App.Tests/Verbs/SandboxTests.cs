using System.Text.Json;
using MlInferenceCdktf.App.Tests.Running;

namespace MlInferenceCdktf.App.Tests.Verbs;

public sealed class SandboxTests : IDisposable
{
    private const string Network = """
        {"provider":{"google":[{"project":"acme"}]},"terraform":{"backend":{"gcs":{"bucket":"far-away"}},"required_providers":{"google":{"source":"google"}}},"resource":{"google_compute_network":{"net":{"name":"net","auto_create_subnetworks":false}}}}
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [ToolFact("terraform")]
    public void A_plan_of_the_described_stack_says_what_would_be_made_and_writes_nothing()
    {
        var text = _workspace.Output("sandbox", "plan");
        Assert.Contains("offline simulation", text, StringComparison.Ordinal);
        Assert.Contains("  + google_compute_global_address.chat_", text, StringComparison.Ordinal);
        Assert.Contains("36 to create, 0 to update, 0 to replace, 0 to delete", text, StringComparison.Ordinal);
        Assert.Contains("Not proven: quota", text, StringComparison.Ordinal);
        Assert.Equal(["inference.yaml"], FileTree.Of(_workspace.Folder).Keys);
    }

    [ToolFact("terraform")]
    public void A_plan_from_a_state_is_of_the_change_and_the_state_stays_as_it_is()
    {
        _workspace.Write("net/cdk.tf.json", Network.Replace("\"auto_create_subnetworks\":false", "\"auto_create_subnetworks\":false,\"description\":\"new\"", StringComparison.Ordinal));
        var state = _workspace.Write("net.tfstate", State);
        using var summary = JsonDocument.Parse(_workspace.Output("sandbox", "plan", "net", "--state", "net.tfstate", "--json", "plan.json", "--format", "json"));
        var change = Assert.Single(summary.RootElement.GetProperty("changes").EnumerateArray());
        // The real provider replaces a network for its description.
        Assert.Equal(["delete", "create"], change.GetProperty("actions").EnumerateArray().Select(action => action.GetString()));
        Assert.Equal("[\"description\"]", Assert.Single(change.GetProperty("because").EnumerateArray()).GetString());
        Assert.Equal(State, File.ReadAllText(state));

        using var plan = JsonDocument.Parse(_workspace.Read("plan.json"));
        Assert.Equal("google_compute_network.net", plan.RootElement.GetProperty("resource_changes")[0].GetProperty("address").GetString());
        Assert.Equal(["inference.yaml", "net.tfstate", "net/cdk.tf.json", "plan.json"], FileTree.Of(_workspace.Folder).Keys);
    }

    [ToolFact("terraform")]
    public void An_apply_goes_from_nothing_to_nothing()
    {
        _workspace.Write("net/main.tf", """
            provider "google" {
              project = "acme"
            }
            resource "google_compute_network" "net" {
              name                    = "net"
              auto_create_subnetworks = false
            }
            """);
        var text = _workspace.Output("sandbox", "apply", "net");
        Assert.Contains("ok      apply        1 to create", text, StringComparison.Ordinal);
        Assert.Contains("ok      second plan  nothing to do", text, StringComparison.Ordinal);
        Assert.Contains("ok      destroy", text, StringComparison.Ordinal);
        Assert.Equal(["inference.yaml", "net/main.tf"], FileTree.Of(_workspace.Folder).Keys);
    }

    [ToolFact("terraform")]
    public void An_apply_that_Google_would_refuse_is_a_finding()
    {
        _workspace.Write("net/cdk.tf.json", Network.Replace("\"net\":{\"name\"", "\"twin\":{\"name\":\"net\",\"auto_create_subnetworks\":false},\"net\":{\"name\"", StringComparison.Ordinal));
        var result = _workspace.Run("sandbox", "apply", "net");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("FAILED  apply", result.Output, StringComparison.Ordinal);
        Assert.Contains("alreadyExists", result.Error, StringComparison.Ordinal);
    }

    [ToolTheory("terraform")]
    [InlineData("sandbox plan nowhere", "nowhere")]
    [InlineData("sandbox plan --state no.tfstate", "no.tfstate")]
    [InlineData("sandbox plan net --config inference.yaml", "--config")]
    [InlineData("sandbox apply --config none.yaml", "none.yaml")]
    [InlineData("sandbox serve nowhere", "nowhere")]
    [InlineData("sandbox plan --json none/plan.json", "none/plan.json")]
    public void A_mistake_is_named(string line, string named)
    {
        _workspace.Write("net/cdk.tf.json", Network);
        var result = _workspace.Run(line.Split(' '));
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_terraform_is_told()
    {
        _workspace.Write("net/cdk.tf.json", Network);
        _workspace.Environment["PATH"] = Path.GetDirectoryName(Tool.Find("dotnet"))!;
        var result = _workspace.Run("sandbox", "plan", "net");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("'terraform' cannot be started", result.Error, StringComparison.Ordinal);
    }

    private const string State = """
        {"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"c","outputs":{},"resources":[{"mode":"managed","type":"google_compute_network","name":"net","provider":"provider[\"registry.terraform.io/hashicorp/google\"]","instances":[{"schema_version":0,"attributes":{"auto_create_subnetworks":false,"delete_default_routes_on_create":false,"description":"","id":"projects/acme/global/networks/net","name":"net","network_firewall_policy_enforcement_order":"AFTER_CLASSIC_FIREWALL","project":"acme","routing_mode":"REGIONAL","self_link":"https://www.googleapis.com/compute/v1/projects/acme/global/networks/net"}}]}]}
        """;
}
