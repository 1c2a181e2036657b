using System.Collections.Immutable;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Ranges of subnetworks (vpc/docs/subnets).</summary>
internal static class SubnetRules
{
    private static readonly ImmutableArray<string> _types = ["google_compute_subnetwork"];

    public static ApiRule[] All { get; } =
    [
        .. Range("subnet", "ip_cidr_range"),
        .. Range("secondary", "secondary_ip_range.ip_cidr_range"),
    ];

    private static IEnumerable<ApiRule> Range(string id, string argument) =>
    [
        Rule($"{id}-range", argument, range => range is { IsIPv4: true } ? null : "Must be a valid IPv4 CIDR address range."),
        Rule($"{id}-host-bits", argument, range => range is { HasHostBits: true } ? "The network IP address must have all host bits set to zero." : null),
        Rule($"{id}-size", argument, range => range is { Length: < 4 or > 29 } ? "The prefix length must be between 4 and 29." : null),
    ];

    private static ApiRule Rule(string id, string argument, Func<Cidr?, string?> why) =>
        ApiRule.Value(id, _types, argument, "vpc/docs/subnets#valid-ranges", value => why(Cidr.TryParse(value.Value)));
}
