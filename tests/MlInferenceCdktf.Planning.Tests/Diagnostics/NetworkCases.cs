using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Networks, subnetworks, ranges: MLI13xx.</summary>
internal static class NetworkCases
{
    private const string NameFix = "write the name alone, not a link: lower-case letters, digits and hyphens";

    private static readonly ValueMap s_subnetworks = Map(("us-central1", "serving"));

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        new("MLI1301", "network's link", Existing("projects/acme/global/networks/shared", s_subnetworks), Existing("shared", s_subnetworks),
            $"network.network: 'projects/acme/global/networks/shared' is not a name | {NameFix}"),
        new("MLI1301", "subnetwork in capitals", Existing("shared", Map(("us-central1", "Serving"))), Existing("shared", s_subnetworks),
            $"network.subnetworks[us-central1]: 'Serving' is not a name | {NameFix}"),
        new("MLI1302", "missing", Existing("shared", ValueMap.Empty), Existing("shared", s_subnetworks),
            "network.subnetworks: no subnetwork is named for us-central1 | add us-central1: NAME"),
        new("MLI1302", "of no region", Existing("shared", Map(("us-central1", "serving"), ("us-east1", "other"))), Existing("shared", s_subnetworks),
            "network.subnetworks[us-east1]: 'us-east1' is none of the service's regions | remove the entry, or add the region"),
        Range("host bits", "10.0.0.1/20", "10.0.0.0/20"),
        Range("/7", "10.0.0.0/7", "10.0.0.0/8"),
        Range("/30", "10.0.0.0/30", "10.0.0.0/28"),
        Range("public", "11.0.0.0/20", "10.255.240.0/20"),
        Range("beyond 172.16.0.0/12", "172.32.0.0/20", "172.31.0.0/20"),
        Range("Docker's", "172.17.240.0/20", "172.18.0.0/20"),
        Range("around Docker's", "172.16.0.0/15", "172.18.0.0/15"),
        Range("octal address", "010.0.0.0/20", "10.0.0.0/20"),
        Range("zero before the prefix", "192.168.0.0/020", "192.168.0.0/20"),
        Range("IPv6", "fd00::/20", "10.0.0.0/20"),
        Range("no mask", "10.0.0.0", "10.0.0.0/20"),
        Range("two masks", "10.0.0.0/20/20", "10.0.0.0/20"),
        new("MLI1304", "another region's slot", Apart("10.65.80.0/20"), Apart("10.65.96.0/20"),
            "regions[us-central1].subnetRange: 10.65.80.0/20 of us-central1 overlaps 10.65.80.0/20 of europe-west4 | state ranges apart from each other"),
        new("MLI1304", "around another region's slot", Apart("10.0.0.0/8"), Apart("192.168.0.0/16"),
            "regions[us-central1].subnetRange: 10.0.0.0/8 of us-central1 overlaps 10.65.80.0/20 of europe-west4 | state ranges apart from each other"),
        new("MLI1305", "five of four", Small(2), Small(1),
            "regions[us-central1].subnetRange: 10.0.0.0/29 holds 4 VMs, and us-central1 may need 5 | write a shorter prefix, such as /24"),
        new("MLI1306", "unknown region", Cpu with { Regions = [UnknownRegion(null)] }, Cpu with { Regions = [UnknownRegion("10.200.0.0/20")] },
            "regions[us-central9].subnetRange: the catalog has no range for 'us-central9' | state one that no other region uses, such as 10.200.0.0/20 (did you mean us-central1 or me-central1 or me-central2?)") { Also = ["MLI2004"] },
        new("MLI1307", "in a network that exists", Existing("shared", s_subnetworks) with { Regions = [new InferenceRegion("us-central1") { SubnetRange = "10.0.0.0/20" }] },
            Existing("shared", s_subnetworks), "regions[us-central1].subnetRange: the subnetwork exists already and has its range | remove the range"),
        HostProject("five letters", "acmes", "acmes1"),
        HostProject("31 letters", Repeat('a', 31), Repeat('a', 30)),
        HostProject("capitals", "Acme-network", "acme-network"),
        HostProject("hyphen last", "acme-network-", "example.com:acme-network"),
    ];

    private static InferenceOptions Existing(string network, ValueMap subnetworks) => Cpu with { Network = NetworkSource.Existing(network, subnetworks) };

    private static DiagnosticCase Range(string what, string wrong, string right) =>
        new("MLI1303", what, Cpu with { Regions = [WithRange(wrong)] }, Cpu with { Regions = [WithRange(right)] },
            $"regions[us-central1].subnetRange: '{wrong}' is not a private range for a subnetwork | "
            + "write a range inside 10.0.0.0/8, 172.16.0.0/12 (not 172.17.0.0/16) or 192.168.0.0/16, /8 to /29, without host bits");

    private static InferenceOptions Apart(string range) => Cpu with { Regions = [WithRange(range), "europe-west4"] };

    // Three zones: a rollout makes three more.
    private static InferenceOptions Small(int most) => Cpu with { Replicas = new(1, most), Regions = [WithRange("10.0.0.0/29")] };

    private static InferenceRegion WithRange(string range) => new("us-central1") { SubnetRange = range };

    private static InferenceRegion UnknownRegion(string? range) => new("us-central9") { Zones = ["us-central9-a"], SubnetRange = range };

    private static DiagnosticCase HostProject(string what, string wrong, string right) =>
        new("MLI1308", what, Shared(wrong), Shared(right), $"network.hostProject: '{wrong}' is not a project id | write the host project's id, such as acme-network");

    private static InferenceOptions Shared(string host) => Cpu with { Network = NetworkSource.SharedVpc(host, "shared", s_subnetworks) };
}
