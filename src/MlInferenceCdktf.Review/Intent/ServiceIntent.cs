using System.Text.Json;
using MlInferenceCdktf.Review.Reading;

namespace MlInferenceCdktf.Review.Intent;

/// <summary>One service's declared intent; null is not declared. Durations are in seconds, rates in requests per second.</summary>
internal sealed class ServiceIntent
{
    public required string Name { get; init; }

    public double? ColdStartSeconds { get; init; }

    public double? RequestTimeoutSeconds { get; init; }

    public double? RatePerReplica { get; init; }

    public double? RateTarget { get; init; }

    /// <summary>The rate that is always there.</summary>
    public double? BaselineRate { get; init; }

    /// <summary>The rate at the busiest time.</summary>
    public double? PeakRate { get; init; }

    /// <summary>Requests that one replica works on at a time.</summary>
    public double? SlotsPerReplica { get; init; }

    /// <summary>The mean time a request takes.</summary>
    public double? MeanRequestSeconds { get; init; }

    /// <summary>Requests that one replica holds waiting.</summary>
    public double? QueuePerReplica { get; init; }

    public IReadOnlyList<RegionIntent> Regions { get; private set; } = [];

    public static ServiceIntent Read(JsonProperty service)
    {
        var value = service.Value;
        var intent = new ServiceIntent
        {
            Name = value.Text("name") ?? service.Name,
            ColdStartSeconds = Number(value, "coldStartSeconds"),
            RequestTimeoutSeconds = Number(value, "requestTimeoutSeconds"),
            RatePerReplica = Number(value, "requestsPerSecondPerReplica"),
            RateTarget = Number(value, "requestRateTarget"),
            BaselineRate = Number(value, "baselineRequestsPerSecond"),
            PeakRate = Number(value, "peakRequestsPerSecond"),
            SlotsPerReplica = Number(value, "slotsPerReplica"),
            MeanRequestSeconds = Number(value, "meanRequestSeconds"),
            QueuePerReplica = Number(value, "queuePerReplica"),
        };
        intent.Regions = [.. value.At("regions").Members().Select(region => RegionIntent.Read(intent, region))];
        return intent;
    }

    private static double? Number(JsonElement value, string name) =>
        value.At(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var read) && double.IsFinite(read) && read >= 0 ? read : null;
}
