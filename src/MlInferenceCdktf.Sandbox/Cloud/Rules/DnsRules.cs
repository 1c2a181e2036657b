using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using MlInferenceCdktf.Sandbox.Cloud.Objects;

namespace MlInferenceCdktf.Sandbox.Cloud.Rules;

/// <summary>Record sets of Cloud DNS (dns v1 ResourceRecordSet).</summary>
internal static class DnsRules
{
    private static readonly ImmutableArray<string> _types = ["google_dns_record_set"];

    public static ApiRule[] All { get; } =
    [
        ApiRule.Value("record-name", _types, "name", "dns/docs/records-overview: fully qualified, with the trailing dot",
            value => value.Value!.EndsWith('.') ? null : "The name must be fully qualified and end with a dot."),
        ApiRule.Value("record-ttl", _types, "ttl", "dns v1 ResourceRecordSet.ttl", value => value.Decimal < 0 ? "Must be greater than or equal to 0." : null),
        ApiRule.Whole("record-data", _types, "rrdatas", "dns/docs/records-overview: A holds IPv4, AAAA holds IPv6", WrongAddress),
    ];

    private static string? WrongAddress(Body body)
    {
        AddressFamily? family = body.Text("type") switch
        {
            "A" => AddressFamily.InterNetwork,
            "AAAA" => AddressFamily.InterNetworkV6,
            _ => null,
        };
        return family is null || body.At("rrdatas").All(data => IPAddress.TryParse(data.Value, out var address) && address.AddressFamily == family)
            ? null
            : $"The rrdatas of a record of type {body.Text("type")} must be {(family == AddressFamily.InterNetwork ? "IPv4" : "IPv6")} addresses.";
    }
}
