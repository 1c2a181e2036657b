namespace MlInferenceCdktf.Planning;

/// <summary>How Google sells a pool's machines.</summary>
public enum Provisioning
{
    /// <summary>At the list price.</summary>
    OnDemand,

    /// <summary>As Spot, which Google takes back.</summary>
    Spot,

    /// <summary>From a reservation.</summary>
    Reserved,

    /// <summary>From a reservation that a future reservation became; the VMs end with it.</summary>
    ReservationBound,
}

/// <summary>Where a pool's machines come from.</summary>
/// <param name="Provisioning">How Google sells them.</param>
public sealed record CapacityPlan(Provisioning Provisioning)
{
    /// <summary>The reservation they are of; null without one.</summary>
    public string? Reservation { get; init; }

    /// <summary>How long a VM may run; null for no limit.</summary>
    public TimeSpan? MaxRunDuration { get; init; }

    /// <summary>The machines to take where the first is sold out, in this order.</summary>
    public ValueList<MachinePlan> FallbackMachines { get; init; } = [];

    /// <summary>The replicas that wait stopped; null without any.</summary>
    public StandbyPlan? Standby { get; init; }

    /// <summary>Whether the machines are Spot.</summary>
    public bool IsSpot => Provisioning is Provisioning.Spot;

    /// <summary>Whether Google ends VMs by itself, so that it must be told what becomes of them.</summary>
    public bool Ends => Provisioning is Provisioning.Spot or Provisioning.ReservationBound || MaxRunDuration is not null;
}

/// <summary>Replicas that booted once and wait stopped.</summary>
/// <param name="Stopped">How many.</param>
/// <param name="InitialDelay">How long one runs before it is stopped; at most an hour (Google's limit).</param>
public sealed record StandbyPlan(int Stopped, TimeSpan InitialDelay);
