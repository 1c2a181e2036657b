using MlInferenceCdktf.Review.Reading;
using MlInferenceCdktf.Review.Values;

namespace MlInferenceCdktf.Review.Stack;

/// <summary>The VMs of one instance group manager: what a region of a service runs on.</summary>
internal sealed record Pool(PlannedResource Group, PlannedResource? Autoscaler, PoolSide? Before, PoolSide? After)
{
    public string Name => Group.Latest["name"].Filled ?? Group.Name;

    public string Region => Group.Latest["region"].Filled ?? RegionOfZone(Group.Latest["zone"].Filled) ?? "(unknown region)";

    /// <summary>The VMs at plan time: the provider refreshes the target size (plan-review A4). Null where the plan does not say.</summary>
    public int? Live => Before?.Group["target_size"].Int is > 0 and var live ? live : null;

    public PoolSide Latest => After ?? Before!;

    /// <summary>Whether a backend service sends it requests now.</summary>
    public bool Serves => Before?.Backends.Any(static link => link.Scaler > 0) == true;

    private static string? RegionOfZone(string? zone) => zone is not null && zone.LastIndexOf('-') is > 0 and var at ? Link.Name(zone)[..Math.Min(Link.Name(zone).LastIndexOf('-'), at)] : null;
}
