namespace MlInferenceCdktf.Planning.Tests.Pools;

public class CapacityTests
{
    [Fact]
    public void Buys_on_demand_when_nothing_is_stated() =>
        Assert.Equal(("us-central1", new CapacityPlan(Provisioning.OnDemand)), (Single(Sample.Cpu).Key, Single(Sample.Cpu).Capacity));

    [Fact]
    public void Spot_alone_keeps_the_group_and_gives_live_migration_up()
    {
        var (before, after) = (Single(Sample.Cpu), Single(Sample.Cpu with { Capacity = Capacity.Spot() }));

        Assert.True(after.Capacity.IsSpot);
        Assert.True(after.Capacity.Ends);
        Assert.False(after.Machine.LiveMigrates);
        Assert.Equal(before with { Capacity = after.Capacity, Machine = after.Machine, Boot = after.Boot }, after);
    }

    [Fact]
    public void Mixed_adds_a_Spot_group_and_keeps_the_first()
    {
        var before = Single(Sample.Gpu);
        var pools = Sample.Plan(Sample.Gpu with { Replicas = new(3, 9), Capacity = Capacity.Mixed(2) }).Pools;

        Assert.Equal(["us-central1", "us-central1-spot"], pools.Select(pool => pool.Key));
        Assert.Equal([Provisioning.OnDemand, Provisioning.Spot], pools.Select(pool => pool.Capacity.Provisioning));
        Assert.Equal((before.GroupName, before.TemplatePrefix, before.BaseInstanceName), (pools[0].GroupName, pools[0].TemplatePrefix, pools[0].BaseInstanceName));
        Assert.Equal(pools[0].Boot with { Text = null }, pools[1].Boot with { Text = null });
    }

    // The region's replicas are the sum, but Spot begins at one: its signals come from its replicas.
    [Theory]
    [InlineData(1, 3, 1, null, "1 to 1", "1 to 2")]
    [InlineData(2, 10, 2, null, "2 to 2", "1 to 8")]
    [InlineData(5, 10, 2, null, "2 to 2", "3 to 8")]
    [InlineData(5, 10, 2, 6, "2 to 6", "3 to 4")]
    [InlineData(0, 10, 4, null, "4 to 4", "1 to 6")]
    public void Divides_the_replicas_between_both_groups(int least, int most, int floor, int? mostOnDemand, string onDemand, string spot)
    {
        var pools = Sample.Plan(Sample.Cpu with { Replicas = new(least, most), Capacity = Capacity.Mixed(floor) with { OnDemandMax = mostOnDemand } }).Pools;

        Assert.Equal([onDemand, spot], pools.Select(pool => pool.Replicas.ToString()));
        Assert.Equal(most, pools.Sum(pool => pool.Replicas.Max));
    }

    [Fact]
    public void A_regions_own_capacity_stands_for_the_services()
    {
        var pools = Sample.Plan(Sample.Cpu with { Capacity = Capacity.Mixed(1), Regions = ["us-central1", new("us-east1") { Capacity = Capacity.Spot() }] }).Pools;

        Assert.Equal(["us-central1", "us-central1-spot", "us-east1"], pools.Select(pool => pool.Key));
        Assert.Equal([false, true, true], pools.Select(pool => pool.Capacity.IsSpot));
    }

    [Theory]
    [InlineData("c3-standard-8", null, Provisioning.Reserved)]
    [InlineData("c3-standard-8", true, Provisioning.ReservationBound)]
    [InlineData("a3-ultragpu-8g", null, Provisioning.ReservationBound)]
    [InlineData("a3-ultragpu-8g", false, Provisioning.Reserved)]
    [InlineData("a4-highgpu-8g", null, Provisioning.ReservationBound)]
    public void Machines_not_sold_on_demand_are_bound_to_their_reservation(string machine, bool? future, Provisioning provisioning)
    {
        var pool = Single(Reserved(Capacity.Reserved("gpus") with { FutureReservation = future }) with { Machine = machine });

        Assert.Equal((provisioning, "gpus"), (pool.Capacity.Provisioning, pool.Capacity.Reservation));
        Assert.Equal(provisioning is Provisioning.ReservationBound, pool.Capacity.Ends);
    }

