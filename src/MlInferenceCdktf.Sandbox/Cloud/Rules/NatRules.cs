using System.Collections.Immutable;
using System.Numerics;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Cloud NAT (nat/docs/ports-and-addresses).</summary>
internal static class NatRules
{
    private const string Source = "nat/docs/ports-and-addresses";
    private const string Min = "min_ports_per_vm";
    private const string Max = "max_ports_per_vm";

    private static readonly ImmutableArray<string> _types = ["google_compute_router_nat"];

    public static ApiRule[] All { get; } =
    [
        Rule("nat-min-range", Min, body => body.Amount(Min) is < 2 or > 57344 ? "Must be between 2 and 57344." : null),
        // Only dynamic allocation grows by doubling; a static allocation takes any number.
        Rule("nat-min-power", Min, body => IsDynamic(body) && body.Amount(Min) is { } ports && !IsPowerFrom32(ports)
            ? "Must be a power of 2 and at least 32 when enable_dynamic_port_allocation is on." : null),
        Rule("nat-max-power", Max, body => IsDynamic(body) && body.Amount(Max) is { } ports && !IsPowerFrom32(ports)
            ? "Must be a power of 2 and at least 64 when enable_dynamic_port_allocation is on." : null),
        Rule("nat-max-above-min", Max, body => body.Amount(Max) is { } max && body.Amount(Min) is { } min && max <= min ? "Must be greater than minPortsPerVm." : null),
        Rule("nat-max-dynamic", Max, body => body.Amount(Max) is not null && !IsDynamic(body) ? "Can only be set when enable_dynamic_port_allocation is on." : null),
        Rule("nat-endpoint-mapping", "enable_endpoint_independent_mapping", body => IsDynamic(body) && body.Flag("enable_endpoint_independent_mapping")
            ? "Endpoint-independent mapping and dynamic port allocation cannot both be on." : null),
        Rule("nat-addresses", "nat_ips", body => body.Text("nat_ip_allocate_option") switch
        {
            "MANUAL_ONLY" when !body.Has("nat_ips") => "MANUAL_ONLY needs at least one address.",
            "AUTO_ONLY" when body.Has("nat_ips") => "AUTO_ONLY allows no addresses.",
            _ => null,
        }),
        Rule("nat-subnetworks", "subnetwork", body => body.Text("source_subnetwork_ip_ranges_to_nat") is "LIST_OF_SUBNETWORKS" != body.Has("subnetwork")
            ? "Subnetworks must be listed with LIST_OF_SUBNETWORKS, and only then." : null),
    ];

    private static ApiRule Rule(string id, string argument, Func<Body, string?> why) => ApiRule.Whole(id, _types, argument, Source, why);

    private static bool IsDynamic(Body body) => body.Flag("enable_dynamic_port_allocation");

    private static bool IsPowerFrom32(decimal ports) => ports >= 32 && BitOperations.IsPow2((int)ports);
}
