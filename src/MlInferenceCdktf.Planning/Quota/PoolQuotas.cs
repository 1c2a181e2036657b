namespace MlInferenceCdktf.Planning;

/// <summary>What one pool uses of its region's quotas.</summary>
internal static class PoolQuotas
{
    // A NAT address has 64,512 ports for each protocol, and a VM grows to 4,096 of them
    // (https://docs.cloud.google.com/nat/docs/ports-and-addresses); fewer VMs download at once in practice.
    private const int VmsPerNatAddress = 64512 / 4096;

    public static IEnumerable<QuotaDemand> Of(PoolPlan pool, NetworkPlan network)
    {
        var use = PoolUse.Of(pool);
        return
        [
            .. GpuQuotas.Of(pool, use),
            .. OfMachines(pool, use),
            .. DiskQuotas.Of(pool, use),
            new("INSTANCES-per-project-region", In(pool), use.Vms, "VMs"),
            new("REGIONAL-INSTANCE-GROUP-MANAGERS-per-project-region", In(pool), 1, "managed instance groups") { Verified = false },
            new("REGIONAL-AUTOSCALERS-per-project-region", In(pool), 1, "autoscalers") { Verified = false },
            .. network.Subnetworks.Any(subnetwork => string.Equals(subnetwork.Region, pool.Region, StringComparison.Ordinal) && subnetwork.Nat is not null)
                ? [new("IN-USE-ADDRESSES-per-project-region", In(pool), ((use.Vms - 1) / VmsPerNatAddress) + 1, "addresses of Cloud NAT, while every VM downloads") { Verified = false }]
                : Array.Empty<QuotaDemand>(),
        ];
    }

    /// <summary>Any of its machine types may be all that a pool gets: what each takes is needed whole, and what they share once. Their GPUs are the same.</summary>
    private static IEnumerable<QuotaDemand> OfMachines(PoolPlan pool, PoolUse use) => pool.Capacity.FallbackMachines.Prepend(pool.Machine)
        .SelectMany(machine => CpuQuotas.Of(pool, machine, use).Concat(DiskQuotas.OfLocalSsd(pool, machine, use)))
        .GroupBy(demand => (demand.Quota, demand.Dimensions))
        .Select(same => same.MaxBy(demand => demand.Amount)!);

    /// <summary>The limit of a pool's region, and of a family where the quota has one for each.</summary>
    public static ValueMap In(PoolPlan pool, params (string Key, string Value)[] family) => ValueMap.From(
        family.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)).Append(KeyValuePair.Create("region", pool.Region)));
}
