namespace MlInferenceCdktf.Planning;

/// <summary>Whose quota a pool's machines count against.</summary>
internal enum QuotaModel
{
    /// <summary>The ordinary one.</summary>
    OnDemand,

    /// <summary>The preemptible one.</summary>
    Spot,

    /// <summary>None beside that of the reservation they come from, which has counted since it was made.</summary>
    Reserved,
}

/// <summary>The VMs of a pool at its most, and how they are bought.</summary>
/// <param name="Model">Whose quota they count against.</param>
/// <param name="Vms">The most replicas, what a rollout makes beside them, and the standby, which runs until it has booted once.</param>
internal sealed record PoolUse(QuotaModel Model, int Vms)
{
    public static PoolUse Of(PoolPlan pool) =>
        new(ModelOf(pool.Capacity.Provisioning), pool.Replicas.Max + pool.Rollout.SpareVms + (pool.Capacity.Standby?.Stopped ?? 0));

    private static QuotaModel ModelOf(Provisioning provisioning) => provisioning switch
    {
        Provisioning.Spot => QuotaModel.Spot,
        Provisioning.Reserved or Provisioning.ReservationBound => QuotaModel.Reserved,
        _ => QuotaModel.OnDemand,
    };
}
