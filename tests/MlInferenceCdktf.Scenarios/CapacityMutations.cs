using static MlInferenceCdktf.Scenarios.Services;

namespace MlInferenceCdktf.Scenarios;

/// <summary>Changes of where machines come from.</summary>
public static class CapacityMutations
{
    private static readonly OnDemandCapacity s_onDemand = Capacity.OnDemand();
    private static readonly MixedCapacity s_mixed = Capacity.Mixed(onDemandFloor: 1);
    private static readonly ReservedCapacity s_reserved = Capacity.Reserved("l4-2027");

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Of("InferenceOptions.Capacity", "from on demand to mixed", Gpu, s_onDemand, s_mixed),
        Of("InferenceOptions.Capacity", "from mixed to on demand", Gpu, s_mixed, s_onDemand),
        Of("InferenceOptions.Capacity", "from on demand to Spot", Gpu, s_onDemand, Capacity.Spot()),
        Of("InferenceOptions.Capacity", "from Spot to mixed", Gpu, Capacity.Spot(), s_mixed),
        Of("InferenceOptions.Capacity", "from on demand to a reservation", Gpu, s_onDemand, s_reserved),
        Of("InferenceOptions.Capacity", "from a reservation to Spot", Gpu, s_reserved, Capacity.Spot()),
        new("InferenceRegion.Capacity", "mixed", Gpu, o => o with { Replicas = new(4, 9), Regions = [new("us-central1") { Capacity = s_mixed }, "europe-west4"] }),
        Of("Capacity.MaxRunDuration", "a first", Gpu, s_onDemand, s_onDemand with { MaxRunDuration = TimeSpan.FromHours(12) }),
        Of("Capacity.MaxRunDuration", "none", Gpu, s_mixed with { MaxRunDuration = TimeSpan.FromHours(12) }, s_mixed),
        Of("MarketCapacity.FallbackMachines", "a first", Gpu, s_onDemand, s_onDemand with { FallbackMachines = ["g2-standard-16"] }),
        Of("MarketCapacity.FallbackMachines", "another order", Gpu, Capacity.Spot() with { FallbackMachines = ["g2-standard-16", "g2-standard-32"] }, Capacity.Spot() with { FallbackMachines = ["g2-standard-32", "g2-standard-16"] }),
        Of("MarketCapacity.FallbackMachines", "a first, of CPU machines", Cpu, s_onDemand, s_onDemand with { FallbackMachines = ["n2-standard-4"] }),
        Of("MarketCapacity.FallbackMachines", "none, of CPU machines", Cpu, s_onDemand with { FallbackMachines = ["n2-standard-4"] }, s_onDemand),
        Of("OnDemandCapacity.Standby", "on", Gpu, s_onDemand, s_onDemand with { Standby = 2 }),
        Of("OnDemandCapacity.Standby", "off", Gpu, s_onDemand with { Standby = 2 }, s_onDemand),
        Of("OnDemandCapacity.Standby", "off, and Spot", Gpu, s_onDemand with { Standby = 2 }, Capacity.Spot()),
        Of("MixedCapacity.OnDemandFloor", "higher", Gpu, s_mixed, Capacity.Mixed(onDemandFloor: 3)),
        Of("MixedCapacity.OnDemandMax", "above the floor", Gpu, s_mixed, s_mixed with { OnDemandMax = 4 }),
        Of("ReservedCapacity.Reservation", "another", Gpu, s_reserved, Capacity.Reserved("projects/acme-reservations/reservations/l4-2028")),
        Of("ReservedCapacity.Vms", "room for a rollout", Gpu, s_reserved, s_reserved with { Vms = 12 }),
        Of("ReservedCapacity.FutureReservation", "true", Gpu, s_reserved, s_reserved with { FutureReservation = true }),
    ];

    /// <summary>With replicas enough for a rollout in place and for both groups of a mixed region.</summary>
    private static Mutation Of(string option, string what, InferenceOptions scene, Capacity before, Capacity after) =>
        new(option, what, scene, o => With(o, before), o => With(o, after));

    private static InferenceOptions With(InferenceOptions options, Capacity capacity) => options with { Capacity = capacity, Replicas = new(4, 9) };
}
