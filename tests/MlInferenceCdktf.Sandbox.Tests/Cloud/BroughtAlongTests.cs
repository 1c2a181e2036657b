using System.Text.Json.Nodes;
using MlInferenceCdktf.Sandbox.Cloud;

namespace MlInferenceCdktf.Sandbox.Tests.Cloud;

public sealed class BroughtAlongTests
{
    private static readonly (string Type, JsonObject Attributes)[] _configuration =
    [
        ("google_compute_firewall", Parse("""{"name": "fw", "network": "corp"}""")),
        ("google_compute_instance_template", Parse("""{"name": "t", "region": "europe-west4", "network_interface": {"subnetwork": "corp-euw4"}}""")),
        ("google_compute_router", Parse("""{"name": "rt", "region": "europe-west4", "network": "${google_compute_network.net.id}"}""")),
        ("google_compute_router_nat", Parse("""{"name": "nat", "region": "europe-west4", "router": "rt", "source_subnetwork_ip_ranges_to_nat": "ALL_SUBNETWORKS_ALL_IP_RANGES"}""")),
    ];

    [Fact]
    public void What_a_configuration_names_and_does_not_make_is_brought_along() =>
        Assert.Equal(
            ["projects/acme/global/networks/corp", "projects/acme/regions/europe-west4/subnetworks/corp-euw4"],
            BroughtAlong.In("acme", _configuration));

    [Fact]
    public void A_project_that_has_them_takes_the_configuration()
    {
        var project = new SimulatedProject("acme", new() { ExistingObjects = BroughtAlong.In("acme", _configuration) });

        Assert.All(_configuration.Take(2), each => Assert.Null(project.Create(each.Type, each.Attributes).Error));
    }

    [Fact]
    public void The_example_brings_nothing_along() =>
        Assert.Empty(BroughtAlong.In("acme", ExampleStack.Resources().Select(pair => (StackRun.Type(pair.Key), pair.Value))));

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
