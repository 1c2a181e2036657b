using HashiCorp.Cdktf.Providers.Google.ComputeInstanceTemplate;
using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf;

/// <summary>Says in a template how Google sells its machines.</summary>
internal static class Schedulings
{
    private const string ByName = "compute.googleapis.com/reservation-name";

    /// <summary>
    /// Spot asks for all of it: preemptible, no restart, no migration (compute v1 Scheduling). What Google ends is deleted, not stopped,
    /// so that the group makes another one.
    /// </summary>
    public static ComputeInstanceTemplateScheduling Of(PoolPlan pool) => new()
    {
        ProvisioningModel = pool.Capacity.Provisioning switch
        {
            Provisioning.Spot => "SPOT",
            Provisioning.ReservationBound => "RESERVATION_BOUND",
            _ => "STANDARD",
        },
        Preemptible = pool.Capacity.IsSpot ? true : null,
        OnHostMaintenance = pool.Machine.LiveMigrates ? "MIGRATE" : "TERMINATE",
        AutomaticRestart = !pool.Capacity.IsSpot,
        InstanceTerminationAction = pool.Capacity.Ends ? "DELETE" : null,
        MaxRunDuration = pool.Capacity.MaxRunDuration is { } run
            ? new ComputeInstanceTemplateSchedulingMaxRunDuration { Seconds = run.TotalSeconds }
            : null,
    };

    public static ComputeInstanceTemplateReservationAffinity? Reservation(CapacityPlan capacity) => capacity.Reservation is not { } reservation ? null : new()
    {
        Type = "SPECIFIC_RESERVATION",
        SpecificReservation = new ComputeInstanceTemplateReservationAffinitySpecificReservation { Key = ByName, Values = [reservation] },
    };
}
