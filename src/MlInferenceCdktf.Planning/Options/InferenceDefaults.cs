using System.Text.Json;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>
/// The decisions behind options that are not stated. They decide money and replacement, so a version never changes
/// after its release; a platform team can publish its own with <c>InferenceDefaults.V1 with { … }</c>.
/// </summary>
[JsonConverter(typeof(InferenceDefaultsJsonConverter))]
public sealed record InferenceDefaults
{
    private InferenceDefaults()
    {
    }

    /// <summary>The first set of defaults.</summary>
    public static InferenceDefaults V1 { get; } = new();

    /// <summary>The least and the most replicas of a region.</summary>
    /// <value>The default is 1 to 3.</value>
    public Replicas Replicas { get; init; } = new(1, 3);

    /// <summary>The CPU utilization that CPU machines scale on: over 0, at most 1.</summary>
    /// <value>The default is 0.6.</value>
    public double CpuTarget { get; init; } = 0.6;

    /// <summary>The CPU utilization up to which the load balancer fills CPU machines: over 0, at most 1.</summary>
    /// <value>The default is 0.8, Google's own.</value>
    public double CpuBalancingLimit { get; init; } = 0.8;

    /// <summary>The requests per second a GPU replica is taken to bear when nobody measured it.</summary>
    /// <value>The default is 2.</value>
    public double RequestsPerGpuReplica { get; init; } = 2;

    /// <summary>The fraction of a replica's request rate that the autoscaler keeps it at: over 0, at most 1.</summary>
    /// <value>The default is 0.8, Google's own.</value>
    public double RequestRateTarget { get; init; } = 0.8;

    /// <summary>The cold start of a CPU replica.</summary>
    /// <value>The default is 3 minutes.</value>
    public TimeSpan CpuColdStart { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>The cold start of a replica with one GPU, where image or model are not known well enough to estimate it.</summary>
    /// <value>The default is 10 minutes.</value>
    public TimeSpan GpuColdStart { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The cold start of a replica with several GPUs, where image or model are not known well enough to estimate it.</summary>
    /// <value>The default is 20 minutes.</value>
    public TimeSpan MultiGpuColdStart { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>The figures that a cold start is estimated from.</summary>
    /// <value>The default is what published starts of vLLM showed, and assumptions.</value>
    public ColdStartRates ColdStart { get; init; } = new();

    /// <summary>The longest time a request may take.</summary>
    /// <value>The default is 5 minutes; the load balancer's own 30 seconds cut long generations.</value>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The boot disk's size on CPU machines, in GB.</summary>
    /// <value>The default is 30.</value>
    public int CpuDiskSizeGb { get; init; } = 30;

    /// <summary>The boot disk's size on GPU machines, in GB: the container image and the model weights live on it.</summary>
    /// <value>The default is 100.</value>
    public int GpuDiskSizeGb { get; init; } = 100;

    /// <summary>The image family of x86 machines.</summary>
    /// <value>The default is cos-125-lts.</value>
    public string ImageFamily { get; init; } = "cos-125-lts";

    /// <summary>The image family of Arm machines.</summary>
    /// <value>The default is cos-arm64-125-lts.</value>
    public string ArmImageFamily { get; init; } = "cos-arm64-125-lts";

    /// <summary>The name of this set in files.</summary>
    public override string ToString() => this == V1 ? "v1" : "custom";
}

internal sealed class InferenceDefaultsJsonConverter : JsonConverter<InferenceDefaults>
{
    public override InferenceDefaults Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && string.Equals(reader.GetString(), "v1", StringComparison.Ordinal)
            ? InferenceDefaults.V1
            : throw new JsonException("expected v1");

    public override void Write(Utf8JsonWriter writer, InferenceDefaults value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
