using MlInferenceCdktf.Catalogs;
using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Where machines come from: MLI1108, MLI1120 to MLI1129, MLI2110 to MLI2113, and MLI1112 and MLI1114 as they touch it.</summary>
internal static class CapacityCases
{
    private const string Choose = ", or choose a machine that is, such as g2-standard-48 or a2-highgpu-1g";
    private const string FloorFix = "let onDemandFloor be 1 or more, and onDemandMax not below it; without a floor, let capacity be spot";
    private const string RunFix = "write more than the cold start and at most 2880h, in whole seconds";
    private const string SizeOnly = "name machines that differ in size only";

    private static readonly InferenceRegion s_oneZone = new("us-central1") { Zones = ["us-central1-a"] };
    private static readonly InferenceOptions s_h200 = Gpu with { Machine = "a3-ultragpu-8g", Replicas = new(2, 2), Regions = [new("us-central1") { Zones = ["us-central1-b"] }] };
    private static readonly InferenceOptions s_h100 = Gpu with { Machine = "a3-highgpu-1g" };

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        .. Consumptions(),
        Floor("none", Capacity.Mixed(0), "0 to 0"),
        Floor("below itself", Capacity.Mixed(2) with { OnDemandMax = 1 }, "2 to 1"),
        new("MLI1121", "all on demand", Cpu with { Capacity = Capacity.Mixed(3) }, Cpu with { Capacity = Capacity.Mixed(2) },
            "capacity: us-central1 has at most 3 replicas, 3 of them on demand, and Spot begins at 1 | let the most replicas be 4, or have fewer on demand"),
        new("MLI1121", "less than the least leaves", Mixed(Capacity.Mixed(1) with { OnDemandMax = 5 }, new(4, 7)), Mixed(Capacity.Mixed(1) with { OnDemandMax = 4 }, new(4, 7)),
            "capacity: us-central1 has at most 7 replicas, 5 of them on demand, and Spot begins at 3 | let the most replicas be 8, or have fewer on demand"),
        Reservation("capitals", "H200"),
        Reservation("link", "projects/acme/zones/us-central1-a/reservations/h200"),
        new("MLI1123", "fewer than the replicas", Reserved(Capacity.Reserved("gpus") with { Vms = 4 }, new(2, 5)), Reserved(Capacity.Reserved("gpus") with { Vms = 5 }, new(2, 5)),
            "capacity.vms: the reservation holds 4 VMs, and us-central1 may have 5 | reserve more, or lower the most replicas"),
        Run("within the cold start", TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(3) + TimeSpan.FromSeconds(1), "3m"),
        Run("over 120 days", TimeSpan.FromDays(121), TimeSpan.FromDays(120), "2904h"),
        Run("half a second", TimeSpan.FromHours(1) + TimeSpan.FromSeconds(0.5), TimeSpan.FromHours(1), "1h500ms"),
        Standby("negative", -1),
        Standby("2001", 2001),
        new("MLI1126", "A100 80 GB", Standby("a2-ultragpu-1g"), Standby("a2-highgpu-1g"),
            "capacity.standby: 'a2-ultragpu-1g' has its weights on local SSD | leave standby out, and let the least replicas be more") { Also = ["MLI2009"] },
        Unlike("more GPUs", "g2-standard-24", "g2-standard-16", $"'g2-standard-24' has 2 × nvidia-l4 as GPUs, 'g2-standard-12' has 1 × nvidia-l4 | {SizeOnly}"),
        UnlikeCpu("another architecture", "c4a-standard-8", "c3-standard-8", "n4-standard-8", $"'c4a-standard-8' has arm64 as architecture, 'n4-standard-8' has x64 | {SizeOnly}"),
        UnlikeCpu("another disk", "n4-standard-8", "c3d-standard-8", "c3-standard-8", $"'n4-standard-8' has hyperdisk-balanced as boot disk, 'c3-standard-8' has pd-balanced | {SizeOnly}"),
        UnlikeCpu("another network interface", "n4-standard-8", "n2-standard-8", "e2-standard-4", $"'n4-standard-8' has GVNIC as network interface, 'e2-standard-4' has Google's choice | {SizeOnly}") with
        {
            Text = $"capacity.fallbackMachines: 'n4-standard-8' has GVNIC as network interface, 'e2-standard-4' has Google's choice | {SizeOnly}\n"
                + $"capacity.fallbackMachines: 'n4-standard-8' has hyperdisk-balanced as boot disk, 'e2-standard-4' has pd-balanced | {SizeOnly}",
        },
        Twice("the machine itself", ["g2-standard-12"], "'g2-standard-12' is the machine itself"),
        Twice("twice", ["g2-standard-16", "g2-standard-16"], "'g2-standard-16' stands 2 times"),
        new("MLI1107", "as fallback", Fallback("g2"), Fallback("g2-standard-16"), "capacity.fallbackMachines: 'g2' is not a machine type | write a machine type such as g2-standard-12"),
        new("MLI1129", "26 mixed regions", MixedRegions(26), MixedRegions(25), "capacity: 26 regions have 52 groups | have at most 50: a mixed region counts twice"),
        new("MLI1112", "no room for Spot's", Named(54), Named(53),
            $"regions[us-central1].baseInstanceName: '{Repeat('a', 54)}' leaves no room for -spot, which the Spot VMs of a mixed region have behind it | write at most 53 characters"),
        new("MLI1114", "reservation without room", Reserved(Capacity.Reserved("gpus"), new(1, 3)), Reserved(Capacity.Reserved("gpus") with { Vms = 4 }, new(1, 3)),
            "capacity: us-central1 may have only 1 replicas, and in place takes away 1 at once, one for each zone | let the least be 2, name fewer zones, or reserve 4 VMs and say so in vms"),
        new("MLI1114", "floor of a mixed region", Mixed(Capacity.Mixed(3), new(9, 12)) with { Rollout = Rollout.InPlace }, Mixed(Capacity.Mixed(4), new(9, 12)) with { Rollout = Rollout.InPlace },
            "rollout: us-central1 may have only 3 replicas on demand, and in place takes away 3 at once, one for each zone | let the least be 4, name fewer zones, or roll out surge-first"),
        new("MLI2110", "everywhere", Gpu with { Capacity = Capacity.Spot(), Regions = ["us-central1", "us-east4"] },
            Gpu with { Capacity = Capacity.Spot(), Regions = ["us-central1", new InferenceRegion("us-east4") { Capacity = Capacity.Mixed(1) }] },
            "capacity: no replica of any region is on demand | let capacity be mixed, at least in one region"),
        new("MLI2111", "L4", Standby("g2-standard-12"), Cpu with { Capacity = Capacity.OnDemand() with { Standby = 1 } },
            "capacity.standby: the stopped replicas of us-central1 need a free nvidia-l4 each when they are started | keep the least replicas at what must be there"),
        new("MLI2112", "zones of the catalog", Reserved(Capacity.Reserved("gpus"), new(4, 5)) with { Regions = ["us-central1"] }, Reserved(Capacity.Reserved("gpus"), new(4, 5)),
            "regions[us-central1].zones: 'gpus' must be in each of us-central1-a, us-central1-b, us-central1-c | state the zones that have it"),
        new("MLI2114", "least at the floor", Mixed(Capacity.Mixed(2), new(2, 9)), Mixed(Capacity.Mixed(2), new(3, 9)),
            "capacity: us-central1 has never fewer than 2 on demand + 1 Spot = 3 replicas, and its least is 2 | let the least be 3 or more, or lower the floor"),
        new("MLI2115", "as long as the notice", Drained(30), Drained(29),
            "boot.drainTimeout: a replica may drain for 30s, and a preempted Spot VM ends after 30s | state boot: {drainTimeout: 25s}, or acknowledge this for the replicas on demand"),
        new("MLI1125", "with the running ones", Cpu with { Replicas = new(1, 3), Capacity = Capacity.OnDemand() with { Standby = 1998 } }, Cpu with { Replicas = new(1, 3), Capacity = Capacity.OnDemand() with { Standby = 1997 } },
            "capacity.standby: 1998 stopped replicas and 3 running ones are 2001 VMs of one group in us-central1 | let both be at most 2000 together"),
        new("MLI2113", "A3 Edge", Edge("asia-east1"), Edge("us-central1"),
            $"capacity.fallbackMachines: the catalog of {DiagnosticCase.CatalogDate} lists 'a3-edgegpu-8g' in no zone of the group in asia-east1 | "
            + "name a machine that is sold there, or state zones that have it") { Also = ["MLI2009"] },
    ];

    private static IEnumerable<DiagnosticCase> Consumptions() =>
    [
        Sold("H100 on demand", s_h100, Capacity.OnDemand(), Capacity.Spot(), "'a3-highgpu-1g' is not sold on demand | let capacity be spot"),
        Sold("H100 reserved", s_h100 with { Replicas = new(4, 4) }, Capacity.Reserved("h100"), Capacity.Spot(), "'a3-highgpu-1g' is not sold by such a reservation | let capacity be spot") with { Also = ["MLI2009", "MLI2112"] },
        Sold("H200 on demand", s_h200, Capacity.OnDemand(), Capacity.Reserved("h200"), "'a3-ultragpu-8g' is not sold on demand | let capacity be reserved, with the reservation's name, or spot"),
        Sold("H200 mixed", s_h200 with { Replicas = new(3, 4) }, Capacity.Mixed(1), Capacity.Spot(),
            "'a3-ultragpu-8g' is not sold on demand, which a mixed region's floor is | let capacity be reserved, with the reservation's name, or spot"),
        new("MLI1108", "of a region", s_h200 with { Capacity = Capacity.Reserved("h200"), Regions = [s_h200.Regions[0] with { Capacity = Capacity.OnDemand() }] }, s_h200 with { Capacity = Capacity.Reserved("h200") },
            $"machine: 'a3-ultragpu-8g' is not sold on demand | let capacity be reserved, with the reservation's name, or spot{Choose}") { Also = ["MLI2009"] },
        new("MLI1108", "as fallback", s_h100 with { Machine = "a3-edgegpu-8g-nolssd", Capacity = Capacity.OnDemand() with { FallbackMachines = ["a3-ultragpu-8g-nolssd"] } }, Gpu,
            $"capacity.fallbackMachines: 'a3-ultragpu-8g-nolssd' is not sold on demand | let capacity be reserved, with the reservation's name, or spot{Choose}") { Also = ["MLI1127", "MLI2009"] },
    ];

    private static DiagnosticCase Sold(string what, InferenceOptions options, Capacity wrong, Capacity right, string text) =>
        new("MLI1108", what, options with { Capacity = wrong }, options with { Capacity = right }, $"machine: {text}{Choose}") { Also = ["MLI2009"] };

    private static DiagnosticCase Floor(string what, MixedCapacity wrong, string bounds) =>
        new("MLI1120", what, Cpu with { Capacity = wrong }, Cpu with { Capacity = Capacity.Mixed(1) }, $"capacity: {bounds} replicas on demand in us-central1 | {FloorFix}");

    private static InferenceOptions Mixed(MixedCapacity capacity, Replicas replicas) => Cpu with { Capacity = capacity, Replicas = replicas };

    private static InferenceOptions Reserved(ReservedCapacity capacity, Replicas replicas) => Cpu with { Capacity = capacity, Replicas = replicas, Regions = [s_oneZone] };

    private static DiagnosticCase Reservation(string what, string wrong) =>
        new("MLI1122", what, Reserved(Capacity.Reserved(wrong), new(2, 3)), Reserved(Capacity.Reserved("projects/acme/reservations/h200"), new(2, 3)),
            $"capacity.reservation: '{wrong}' is not a reservation | write its name, or projects/P/reservations/NAME for one of another project");

    private static DiagnosticCase Run(string what, TimeSpan wrong, TimeSpan right, string shown) =>
        new("MLI1124", what, Cpu with { Capacity = Capacity.OnDemand() with { MaxRunDuration = wrong } }, Cpu with { Capacity = Capacity.OnDemand() with { MaxRunDuration = right } },
            $"capacity.maxRunDuration: {shown} is not a run duration for replicas that take 3m to start | {RunFix}");

    private static DiagnosticCase Standby(string what, int wrong) =>
        new("MLI1125", what, Cpu with { Capacity = Capacity.OnDemand() with { Standby = wrong } }, Cpu with { Capacity = Capacity.OnDemand() with { Standby = 1997 } },
            FormattableString.Invariant($"capacity.standby: {wrong} stopped replicas | write 0 to 2000"));

    private static InferenceOptions Standby(string machine) => Gpu with { Machine = machine, Capacity = Capacity.OnDemand() with { Standby = 1 } };

    private static InferenceOptions Fallback(params MachineTypeName[] machines) => Gpu with { Capacity = Capacity.OnDemand() with { FallbackMachines = machines } };

    private static DiagnosticCase Unlike(string what, string wrong, string right, string text) => new("MLI1127", what, Fallback(wrong), Fallback(right), $"capacity.fallbackMachines: {text}");

    private static DiagnosticCase UnlikeCpu(string what, string wrong, string right, string machine, string text) => new("MLI1127", what,
        Fallback(wrong) with { Server = Cpu.Server, Machine = machine }, Fallback(right) with { Server = Cpu.Server, Machine = machine }, $"capacity.fallbackMachines: {text}");

    private static DiagnosticCase Twice(string what, MachineTypeName[] wrong, string text) =>
        new("MLI1128", what, Fallback(wrong), Fallback("g2-standard-16"), $"capacity.fallbackMachines: {text} | name each machine once");

    private static InferenceOptions MixedRegions(int count) => Cpu with
    {
        Capacity = Capacity.Mixed(1),
        Regions = Catalog.Current.Regions.Where(region => Catalog.Current.ZonesFor(Catalog.Current.FindMachineType("c3-standard-8"), region).Count > 0)
            .Take(count).Select(region => new InferenceRegion(region.Name)).ToValueList(),
    };

    private static InferenceOptions Drained(int seconds) => Cpu with { Capacity = Capacity.Mixed(1), Boot = new() { DrainTimeout = TimeSpan.FromSeconds(seconds) } };

    private static InferenceOptions Edge(InferenceRegion region) => Fallback("a3-edgegpu-8g") with { Machine = "a3-highgpu-8g", Regions = [region] };

    private static InferenceOptions Named(int length) => Cpu with { Capacity = Capacity.Mixed(1), Regions = [new("us-central1") { BaseInstanceName = Repeat('a', length) }] };
}
