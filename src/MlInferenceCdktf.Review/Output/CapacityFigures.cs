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

    public static string Exposure(Exposure exposure) =>
        $"{exposure.Group}: when {Phrases.Figure(exposure.SurgeFactor)} times the floor's rate arrives, requests beyond capacity during {Phrases.Figure(exposure.ColdStartSeconds)} s of cold start: "
        + $"{Rounded(exposure.RequestsBefore)} before, {Rounded(exposure.RequestsAfter)} after; none from {Phrases.Count(exposure.ReplicasToSurvive, "replica", "replicas")} on";

    private static string Rounded(double? requests) => requests is { } known ? Phrases.Figure(Math.Round(known)) : "none";

    private static string Pair(CapacityRow row, Func<CapacityState, string> figure)
    {
        var (before, after) = (row.Before is null ? "none" : figure(row.Before), row.After is null ? "none" : figure(row.After));
        return string.Equals(before, after, StringComparison.Ordinal) ? after : $"{before} → {after}";
    }
}
