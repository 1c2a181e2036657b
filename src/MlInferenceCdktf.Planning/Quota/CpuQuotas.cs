namespace MlInferenceCdktf.Planning;

/// <summary>
/// vCPU quotas. Machines that bring their GPUs need none ("You don't need to request CPU quotas",
/// https://docs.cloud.google.com/compute/resource-usage); some families have a quota of their own, newer ones share one that has a limit
/// for each family, and the rest share the oldest.
/// </summary>
internal static class CpuQuotas
{
    private static readonly HashSet<string> s_none = new(["a2", "a3", "a4", "a4x", "g2", "g4"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_shared = new(["n1", "e2", "f1", "g1", "custom"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_own = new(["n2", "n2d", "c2", "c2d", "c3", "t2d", "t2a"], StringComparer.Ordinal);

    // Those whose limit was seen in public listings of the Cloud Quotas API (November 2026).
    private static readonly HashSet<string> s_seen = new(["n1", "n2", "n2d", "c3", "c3d", "c4", "c4d", "n4"], StringComparer.Ordinal);

    public static IEnumerable<QuotaDemand> Of(PoolPlan pool, MachinePlan machine, PoolUse use)
    {
        var family = machine.Family;
        if (machine.Vcpus is not { } vcpus || s_none.Contains(family) || use.Model is QuotaModel.Reserved)
        {
            yield break;
        }

        var count = (long)use.Vms * vcpus;
        yield return use.Model is QuotaModel.Spot
            ? new("PREEMPTIBLE-CPUS-per-project-region", PoolQuotas.In(pool), count, "vCPUs as Spot")
            : OnDemand(pool, family, count);
        yield return new("CPUS-ALL-REGIONS-per-project", ValueMap.Empty, count, "vCPUs in all regions");
    }

    private static QuotaDemand OnDemand(PoolPlan pool, string family, long count)
    {
        var upper = family.ToUpperInvariant();
        var demand = s_shared.Contains(family) ? new QuotaDemand("CPUS-per-project-region", PoolQuotas.In(pool), count, "vCPUs")
            : s_own.Contains(family) ? new($"{upper}-CPUS-per-project-region", PoolQuotas.In(pool), count, $"{upper} vCPUs")
            : new("CPUS-PER-VM-FAMILY-per-project-region", PoolQuotas.In(pool, ("vm_family", upper)), count, $"{upper} vCPUs");
        return demand with { Verified = s_seen.Contains(family) };
    }
}