    [Theory]
    [InlineData(null, 0, 1)]
    [InlineData(5, 0, 1)]
    [InlineData(6, 1, 0)]
    public void A_reservation_rolls_out_in_place_unless_it_has_room(int? vms, int surge, int unavailable)
    {
        var rollout = Single(Reserved(Capacity.Reserved("gpus") with { Vms = vms })).Rollout;

        Assert.Equal((surge, unavailable), (rollout.Surge, rollout.Unavailable));
    }

    [Fact]
    public void Fallback_machines_put_VMs_where_one_is_to_be_had()
    {
        var pool = Single(Sample.Cpu with { Machine = "e2-standard-8", Capacity = Capacity.OnDemand() with { FallbackMachines = ["n2-standard-8", "n2d-standard-8"] } });

        Assert.Equal(["n2-standard-8", "n2d-standard-8"], pool.Capacity.FallbackMachines.Select(machine => machine.Type));
        Assert.False(pool.Rollout.Even);
    }

    [Theory]
    [InlineData(null, 180)]
    [InlineData(40, 2400)]
    [InlineData(60, 3600)]
    public void Stopped_replicas_run_for_a_cold_start_first(int? minutes, int delay) => Assert.Equal(
        new(2, TimeSpan.FromSeconds(delay)),
        Single(Sample.Cpu with { Capacity = Capacity.OnDemand() with { Standby = 2 }, ColdStart = minutes is { } stated ? TimeSpan.FromMinutes(stated) : null }).Capacity.Standby);

    [Fact]
    public void A_subnetworks_range_has_room_for_both_groups_and_the_stopped_replicas()
    {
        static int Needed(Capacity capacity)
        {
            var text = Assert.Single(Sample.Check(Sample.Cpu with { Replicas = new(1, 20), Capacity = capacity, Regions = [new("us-central1") { SubnetRange = "192.168.0.0/29" }] })
                .Diagnostics.Where(found => string.Equals(found.Id, "MLI1305", StringComparison.Ordinal)).ToArray()).Message;
            return int.Parse(text.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
        }

        Assert.Equal([23, 26, 30], [Needed(Capacity.OnDemand()), Needed(Capacity.Mixed(1)), Needed(Capacity.OnDemand() with { Standby = 7 })]);
    }

    [Fact]
    public void Explains_what_was_decided() => Assert.Equal("""
        us-central1 capacity: on demand (stated; at the list price, for as long as it is wanted)
        us-central1 replicas: 1 to 1 (the floor and no more: what goes beyond it is Spot)
        us-central1-spot capacity: Spot (stated; taken back with 30s' notice, then deleted, and made again when there is one)
        us-central1-spot replicas: 1 to 2 (the region's 1 to 3 less those on demand; at least 1, because an empty group gives its autoscaler no signal)
        """.ReplaceLineEndings("\n"), Said(Sample.Cpu with { Capacity = Capacity.Mixed(1) }, "capacity", "replicas"));

    [Fact]
    public void Explains_a_reservations_rollout() => Assert.Equal("""
        us-central1 capacity: reservation gpus (stated; no VM is made beyond it)
        us-central1 run duration: 12h (stated; VMs are deleted then, and the group makes others)
        us-central1 rollout: 1 at a time (one for each zone, and in place: the reservation has no room for new VMs beside the old ones)
        """.ReplaceLineEndings("\n"), Said(Reserved(Capacity.Reserved("gpus") with { MaxRunDuration = TimeSpan.FromHours(12) }), "capacity", "rollout", "run duration"));

    private static string Said(InferenceOptions options, params string[] what) => string.Join('\n', Sample.Plan(options).Decisions
        .Where(decision => what.Any(word => decision.Subject.EndsWith(" " + word, StringComparison.Ordinal)))
        .Select(decision => $"{decision.Subject}: {decision.Value} ({decision.Reason})"));

    private static InferenceOptions Reserved(ReservedCapacity capacity) => Sample.Cpu with
    {
        Replicas = new(2, 5),
        Capacity = capacity,
        Regions = [new("us-central1") { Zones = ["us-central1-b"] }],
    };

    private static PoolPlan Single(InferenceOptions options) => Assert.Single(Sample.Plan(options).Pools);
}
