using MlInferenceCdktf.Catalogs;
using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Naming;

namespace MlInferenceCdktf.Planning;

/// <summary>Regions, zones, replicas and the VMs' names.</summary>
internal static class RegionRules
{
    // Google's limits: instance groups of a backend service, VMs of a regional group, characters of a base instance name.
    private const int MaxRegions = 50;
    public const int MaxReplicas = 2000;
    public const int MaxBaseInstanceName = 58;

    public static void Check(PlanningContext context)
    {
        var regions = context.Options.Regions;
        context.Diagnostics.AddIf(regions.Count is 0 or > MaxRegions, CapacityDiagnostics.RegionsCount, "regions",
            $"there are {regions.Count} regions", $"name 1 to {MaxRegions} regions");
        foreach (var twice in regions.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            context.Diagnostics.Add(CapacityDiagnostics.RegionTwice, $"regions[{twice.Key}]",
                $"'{twice.Key}' stands {twice.Count()} times", "keep one entry for each region");
        }

        foreach (var region in regions)
        {
            CheckRegion(context, region, $"regions[{region.Name}]");
        }
    }

    private static void CheckRegion(PlanningContext context, InferenceRegion region, string path)
    {
        CheckReplicas(context, region, path);
        CheckBaseInstanceName(context, region, path);
        if (!GoogleName.IsRegion(region.Name))
        {
            context.Diagnostics.Add(CapacityDiagnostics.RegionInvalid, path, $"'{region.Name}' is not a region",
                "write a region such as us-central1, without a zone's letter");
            return;
        }

        var known = context.Catalog.FindRegion(region.Name);
        if (known is null)
        {
            context.Diagnostics.Add(AdviceDiagnostics.RegionUnknown, path,
                $"the {context.CatalogOfDate} does not know '{region.Name}'",
                $"check the name{Hint.DidYouMean(region.Name, context.Catalog.Regions.Select(r => r.Name))}");
        }

        CheckZones(context, region, known, path);
    }

    private static void CheckZones(PlanningContext context, InferenceRegion region, RegionEntry? known, string path)
    {
        if (region.Zones is not { } zones)
        {
            context.Diagnostics.AddIf(known is null, CapacityDiagnostics.ZonesUnknown, $"{path}.zones",
                $"the catalog knows no zones of '{region.Name}'", $"state the zones, as full names{Hint.DidYouMean(region.Name, context.Catalog.Regions.Select(r => r.Name))}");
            return;
        }

        context.Diagnostics.AddIf(zones.Count == 0, CapacityDiagnostics.ZonesInvalid, $"{path}.zones",
            "the list is empty", "name a zone, or leave zones out to take the catalog's");
        context.Diagnostics.AddIf(zones.Distinct(StringComparer.Ordinal).Count() != zones.Count, CapacityDiagnostics.ZonesInvalid,
            $"{path}.zones", $"{zones} names a zone twice", "name each zone once");
        foreach (var zone in zones)
        {
            context.Diagnostics.AddIf(!GoogleName.IsZoneOf(zone, region.Name), CapacityDiagnostics.ZonesInvalid, $"{path}.zones",
                $"'{zone}' is not a zone of {region.Name}", $"write full names such as {region.Name}-a");
            context.Diagnostics.AddIf(known is not null && GoogleName.IsZoneOf(zone, region.Name) && !Offers(context, region, known, zone),
                AdviceDiagnostics.ZoneUnknown, $"{path}.zones",
                $"the {context.CatalogOfDate} does not list {region.Machine ?? context.Options.Machine} in '{zone}'",
                "check the zone against Google's list; VMs stay uncreated where the machine is missing");
        }
    }

    private static bool Offers(PlanningContext context, InferenceRegion region, RegionEntry known, string zone) =>
        context.ZonesOffering(region, known).Contains(zone, StringComparer.Ordinal);

    private static void CheckReplicas(PlanningContext context, InferenceRegion region, string path)
    {
        var (min, max) = context.ReplicasIn(region);
        var at = region.MinReplicas is null && region.MaxReplicas is null ? "replicas" : path;
        context.Diagnostics.AddIf(min < 0 || max < 1 || max > MaxReplicas || min > max, CapacityDiagnostics.ReplicasInvalid, at,
            $"{min} to {max} replicas in {region.Name}",
            $"let the least be 0 or more, the most 1 to {MaxReplicas} and not below the least");
        context.Diagnostics.AddIf(min == 0 && context.Capacity(region) is not MixedCapacity && !Wakes(context.Options), AdviceDiagnostics.NeverWakes, at,
            $"{region.Name} may go down to no replica, and its signals come from replicas", "let the least be 1");
    }

    /// <summary>
    /// Whether something asks for replicas where there are none: a metric of the group's work, or the time of day. A schedule with
    /// years wakes nothing after them; one that cannot be read has an error of its own.
    /// </summary>
    private static bool Wakes(InferenceOptions options) =>
        options.Scaling.Any(SignalMetrics.HasDataWithoutReplicas)
        || options.Schedules.Any(static schedule => !schedule.Disabled && CronExpression.LastYear(schedule.Cron) is null);

    private static void CheckBaseInstanceName(PlanningContext context, InferenceRegion region, string path) =>
        context.Diagnostics.AddIf(
            region.BaseInstanceName is { } name && !GoogleName.IsResource(name, MaxBaseInstanceName),
            CapacityDiagnostics.BaseInstanceNameInvalid, $"{path}.baseInstanceName",
            $"'{region.BaseInstanceName}' cannot begin the names of VMs",
            $"write 1 to {MaxBaseInstanceName} lower-case letters, digits and hyphens, starting with a letter, ending with a letter or digit");
}
