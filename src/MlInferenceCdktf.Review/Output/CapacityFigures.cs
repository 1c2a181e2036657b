namespace MlInferenceCdktf.Review.Output;

/// <summary>A group's capacity as the cells of a table: what changes shows both figures.</summary>
internal static class CapacityFigures
{
    public static IReadOnlyList<string> Headings { get; } = ["region", "VMs min–max", "live", "machine", "GPUs floor–ceiling", "GPU quota", "requests/s floor–ceiling", "floor without a zone"];

    public static IReadOnlyList<string> Cells(CapacityRow row) =>
    [
        row.Region,
        Pair(row, static state => $"{Phrases.Number(state.MinReplicas)}–{Phrases.Number(state.MaxReplicas)}"),
        Phrases.Number(row.Live),
        Pair(row, static state => state.MachineType ?? "?"),
        Pair(row, static state => $"{Phrases.Number(state.GpuFloor)}–{Phrases.Number(state.GpuCeiling)}"),
        Pair(row, static state => Phrases.Number(state.GpuQuota)),
        Pair(row, static state => $"{Phrases.Figure(state.FloorRequests)}–{Phrases.Figure(state.CeilingRequests)}"),
        Pair(row, static state => $"{Phrases.Number(state.FloorWithoutOneZone)} VMs, {Phrases.Figure(state.FloorRequestsWithoutOneZone)}/s"),
    ];

    /// <summary>What cold starts cost; groups with the same figures share a line.</summary>
    public static IEnumerable<string> Exposures(ReviewReport report) => report.Exposure
        .GroupBy(static exposure => exposure with { Group = "" })
        .Select(same => $"{string.Join(", ", same.Select(exposure => Place(report, exposure.Group)))}: {Exposure(same.Key)}");

    private static string Exposure(Exposure exposure) =>
        $"when {Phrases.Figure(exposure.SurgeFactor)} times the floor's rate arrives, requests beyond capacity during {Phrases.Figure(exposure.ColdStartSeconds)} s of cold start: "
        + $"{Rounded(exposure.RequestsBefore)} before, {Rounded(exposure.RequestsAfter)} after; none from {Phrases.Count(exposure.ReplicasToSurvive, "replica", "replicas")} on";

    /// <summary>The region, where no other group of the table is in it.</summary>
    private static string Place(ReviewReport report, string group) =>
        report.Capacity.FirstOrDefault(row => string.Equals(row.Group, group, StringComparison.Ordinal)) is { } row
        && report.Capacity.Count(other => string.Equals(other.Region, row.Region, StringComparison.Ordinal)) == 1
            ? row.Region
            : group;

    private static string Rounded(double? requests) => requests is { } known ? Phrases.Figure(Math.Round(known)) : "none";

    private static string Pair(CapacityRow row, Func<CapacityState, string> figure)
    {
        var (before, after) = (row.Before is null ? "none" : figure(row.Before), row.After is null ? "none" : figure(row.After));
        return string.Equals(before, after, StringComparison.Ordinal) ? after : $"{before} → {after}";
    }
}
