namespace MlInferenceCdktf.Planning;

/// <summary>Disk quotas: SSDs, hard disks and hyperdisks count apart, local SSD by family.</summary>
internal static class DiskQuotas
{
    public static IEnumerable<QuotaDemand> Of(PoolPlan pool, PoolUse use)
    {
        var size = (long)use.Vms * pool.Disk.SizeGb;
        if (Id(pool.Disk.Type) is { } id)
        {
            yield return new(id, PoolQuotas.In(pool), size, $"GB of {pool.Disk.Type}");
        }
    }

    /// <summary>The local SSD that comes with a machine.</summary>
    public static IEnumerable<QuotaDemand> OfLocalSsd(PoolPlan pool, MachinePlan machine, PoolUse use)
    {
        if (machine.LocalSsdGib > 0 && use.Model is not QuotaModel.Reserved)
        {
            yield return new("LOCAL-SSD-TOTAL-GB-PER-VM-FAMILY-per-project-region",
                PoolQuotas.In(pool, ("vm_family", machine.Family.ToUpperInvariant())),
                (long)use.Vms * machine.LocalSsdGib, "GB of local SSD") { Verified = false };
        }
    }

    private static string? Id(string type) => type switch
    {
        "pd-balanced" or "pd-ssd" => "SSD-TOTAL-GB-per-project-region",
        "pd-standard" => "DISKS-TOTAL-GB-per-project-region",
        "hyperdisk-balanced" => "HDB-TOTAL-GB-per-project-region",
        _ => null,
    };
}
