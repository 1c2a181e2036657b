using System.Globalization;
using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Regions, zones, replicas, rollout, names of VMs: MLI1101 to MLI1106, MLI1112, MLI1114.</summary>
internal static class RegionCases
{
    // A region that the catalog does not know, with everything that only the catalog could have said.
    private static readonly InferenceRegion s_unknown = new("us-central9") { Zones = ["us-central9-a"], SubnetRange = "10.200.0.0/20" };

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        new("MLI1101", "none", Cpu with { Regions = [] }, Cpu, "regions: there are 0 regions | name 1 to 50 regions"),
        new("MLI1101", "51", Many(51), Many(50), "regions: there are 51 regions | name 1 to 50 regions") { Also = ["MLI2004"] },
        new("MLI1102", "twice", Regions("us-central1", "us-central1"), Regions("us-central1", "us-east1"),
            "regions[us-central1]: 'us-central1' stands 2 times | keep one entry for each region"),
        NoRegion("zone", "us-central1-a"),
        NoRegion("capitals", "US-central1"),
        NoRegion("space", "us-central1 "),
        NoRegion("empty", ""),
        NoRegion("three digits", "us-central100"),
        Zones("none", [], "the list is empty", "name a zone, or leave zones out to take the catalog's"),
        Zones("twice", ["us-central1-a", "us-central1-a"], "[us-central1-a, us-central1-a] names a zone twice", "name each zone once"),
        Zones("of another region", ["us-central1-a", "us-east1-b"], "'us-east1-b' is not a zone of us-central1", "write full names such as us-central1-a"),
        Zones("letter alone", ["a"], "'a' is not a zone of us-central1", "write full names such as us-central1-a"),
        new("MLI1105", "unknown region", Regions(s_unknown with { Zones = null }), Regions(s_unknown),
            "regions[us-central9].zones: the catalog knows no zones of 'us-central9' | state the zones, as full names (did you mean us-central1 or me-central1 or me-central2?)") { Also = ["MLI2004"] },
        Replicas("least over most", new(5, 4), new(4, 4), "5 to 4"),
        Replicas("negative", new(-1, 3), new(0, 3), "-1 to 3"),
        Replicas("never any", new(0, 0), new(0, 1), "0 to 0") with { Also = ["MLI2006"] },
        Replicas("2001", new(1, 2001), new(1, 2000), "1 to 2001"),
        new("MLI1106", "least of a region over the service's most", Regions(new InferenceRegion("us-central1") { MinReplicas = 4 }),
            Regions(new InferenceRegion("us-central1") { MinReplicas = 3 }),
            "regions[us-central1]: 4 to 3 replicas in us-central1 | let the least be 0 or more, the most 1 to 2000 and not below the least"),
        BaseName("59 characters", Repeat('a', 59), Repeat('a', 58)),
        BaseName("underscore", "chat_us", "chat-us"),
        new("MLI1114", "as many replicas as zones", InPlace(3), InPlace(4),
            "rollout: us-central1 may have only 3 replicas, and in place takes away 3 at once, one for each zone | let the least be 4, name fewer zones, or roll out surge-first"),
    ];

    private static InferenceOptions Regions(params InferenceRegion[] regions) => Cpu with { Regions = regions };

    private static InferenceOptions Many(int count) => Cpu with
    {
        Regions = Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture)).Select(i => new InferenceRegion($"mars-east{i}")
        {
            Zones = [$"mars-east{i}-a"],
            SubnetRange = $"10.{i}.0.0/20",
        }).ToValueList(),
    };

    private static DiagnosticCase NoRegion(string what, string name) => new("MLI1103", what, Regions(name), Cpu,
        $"regions[{name}]: '{name}' is not a region | write a region such as us-central1, without a zone's letter");

    private static DiagnosticCase Zones(string what, ValueList<string> zones, string message, string fix) =>
        new("MLI1104", what, Regions(new InferenceRegion("us-central1") { Zones = zones }), Regions(new InferenceRegion("us-central1") { Zones = ["us-central1-a"] }),
            $"regions[us-central1].zones: {message} | {fix}");

    private static DiagnosticCase Replicas(string what, Replicas wrong, Replicas right, string bounds) =>
        new("MLI1106", what, Cpu with { Replicas = wrong }, Cpu with { Replicas = right },
            $"replicas: {bounds} replicas in us-central1 | let the least be 0 or more, the most 1 to 2000 and not below the least");

    private static DiagnosticCase BaseName(string what, string wrong, string right) =>
        new("MLI1112", what, Regions(new InferenceRegion("us-central1") { BaseInstanceName = wrong }), Regions(new InferenceRegion("us-central1") { BaseInstanceName = right }),
            $"regions[us-central1].baseInstanceName: '{wrong}' cannot begin the names of VMs | "
            + "write 1 to 58 lower-case letters, digits and hyphens, starting with a letter, ending with a letter or digit");

    private static InferenceOptions InPlace(int least) => Cpu with { Rollout = Rollout.InPlace, Replicas = new(least, 5) };
}
