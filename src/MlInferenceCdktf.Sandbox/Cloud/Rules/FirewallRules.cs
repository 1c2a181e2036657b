using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Firewall rules (compute v1 Firewall).</summary>
internal static partial class FirewallRules
{
    private static readonly ImmutableArray<string> _types = ["google_compute_firewall"];

    public static ApiRule[] All { get; } =
    [
        Range("source-range", "source_ranges"),
        Range("destination-range", "destination_ranges"),
        Port("allow-port", "allow"),
        Port("deny-port", "deny"),
        Protocol("allow-protocol", "allow"),
        Protocol("deny-protocol", "deny"),
        Accounts("target-accounts", "target_service_accounts"),
        Accounts("source-accounts", "source_service_accounts"),
    ];

    private static ApiRule Range(string id, string argument) =>
        ApiRule.Value(id, _types, argument, "compute v1 Firewall.sourceRanges: CIDR format, no host bits", value => Cidr.TryParse(value.Value) switch
        {
            null => "Must be a valid CIDR address range.",
            { HasHostBits: true } => "Must be a valid CIDR address range: bits outside the mask are set.",
            _ => null,
        });

    private static ApiRule Port(string id, string block) =>
        ApiRule.Value(id, _types, $"{block}.ports", "compute v1 Firewall.allowed[].ports[]: an integer or a range",
            value => PortRange.TryParse(value.Value) is null ? "Must be a port or a range of ports such as 8000-8001." : null);

    private static ApiRule Protocol(string id, string block) =>
        ApiRule.Block(id, _types, block, "protocol", "compute v1 Firewall.allowed[].IPProtocol", rule =>
            !Known().IsMatch(rule.Text("protocol") ?? "") ? "Must be tcp, udp, icmp, esp, ah, sctp, ipip, all or a protocol number."
            : rule.Has("ports") && !HasPorts().IsMatch(rule.Text("protocol")!) ? "Ports may only be specified on rules whose protocol is one of [TCP, UDP, SCTP]." : null);

    private static ApiRule Accounts(string id, string argument) =>
        ApiRule.Whole(id, _types, argument, "vpc/docs/quota: 10 service accounts",
            body => body.At(argument).Count() > 10 ? "A firewall rule can have at most 10 service accounts." : null);

    [GeneratedRegex(@"^(tcp|udp|icmp|esp|ah|sctp|ipip|all|\d{1,3})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Known();

    [GeneratedRegex("^(tcp|udp|sctp|6|17|132)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HasPorts();
}
