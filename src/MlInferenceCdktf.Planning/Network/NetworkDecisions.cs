using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Decides network, subnetworks and the firewall rule.</summary>
internal static class NetworkDecisions
{
    public static NetworkPlan Decide(PlanningContext context, ResourceNames names, int servingPort, int healthPort)
    {
        var brought = context.Options.Network as BroughtNetwork;
        var hostProject = (brought as SharedVpcNetwork)?.HostProject;
        var name = brought?.Network ?? names.Network;
        var regions = context.Options.Regions.OrderBy(r => r.Name, StringComparer.Ordinal);
        return new()
        {
            Name = name,
            HostProject = hostProject,
            Created = brought is null,
            Subnetworks = regions.Select(r => Subnetwork(context, names, r, brought)).ToValueList(),
            Firewall = brought is { Firewall: false }
                ? null
                : new(names.Firewall(Identity(hostProject, name)), new[] { servingPort, healthPort }.Distinct().Order().ToValueList()),
        };
    }

    /// <summary>What a group is tied to: its VMs' network and subnetwork, by their literal names.</summary>
    public static string Identity(NetworkPlan network, string region) =>
        $"{Identity(network.HostProject, network.Name)}/{network.Subnetworks.First(s => string.Equals(s.Region, region, StringComparison.Ordinal)).Name}";

    private static string Identity(string? hostProject, string network) => $"{hostProject}/{network}";

    private static SubnetworkPlan Subnetwork(PlanningContext context, ResourceNames names, InferenceRegion region, BroughtNetwork? brought)
    {
        if (brought is not null)
        {
            return new(region.Name, brought.Subnetworks[region.Name], Range: null, Nat: null);
        }

        var code = RegionCode.Of(context, region.Name);
        var nat = ((CreatedNetwork)context.Options.Network).Nat ? new NatPlan(names.Router(code), names.Nat(code)) : null;
        return new(region.Name, names.Subnetwork(code), Ranges.Of(context, region), nat);
    }
}
