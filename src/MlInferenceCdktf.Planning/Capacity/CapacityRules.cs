using System.Text.RegularExpressions;
using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf.Planning;

/// <summary>Where machines come from, and what of it Google rejects.</summary>
internal static partial class CapacityRules
{
    private const int MaxGroups = 50;
    private const int MaxVms = 2000;

    // compute/docs/instances/limit-vm-runtime; the day's limit is remembered, not found in a copy of the page.
    private static readonly TimeSpan s_longestRun = TimeSpan.FromDays(120);

    public static string PathOf(InferenceRegion region) => region.Capacity is null ? "capacity" : $"regions[{region.Name}].capacity";

    public static void Check(PlanningContext context)
    {
        foreach (var region in context.Options.Regions)
        {
            var path = PathOf(region);
            CheckConsumption(context, region);
            CheckRunDuration(context, region, path);
            FallbackRules.Check(context, region, path);
            switch (context.Capacity(region))
            {
                case MixedCapacity mixed:
                    CheckMixed(context, region, mixed, path);
                    break;
                case ReservedCapacity reserved:
                    CheckReserved(context, region, reserved, path);
                    break;
                case OnDemandCapacity onDemand:
                    CheckStandby(context, region, onDemand.Standby, path);
                    break;
                default:
                    break;
            }
        }

        CheckWhole(context);
    }

    /// <summary>Whether Google sells a machine so.</summary>
    public static bool IsSold(Consumption consumption, Capacity capacity) => consumption switch
    {
        Consumption.SpotOrFlexStartOnly => capacity is SpotCapacity,
        Consumption.ReservationSpotOrFlexStart => capacity is SpotCapacity or ReservedCapacity,
        Consumption.ReservationOnly => capacity is ReservedCapacity,
        _ => true,
    };

    public static void CheckSold(PlanningContext context, MachineTypeEntry machine, Capacity capacity, string path) => context.Diagnostics.AddIf(
        !IsSold(machine.Consumption, capacity), CapacityDiagnostics.MachineNotOnDemand, path,
        $"'{machine.Name}' is not sold {Words(capacity)}",
        machine.Consumption switch
        {
            Consumption.SpotOrFlexStartOnly => "let capacity be spot",
            Consumption.ReservationOnly => "let capacity be reserved, with the reservation's name",
            _ => "let capacity be reserved, with the reservation's name, or spot",
        } + ", or choose a machine that is, such as g2-standard-48 or a2-highgpu-1g");

    private static string Words(Capacity capacity) => capacity switch
    {
        SpotCapacity => "as Spot",
        ReservedCapacity => "by such a reservation",
        MixedCapacity => "on demand, which a mixed region's floor is",
        _ => "on demand",
    };

    private static void CheckConsumption(PlanningContext context, InferenceRegion region)
    {
        if (context.Machine(region) is { } machine)
        {
            CheckSold(context, machine, context.Capacity(region), region.Machine is null ? "machine" : $"regions[{region.Name}].machine");
        }
    }

    private static void CheckRunDuration(PlanningContext context, InferenceRegion region, string path)
    {
        if (context.Capacity(region).MaxRunDuration is { } run)
        {
            var coldStart = ColdStarts.Of(context, context.GpuCount(region)).Duration;
            context.Diagnostics.AddIf(
                run <= coldStart || run > s_longestRun || run.Ticks % TimeSpan.TicksPerSecond != 0,
                CapacitySourceDiagnostics.RunDurationInvalid, $"{path}.maxRunDuration",
                $"{run} is not a run duration for replicas that take {coldStart} to start",
                "write more than the cold start and at most 2880h, in whole seconds");
        }
    }

    private static void CheckMixed(PlanningContext context, InferenceRegion region, MixedCapacity mixed, string path)
    {
        var (floor, most) = (mixed.OnDemandFloor, PoolShares.MostOnDemand(mixed));
        if (floor < 1 || most < floor)
        {
            context.Diagnostics.Add(CapacitySourceDiagnostics.FloorInvalid, path,
                FormattableString.Invariant($"{floor} to {most} replicas on demand in {region.Name}"),
                "let onDemandFloor be 1 or more, and onDemandMax not below it; without a floor, let capacity be spot");
            return;
        }

        var stated = context.ReplicasIn(region);
        var least = PoolShares.LeastSpot(mixed, stated);
        context.Diagnostics.AddIf(stated.Min <= stated.Max && stated.Max - most < least, CapacitySourceDiagnostics.NothingLeftForSpot, path,
            $"{region.Name} has at most {stated.Max} replicas, {most} of them on demand, and Spot begins at {least}",
            $"let the most replicas be {most + (long)least}, or have fewer on demand");
        context.Diagnostics.AddIf((region.MinReplicas ?? context.Options.Replicas?.Min) < (long)floor + least, CapacitySourceAdvice.LeastBelowMixed, path,
            $"{region.Name} has never fewer than {floor} on demand + {least} Spot = {(long)floor + least} replicas, and its least is {stated.Min}",
            $"let the least be {(long)floor + least} or more, or lower the floor");
        CheckBaseName(context, region);
    }

