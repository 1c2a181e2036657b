using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>How Google sells a region's machines to the service, and what it does when they run out.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OnDemandCapacity), "on-demand")]
[JsonDerivedType(typeof(SpotCapacity), "spot")]
[JsonDerivedType(typeof(MixedCapacity), "mixed")]
[JsonDerivedType(typeof(ReservedCapacity), "reserved")]
public abstract record Capacity
{
    private protected Capacity()
    {
    }

    /// <summary>
    /// How long a VM may run: Google deletes it then, and its group makes another. Longer than the cold start, at most 2880h (120 days), in
    /// whole seconds. Replicas that started together end together, and serve nothing until their successors are ready.
    /// </summary>
    /// <value>The default is no limit.</value>
    public TimeSpan? MaxRunDuration { get; init; }

    /// <summary>Machines at the list price, for as long as they are wanted.</summary>
    public static OnDemandCapacity OnDemand() => new();

    /// <summary>Spot machines only: cheaper, and Google takes them back at any time with 30 seconds' notice.</summary>
    public static SpotCapacity Spot() => new();

    /// <summary>Some replicas on demand, the others as Spot: two groups in the region, behind one load balancer.</summary>
    /// <param name="onDemandFloor">The replicas that are always on demand; 1 or more.</param>
    public static MixedCapacity Mixed(int onDemandFloor) => new() { OnDemandFloor = onDemandFloor };

    /// <summary>Machines of a reservation that exists already, and no others.</summary>
    /// <param name="reservation">Its name; of another project as <c>projects/P/reservations/NAME</c>.</param>
    public static ReservedCapacity Reserved(string reservation) => new() { Reservation = reservation };
}

/// <summary>Capacity that is bought when it is needed, and may be sold out then.</summary>
public abstract record MarketCapacity : Capacity
{
    private protected MarketCapacity()
    {
    }

    /// <summary>
    /// Machine types to take, in this order, where the first is sold out: with the same GPUs, architecture, network interface and boot
    /// disk. The group's zones become BALANCED, which Google asks for.
    /// </summary>
    /// <value>The default is none.</value>
    public ValueList<MachineTypeName> FallbackMachines { get; init; } = [];
}

/// <summary>Machines at the list price.</summary>
public sealed record OnDemandCapacity : MarketCapacity
{
    /// <summary>
    /// Replicas beside the running ones that booted once and were stopped, with image and weights on their disks: scaling out starts
    /// them instead of making new ones, and makes up for them afterwards. They cost their disks. 0 to 2,000 in each region.
    /// </summary>
    /// <value>The default is 0.</value>
    public int Standby { get; init; }
}

/// <summary>Spot machines only.</summary>
public sealed record SpotCapacity : MarketCapacity;

/// <summary>
/// Some replicas on demand, the others as Spot. The region's replicas are the sum of both: on demand between floor and most, Spot
/// the rest, and at least one of it, because a group without replicas gives its autoscaler no signal.
/// </summary>
public sealed record MixedCapacity : MarketCapacity
{
    /// <summary>The replicas of a region that are always on demand; 1 or more.</summary>
    public required int OnDemandFloor { get; init; }

    /// <summary>
    /// The most replicas on demand. Above the floor they grow with the load as Spot does, and carry it while Spot is sold out.
    /// </summary>
    /// <value>The default is the floor.</value>
    public int? OnDemandMax { get; init; }
}

/// <summary>
/// Machines of a reservation. It must be there, under the same name, in every zone of the region's group: state the zones.
/// </summary>
public sealed record ReservedCapacity : Capacity
{
    /// <summary>The reservation's name; of another project as <c>projects/P/reservations/NAME</c>.</summary>
    public required string Reservation { get; init; }

    /// <summary>
    /// The VMs that the region's reservations hold together. With room for the most replicas and one more in each zone, a rollout
    /// makes new VMs first; else it goes in place.
    /// </summary>
    /// <value>The default is as many as the most replicas, which leaves no room for a rollout.</value>
    public int? Vms { get; init; }

    /// <summary>
    /// Whether the reservation came from a future reservation (calendar mode, AI Hypercomputer): its VMs are bound to it and deleted when it
    /// ends.
    /// </summary>
    /// <value>The default is true for machines that Google does not sell on demand, such as A3 Ultra and A4, else false.</value>
    public bool? FutureReservation { get; init; }
}
