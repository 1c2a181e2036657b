using System.Reflection;
using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>Whether somebody looks after a runtime.</summary>
public enum RuntimeStatus
{
    /// <summary>It is developed.</summary>
    Active,

    /// <summary>It is kept alive; new features are not expected.</summary>
    Maintenance,

    /// <summary>Nobody mends it, security holes included.</summary>
    Unmaintained,
}

/// <summary>What is known of a serving runtime: facts with their source and date, each kind's in its own file.</summary>
public sealed record RuntimeFacts
{
    /// <summary>The server's <c>kind</c> in files.</summary>
    public required string Kind { get; init; }

    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Whether somebody looks after it.</summary>
    public required RuntimeStatus Status { get; init; }

    /// <summary>The default images, that of CPU machines first where there are two; none for a server of the user's own.</summary>
    public ValueList<string> Images { get; init; } = [];

    /// <summary>What pulling the default image downloads, in GB; null where no source says, or where the images differ.</summary>
    public decimal? ImageGb { get; init; }

    /// <summary>The default port; null when the user states it.</summary>
    public int? Port { get; init; }

    /// <summary>The path that answers 200 when it can serve; null when the user states it.</summary>
    public string? ReadinessPath { get; init; }

    /// <summary>The path that answers 200 while it is worth keeping; null when the user states it.</summary>
    public string? LivenessPath { get; init; }

    /// <summary>The port of Prometheus metrics where it is another than the serving port.</summary>
    public int? MetricsPort { get; init; }

    /// <summary>The path of Prometheus metrics; null when there are none, or the user states it.</summary>
    public string? MetricsPath { get; init; }

    /// <summary>The gauge that counts waiting requests; null when there is none.</summary>
    public string? QueueMetric { get; init; }

    /// <summary>The gauge that counts requests being answered; null when there is none.</summary>
    public string? RunningMetric { get; init; }

    /// <summary>What becomes of idle connections, which the load balancer keeps for 600 seconds: <c>kept …</c>, <c>closed …</c>.</summary>
    public required string KeepAlive { get; init; }

    /// <summary>Whether idle connections are known to be closed earlier than that, and nothing can change it.</summary>
    public bool ClosesEarly { get; init; }

    /// <summary>The least compute capability of a GPU that the default image runs on; null when no documentation names one.</summary>
    public decimal? MinComputeCapability { get; init; }

    /// <summary>Where the facts are from.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>The day they were read.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What no public documentation was found for.</summary>
    public ValueList<string> Unverified { get; init; } = [];

    /// <summary>The facts of every runtime, in the order of the kinds.</summary>
    public static ValueList<RuntimeFacts> All { get; } =
    [
        .. typeof(InferenceServer).GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false)
            .Select(kind => (RuntimeFacts)kind.DerivedType.GetProperty("Facts", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!)
            .OrderBy(facts => facts.Kind, StringComparer.Ordinal),
    ];
}