    private static void CheckBaseName(PlanningContext context, InferenceRegion region)
    {
        var longest = RegionRules.MaxBaseInstanceName - PoolDecisions.SpotSuffix.Length;
        context.Diagnostics.AddIf(region.BaseInstanceName is { Length: var length } && length > longest && length <= RegionRules.MaxBaseInstanceName,
            CapacityDiagnostics.BaseInstanceNameInvalid, $"regions[{region.Name}].baseInstanceName",
            $"'{region.BaseInstanceName}' leaves no room for {PoolDecisions.SpotSuffix}, which the Spot VMs of a mixed region have behind it",
            $"write at most {longest} characters");
    }

    private static void CheckReserved(PlanningContext context, InferenceRegion region, ReservedCapacity reserved, string path)
    {
        context.Diagnostics.AddIf(!ReservationName().IsMatch(reserved.Reservation), CapacitySourceDiagnostics.ReservationInvalid, $"{path}.reservation",
            $"'{reserved.Reservation}' is not a reservation", "write its name, or projects/P/reservations/NAME for one of another project");
        context.Diagnostics.AddIf(reserved.Vms < context.ReplicasIn(region).Max, CapacitySourceDiagnostics.ReservationTooSmall, $"{path}.vms",
            $"the reservation holds {reserved.Vms} VMs, and {region.Name} may have {context.ReplicasIn(region).Max}",
            "reserve more, or lower the most replicas");
        context.Diagnostics.AddIf(region.Zones is null, CapacitySourceAdvice.ReservationZones, $"regions[{region.Name}].zones",
            $"'{reserved.Reservation}' must be in each of {string.Join(", ", Zones.Of(context, region))}", "state the zones that have it");
    }

    private static void CheckStandby(PlanningContext context, InferenceRegion region, int stopped, string path)
    {
        context.Diagnostics.AddIf(stopped is < 0 or > MaxVms, CapacitySourceDiagnostics.StandbyInvalid, $"{path}.standby",
            $"{stopped} stopped replicas", $"write 0 to {MaxVms}");
        var most = context.ReplicasIn(region).Max;
        context.Diagnostics.AddIf(stopped is >= 0 and <= MaxVms && most <= MaxVms && stopped + most > MaxVms, CapacitySourceDiagnostics.StandbyInvalid, $"{path}.standby",
            $"{stopped} stopped replicas and {most} running ones are {stopped + most} VMs of one group in {region.Name}",
            $"let both be at most {MaxVms} together");
        if (stopped <= 0 || context.Machine(region) is not { } machine)
        {
            return;
        }

        context.Diagnostics.AddIf(machine.BundledLocalSsdGib > 0, CapacitySourceDiagnostics.StandbyKeepsNothing, $"{path}.standby",
            $"'{machine.Name}' has its weights on local SSD", "leave standby out, and let the least replicas be more");
        context.Diagnostics.AddIf(machine is { AcceleratorCount: > 0, BundledLocalSsdGib: 0 }, CapacitySourceAdvice.StandbyHoldsNoGpu, $"{path}.standby",
            $"the stopped replicas of {region.Name} need a free {machine.Accelerator} each when they are started", "keep the least replicas at what must be there");
    }

    private static void CheckWhole(PlanningContext context)
    {
        var regions = context.Options.Regions;
        var groups = regions.Count + regions.Count(region => context.Capacity(region) is MixedCapacity);
        context.Diagnostics.AddIf(regions.Count <= MaxGroups && groups > MaxGroups, CapacitySourceDiagnostics.GroupsCount, "capacity",
            $"{regions.Count} regions have {groups} groups", $"have at most {MaxGroups}: a mixed region counts twice");
        context.Diagnostics.AddIf(regions.Count > 0 && regions.All(region => context.Capacity(region) is SpotCapacity), CapacitySourceAdvice.OnlySpot, "capacity",
            "no replica of any region is on demand", "let capacity be mixed, at least in one region");
    }

    [GeneratedRegex(@"^(projects/[a-z][-.:a-z0-9]{1,100}/reservations/)?[a-z]([-a-z0-9]{0,61}[a-z0-9])?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReservationName();
}
