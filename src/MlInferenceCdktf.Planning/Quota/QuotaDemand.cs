namespace MlInferenceCdktf.Planning;

/// <summary>How much of one of Compute Engine's quotas is used at most: every group at its most replicas, rolling out, with its standby.</summary>
/// <param name="Quota">The quota's id in the Cloud Quotas API, such as <c>NVIDIA-L4-GPUS-per-project-region</c>.</param>
/// <param name="Dimensions">What its limit is for: <c>region</c>, <c>gpu_family</c>, <c>vm_family</c>; empty for a limit of the whole project.</param>
/// <param name="Amount">How much: pieces, or GB of disks.</param>
/// <param name="What">What it is, in words.</param>
public sealed record QuotaDemand(string Quota, ValueMap Dimensions, long Amount, string What)
{
    /// <summary>Whether the id was found in public documentation or code; otherwise it follows the pattern of the others.</summary>
    public bool Verified { get; init; } = true;

    /// <summary>Whether Google gives new projects none or next to none of it, so that it has to be asked for: GPUs.</summary>
    public bool AskedFor { get; init; }

    /// <summary>The region; null for a limit of the whole project.</summary>
    public string? Region => Dimensions.GetValueOrDefault("region");

    /// <summary>The demand of several services of a project together: each limit once, the regions' first, by name.</summary>
    /// <param name="plans">The services' plans.</param>
    public static ValueList<QuotaDemand> Of(IEnumerable<ServicePlan> plans) => plans
        .SelectMany(plan => plan.Pools.SelectMany(pool => PoolQuotas.Of(pool, plan.Network)).Concat(ProjectQuotas.Of(plan)))
        .Where(demand => demand.Amount > 0)
        .GroupBy(demand => (demand.Quota, demand.Dimensions))
        .Select(same => same.First() with { Amount = same.Sum(demand => demand.Amount), AskedFor = same.Any(demand => demand.AskedFor) })
        .OrderBy(demand => demand.Region is null)
        .ThenBy(demand => demand.Region, StringComparer.Ordinal)
        .ThenBy(demand => demand.Quota, StringComparer.Ordinal)
        .ThenBy(demand => demand.Dimensions.ToString(), StringComparer.Ordinal)
        .ToValueList();
}
