namespace MlInferenceCdktf.Planning;

/// <summary>
/// GPU quotas: GPUs up to the A100 have a quota each, newer ones share one that has a limit for each family; Spot has its own of every
/// kind (https://docs.cloud.google.com/compute/resource-usage). No page lists the ids: those called verified were seen in public
/// requests and listings of the Cloud Quotas API (November 2026), the others follow their pattern.
/// </summary>
internal static class GpuQuotas
{
    private const string PerFamily = "GPUS-PER-GPU-FAMILY-per-project-region";

    private static readonly Dictionary<string, Row> s_rows = new(StringComparer.Ordinal)
    {
        ["nvidia-l4"] = new("NVIDIA_L4", HasOwn: true),
        ["nvidia-tesla-t4"] = new("NVIDIA_T4", HasOwn: true),
        ["nvidia-tesla-p4"] = new("NVIDIA_P4", HasOwn: true) { Seen = false, SpotSeen = false },
        ["nvidia-tesla-v100"] = new("NVIDIA_V100", HasOwn: true),
        ["nvidia-tesla-p100"] = new("NVIDIA_P100", HasOwn: true) { SpotSeen = false },
        ["nvidia-tesla-a100"] = new("NVIDIA_A100", HasOwn: true) { SpotSeen = false },
        ["nvidia-a100-80gb"] = new("NVIDIA_A100_80GB", HasOwn: true),
        ["nvidia-h100-80gb"] = new("NVIDIA_H100", HasOwn: false),
        ["nvidia-h100-mega-80gb"] = new("NVIDIA_H100_MEGA", HasOwn: false),
        ["nvidia-h200-141gb"] = new("NVIDIA_H200", HasOwn: false),
        ["nvidia-b200"] = new("NVIDIA_B200", HasOwn: false) { SpotSeen = false },
        ["nvidia-gb200"] = new("NVIDIA_GB200", HasOwn: false) { SpotSeen = false },
        ["nvidia-rtx-pro-6000"] = new("NVIDIA_RTX_PRO_6000", HasOwn: false),
    };

    public static IEnumerable<QuotaDemand> Of(PoolPlan pool, PoolUse use)
    {
        if (pool.Machine is not { HasGpu: true, Gpu: { } gpu } || use.Model is QuotaModel.Reserved)
        {
            yield break;
        }

        long count = (long)use.Vms * pool.Machine.GpuCount;
        if (s_rows.GetValueOrDefault(gpu) is { } row)
        {
            yield return Regional(pool, row, use.Model is QuotaModel.Spot, count);
        }

        // Whether Spot counts here too is not documented; a limit of 1 was seen to hold both back.
        yield return new("GPUS-ALL-REGIONS-per-project", ValueMap.Empty, count, "GPUs of all kinds in all regions") { AskedFor = true };
    }

    private static QuotaDemand Regional(PoolPlan pool, Row row, bool spot, long count)
    {
        var own = row.Family.Replace('_', '-') + "-GPUS-per-project-region";
        return (spot, row.HasOwn) switch
        {
            (true, _) => new("PREEMPTIBLE-" + own, PoolQuotas.In(pool), count, $"{pool.Machine.Gpu} as Spot") { Verified = row.SpotSeen, AskedFor = true },
            (_, true) => new(own, PoolQuotas.In(pool), count, pool.Machine.Gpu!) { Verified = row.Seen, AskedFor = true },
            _ => new(PerFamily, PoolQuotas.In(pool, ("gpu_family", row.Family)), count, pool.Machine.Gpu!) { Verified = row.Seen, AskedFor = true },
        };
    }

    /// <param name="Family">The name in dimensions, and with hyphens in ids.</param>
    /// <param name="HasOwn">Whether it has a quota of its own on demand.</param>
    private sealed record Row(string Family, bool HasOwn)
    {
        public bool Seen { get; init; } = true;

        public bool SpotSeen { get; init; } = true;
    }
}
