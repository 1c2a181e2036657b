using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

public sealed class NeighbourTests
{
    private const string Group = "google_compute_region_instance_group_manager.mig_us_central1";
    private const string Autoscaler = "google_compute_region_autoscaler.as_us_central1";

    [Fact]
    public void A_group_has_one_autoscaler()
    {
        var run = ExampleStack.Run().Create();
        var error = Beside(run, Autoscaler, planned => planned["name"] = "second").Error;

        Assert.Equal((400, "invalid"), (error!.Status, error.Reason));
        Assert.StartsWith("Invalid value for field 'resource.target': 'https://www.googleapis.com/compute/v1/projects/acme/regions/us-central1/instanceGroupManagers/chat-us-central1-7a8b'. Target already referenced by Autoscaler.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.0/20", true)]
    [InlineData("10.0.8.0/24", true)]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("10.1.15.0/24", true)]
    [InlineData("10.2.0.0/20", false)]
    public void Ranges_of_a_network_do_not_overlap(string range, bool overlaps)
    {
        var answer = Beside(ExampleStack.Run().Create(), "google_compute_subnetwork.sub_us_central1", planned =>
        {
            planned["name"] = "other";
            planned["ip_cidr_range"] = range;
        });

        Assert.Equal(overlaps, answer.Error is not null);
        Assert.Equal(overlaps, answer.Error?.Message.StartsWith($"Invalid IPCidrRange: {range} conflicts with existing subnetwork 'chat-", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void A_subnetwork_may_grow_over_its_own_range()
    {
        var answer = ExampleStack.Run().Create().Update("google_compute_subnetwork.sub_us_central1", planned => planned["ip_cidr_range"] = "10.0.0.0/19");

        Assert.Null(answer.Error);
    }

    [Fact]
    public void Ranges_of_other_networks_may_be_the_same()
    {
        var answer = Beside(ExampleStack.Run().Create(), "google_compute_subnetwork.sub_us_central1", planned =>
        {
            planned["name"] = "other";
            planned["network"] = "default";
        });

        Assert.Null(answer.Error);
    }

    [Theory]
    [InlineData("443", true)]
    [InlineData("80", true)]
    [InlineData("8443", false)]
    public void Two_rules_cannot_share_address_and_port(string port, bool conflicts)
    {
        var answer = Beside(ExampleStack.Run().Create(), "google_compute_global_forwarding_rule.fr", planned =>
        {
            planned["name"] = "other";
            planned["port_range"] = port;
        });

        Assert.Equal(conflicts, answer.Error?.Message.Contains("Specified IP address is in-use and would result in a conflict", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void An_address_is_held_by_its_IP_alone()
    {
        var run = ExampleStack.Run().Create();
        var address = run.Created["google_compute_global_address.ip6"]["address"]!.GetValue<string>();
        run.Update("google_compute_global_forwarding_rule.fr6", planned => planned["ip_address"] = address);

        Assert.Equal("resourceInUseByAnotherResource", run.Delete("google_compute_global_address.ip6").Error!.Reason);
    }

    [Fact]
    public void A_group_is_not_balanced_in_two_modes()
    {
        var run = ExampleStack.Run().Create();
        var error = Beside(run, "google_compute_backend_service.bs", planned =>
        {
            planned["name"] = "other";
            planned["backend"]![0]!["balancing_mode"] = "UTILIZATION";
        }).Error;

        Assert.Contains("(argument backend.balancing_mode)", error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_managed_rule_does_not_lead_to_a_classic_backend_service()
    {
        var run = ExampleStack.Run().Create();
        run.Update("google_compute_backend_service.bs", planned => planned["load_balancing_scheme"] = "EXTERNAL");

        var error = run.Update("google_compute_global_forwarding_rule.fr", _ => { }).Error;
        Assert.Contains("(argument load_balancing_scheme)", error!.Message, StringComparison.Ordinal);
        Assert.Null(run.Update("google_compute_global_forwarding_rule.fr", planned => planned["load_balancing_scheme"] = "EXTERNAL").Error);
    }

    [Theory]
    [InlineData("google_compute_global_forwarding_rule.fr", "google_compute_target_http_proxy.rpx", false)]
    [InlineData("google_compute_global_forwarding_rule.frh", "google_compute_target_https_proxy.px", false)]
    [InlineData("google_compute_global_forwarding_rule.fr", "google_compute_target_https_proxy.px", true)]
    public void A_rule_is_led_to_a_proxy_of_its_kind_only(string rule, string proxy, bool allowed)
    {
        var run = ExampleStack.Run().Create();
        var answer = run.Update(rule, planned => planned["target"] = run.Id(proxy));

        Assert.Equal(allowed, answer.Error is null);
        Assert.Equal(!allowed, answer.Error?.Message.EndsWith("(argument target)", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData(null, 6)]
    [InlineData(7, 7)]
    [InlineData(50, 10)]
    [InlineData(0, 2)]
    public void An_autoscaled_group_runs_within_its_bounds(int? stated, int live)
    {
        var sizes = stated is { } size ? new Dictionary<string, int> { ["chat-us-central1-7a8b"] = size } : [];
        var run = ExampleStack.Run(new() { LiveSizes = sizes }).Create();

        Assert.Equal(live, Size(run));
    }

    [Fact]
    public void New_bounds_move_the_group_and_a_stated_size_does_not()
    {
        var run = ExampleStack.Run().Create();
        run.Update(Group, planned => planned["target_size"] = 3);
        Assert.Equal(6, Size(run));

        run.Update(Autoscaler, planned => planned["autoscaling_policy"]!["min_replicas"] = 8);
        Assert.Equal(8, Size(run));
    }

    [Fact]
    public void A_group_whose_autoscaler_is_off_keeps_the_size_it_is_given()
    {
        var run = ExampleStack.Run().Create();
        run.Update(Autoscaler, planned => planned["autoscaling_policy"]!["mode"] = "OFF");
        run.Update(Group, planned => planned["target_size"] = 3);

        Assert.Equal(3, Size(run));
    }

    private static int Size(StackRun run) => int.Parse(run.Read(Group).Object!["target_size"]!.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);

    private static CloudAnswer Beside(StackRun run, string address, Action<JsonObject> edit)
    {
        var planned = run.Resolve(ExampleStack.Resources()[address]);
        edit(planned);
        return run.Project.Create(StackRun.Type(address), planned);
    }
}
