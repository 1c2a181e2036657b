namespace MlInferenceCdktf.Planning.Tests.Network;

public class NetworkDecisionTests
{
    private static readonly ValueMap s_subnetworks = Sample.Map(("us-central1", "serving"));

    [Fact]
    public void Creates_a_network_with_NAT_whose_ranges_are_the_regions_own_slots()
    {
        var network = Plan(NetworkSource.Create(), "us-central1", "europe-west4");

        Assert.Equal((true, "chat-network", (string?)null), (network.Created, network.Name, network.HostProject));
        Assert.Equal(
            [
                new("europe-west4", "chat-euw4", "10.65.80.0/20", new("chat-euw4-router", "chat-euw4-nat")),
                new("us-central1", "chat-usc1", "10.64.0.0/20", new("chat-usc1-router", "chat-usc1-nat")),
            ],
            network.Subnetworks);
    }

    [Fact]
    public void Creates_no_NAT_when_told_not_to() => Assert.Null(Plan(NetworkSource.Create() with { Nat = false }, "us-central1").Subnetworks[0].Nat);

    [Fact]
    public void Takes_a_stated_range() =>
        Assert.Equal("192.168.0.0/24", Plan(NetworkSource.Create(), new InferenceRegion("us-central1") { SubnetRange = "192.168.0.0/24" }).Subnetworks[0].Range);

    [Fact]
    public void Uses_an_existing_network_and_opens_it_for_the_load_balancer()
    {
        var network = Plan(NetworkSource.Existing("shared", s_subnetworks), "us-central1");

        Assert.Equal((false, "shared", (string?)null), (network.Created, network.Name, network.HostProject));
        Assert.Equal([new("us-central1", "serving", null, null)], network.Subnetworks);
        Assert.NotNull(network.Firewall);
    }

    [Fact]
    public void Uses_a_host_projects_network_and_leaves_the_firewall_to_its_owner_when_told_to()
    {
        var network = Plan(NetworkSource.SharedVpc("acme-network", "shared", s_subnetworks) with { Firewall = false }, "us-central1");

        Assert.Equal((false, "shared", "acme-network"), (network.Created, network.Name, network.HostProject));
        Assert.Null(network.Firewall);
    }

    [Theory]
    [InlineData(8080, null, "8080")]
    [InlineData(8080, 8080, "8080")]
    [InlineData(8080, 9090, "8080 9090")]
    [InlineData(9090, 8080, "8080 9090")]
    public void Opens_the_serving_and_the_health_port_once_each(int serving, int? health, string ports) => Assert.Equal(
        ports,
        string.Join(' ', Sample.Plan(Sample.Cpu with { Server = Sample.Container(port: serving), Health = new() { Port = health } }).Network.Firewall!.Ports));

    private static NetworkPlan Plan(NetworkSource source, params InferenceRegion[] regions) =>
        Sample.Plan(Sample.Cpu with { Name = "chat", Network = source, Regions = regions }).Network;
}
