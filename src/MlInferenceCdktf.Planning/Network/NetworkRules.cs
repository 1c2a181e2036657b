using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Networks, subnetworks and their ranges.</summary>
internal static class NetworkRules
{
    public static void Check(PlanningContext context)
    {
        if (context.Options.Network is BroughtNetwork brought)
        {
            CheckBrought(context, brought);
        }
        else
        {
            CheckCreated(context, (CreatedNetwork)context.Options.Network);
        }
    }

    private static void CheckBrought(PlanningContext context, BroughtNetwork network)
    {
        CheckName(context, network.Network, "network.network");
        context.Diagnostics.AddIf(network is SharedVpcNetwork shared && !GoogleName.IsProject(shared.HostProject),
            NetworkDiagnostics.HostProjectInvalid, "network.hostProject",
            $"'{(network as SharedVpcNetwork)?.HostProject}' is not a project id", "write the host project's id, such as acme-network");
        foreach (var (region, subnetwork) in network.Subnetworks)
        {
            CheckName(context, subnetwork, $"network.subnetworks[{region}]");
            context.Diagnostics.AddIf(!context.Options.Regions.Any(r => string.Equals(r.Name, region, StringComparison.Ordinal)),
                NetworkDiagnostics.SubnetworkMissing, $"network.subnetworks[{region}]",
                $"'{region}' is none of the service's regions", "remove the entry, or add the region");
        }

        foreach (var region in context.Options.Regions)
        {
            context.Diagnostics.AddIf(!network.Subnetworks.ContainsKey(region.Name), NetworkDiagnostics.SubnetworkMissing,
                "network.subnetworks", $"no subnetwork is named for {region.Name}", $"add {region.Name}: NAME");
            context.Diagnostics.AddIf(region.SubnetRange is not null, NetworkDiagnostics.RangeNotUsed,
                $"regions[{region.Name}].subnetRange", "the subnetwork exists already and has its range", "remove the range");
        }
    }

    private static void CheckName(PlanningContext context, string name, string path) => context.Diagnostics.AddIf(
        !GoogleName.IsResource(name), NetworkDiagnostics.NetworkNameInvalid, path, $"'{name}' is not a name",
        "write the name alone, not a link: lower-case letters, digits and hyphens");

    private static void CheckCreated(PlanningContext context, CreatedNetwork network)
    {
        foreach (var region in context.Options.Regions)
        {
            CheckRange(context, region, $"regions[{region.Name}].subnetRange");
        }

        CheckOverlaps(context);
        CheckWayOut(context, network);
    }

    private static void CheckWayOut(PlanningContext context, CreatedNetwork network)
    {
        var needs = context.Needs;
        var image = needs.Image;
        context.Diagnostics.AddIf(!network.Nat && image is not null && !GoogleRegistry.Hosts(image),
            AdviceDiagnostics.NoWayOut, "network.nat",
            $"'{image}' is not in a registry of Google's, and there is no Cloud NAT",
            "copy the image to Artifact Registry, or keep NAT");
        context.Diagnostics.AddIf(!network.Nat && needs.Downloads, AdviceDiagnostics.NoWayOut, "network.nat",
            $"{needs.Facts.Name} downloads its model, and there is no Cloud NAT",
            needs.Facts.Kind is "ollama" ? "keep NAT" : "copy the model to a bucket and name it in server.weights, or keep NAT");
    }

    private static void CheckRange(PlanningContext context, InferenceRegion region, string path)
    {
        if (region.SubnetRange is not { } text)
        {
            // What is no region at all has its own error.
            context.Diagnostics.AddIf(GoogleName.IsRegion(region.Name) && context.Catalog.FindRegion(region.Name) is null,
                NetworkDiagnostics.RangeUnknown, path,
                $"the catalog has no range for '{region.Name}'", $"state one that no other region uses, such as 10.200.0.0/20{Hint.DidYouMean(region.Name, context.Catalog.Regions.Select(r => r.Name))}");
        }
        else if (!PrivateRange.TryParse(text, out var range))
        {
            context.Diagnostics.Add(NetworkDiagnostics.RangeInvalid, path, $"'{text}' is not a private range for a subnetwork",
                "write a range inside 10.0.0.0/8, 172.16.0.0/12 (not 172.17.0.0/16) or 192.168.0.0/16, /8 to /29, without host bits");
        }
        else
        {
            var needed = MostVms(context, region);
            context.Diagnostics.AddIf(range.Usable < needed, NetworkDiagnostics.RangeTooSmall, path,
                $"{text} holds {range.Usable} VMs, and {region.Name} may need {needed}", "write a shorter prefix, such as /24");
        }
    }

    /// <summary>Every group at its most, with one VM more in each zone while it rolls out, and the stopped ones, which keep their addresses.</summary>
    private static long MostVms(PlanningContext context, InferenceRegion region)
    {
        var shares = PoolShares.Of(context, region);
        var stopped = context.Capacity(region) is OnDemandCapacity { Standby: > 0 and var standby } ? standby : 0;
        return (long)PoolShares.Together(shares).Max + (shares.Count * Zones.Of(context, region).Count) + stopped;
    }

    private static void CheckOverlaps(PlanningContext context)
    {
        var ranges = context.Options.Regions
            .Select(region => (region.Name, Text: Ranges.Of(context, region)))
            .Where(entry => entry.Text is not null && PrivateRange.TryParse(entry.Text, out _))
            .Select(entry => (entry.Name, Text: entry.Text!, Range: PrivateRange.Parse(entry.Text!)))
            .DistinctBy(entry => entry.Name, StringComparer.Ordinal)
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .ToArray();
        foreach (var (first, second) in ranges.SelectMany((a, i) => ranges.Skip(i + 1).Select(b => (a, b))))
        {
            context.Diagnostics.AddIf(first.Range.Overlaps(second.Range), NetworkDiagnostics.RangesOverlap,
                $"regions[{second.Name}].subnetRange", $"{second.Text} of {second.Name} overlaps {first.Text} of {first.Name}",
                "state ranges apart from each other");
        }
    }
}
