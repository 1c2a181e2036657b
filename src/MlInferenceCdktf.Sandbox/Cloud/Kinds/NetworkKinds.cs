using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>Networks and what hangs on them.</summary>
internal static class NetworkKinds
{
    private const string Network = "google_compute_network";

    public static ResourceKind[] All { get; } =
    [
        new(Network, "network", "projects/{project}/global/networks/{name}")
        {
            Computed =
            [
                Fill.Project, Fill.SelfLink, Fill.UniqueIdText("network_id"), Fill.UniqueIdText("numeric_id"),
                Fill.Text("routing_mode", "REGIONAL"), Fill.Text("bgp_best_path_selection_mode", "LEGACY"),
            ],
        },
        new("google_compute_subnetwork", "subnetwork", "projects/{project}/regions/{region}/subnetworks/{name}")
        {
            References = [new("network", Network)],
            Computed =
            [
                Fill.Project, Fill.Region, Fill.SelfLink, Fill.CreationTimestamp, Fill.UniqueId("subnetwork_id"),
                new("gateway_address", context => Cidr.TryParse(context.Body.Text("ip_cidr_range")) is { } range ? range.FirstHost : null) { Always = true },
                Fill.Flag("private_ip_google_access", false), Fill.Text("private_ipv6_google_access", "DISABLE_GOOGLE_ACCESS"),
                Fill.Text("purpose", "PRIVATE"), Fill.Text("stack_type", "IPV4_ONLY"),
            ],
        },
        new("google_compute_firewall", "firewall", "projects/{project}/global/firewalls/{name}")
        {
            References = [new("network", Network)],
            Computed = [Fill.Project, Fill.SelfLink, Fill.CreationTimestamp, Fill.FullLink("network"), Fill.Text("direction", "INGRESS")],
        },
        new("google_compute_router", "router", "projects/{project}/regions/{region}/routers/{name}")
        {
            References = [new("network", Network)],
            Computed = [Fill.Project, Fill.Region, Fill.SelfLink, Fill.CreationTimestamp],
        },
        // A NAT lives inside its router (the API patches the router), so it goes with it.
        new("google_compute_router_nat", "nat", "projects/{project}/regions/{region}/routers/{router:last}/nats/{name}")
        {
            Id = "{project}/{region}/{router:last}/{name}",
            References =
            [
                new("router", "google_compute_router") { SameRegion = true, IsPart = true },
                new("nat_ips", "google_compute_address") { SameRegion = true },
                new("subnetwork.name", "google_compute_subnetwork") { SameRegion = true },
            ],
            Computed = [Fill.Project, Fill.Region, Fill.Flag("enable_dynamic_port_allocation", false), Fill.Flag("enable_endpoint_independent_mapping", false)],
        },
    ];
}
