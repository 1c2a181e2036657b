using MlInferenceCdktf.Serving;

namespace MlInferenceCdktf;

/// <summary>What a runtime adapts itself to.</summary>
/// <param name="GpuCount">The GPUs of a replica.</param>
/// <param name="RequestTimeout">The longest time a request may take.</param>
internal sealed record ServerSetting(int GpuCount, TimeSpan RequestTimeout)
{
    public string RequestSeconds => FormattableString.Invariant($"{Math.Ceiling(RequestTimeout.TotalSeconds):0}");
}

/// <summary>What a runtime needs to run.</summary>
internal sealed record ServerNeeds
{
    public required RuntimeFacts Facts { get; init; }

    /// <summary>The container image; null when the VM's image serves by itself.</summary>
    public required string? Image { get; init; }

    public required int Port { get; init; }

    public required string ReadinessPath { get; init; }

    public required string LivenessPath { get; init; }

    public string? Entrypoint { get; init; }

    public ValueList<string> Arguments { get; init; } = [];

    public ValueMap Environment { get; init; } = ValueMap.Empty;

    /// <summary>The folder that outlives a restart of the container.</summary>
    public string? CacheDirectory { get; init; }

    /// <summary>Files of the container, by path.</summary>
    public ValueMap Files { get; init; } = ValueMap.Empty;

    /// <summary>What is asked before the first request of a client.</summary>
    public ValueList<WarmUpRequest> WarmUp { get; init; } = [];

    /// <summary>Where Prometheus metrics are; null when there are none.</summary>
    public MetricsEndpoint? Metrics { get; init; }

    /// <summary>Whether the server downloads its model from outside of Google's network.</summary>
    public bool Downloads { get; init; }

    /// <summary>Whether the image serves on GPUs only.</summary>
    public bool GpuOnly { get; init; }

    /// <summary>The VM's own script, when its image serves by itself.</summary>
    public string? StartupScript { get; init; }

    /// <summary>What the facts of a runtime say that it needs; the rest is its own to state.</summary>
    public static ServerNeeds Of(RuntimeFacts facts, int port) => new()
    {
        Facts = facts,
        Image = null,
        Port = port,
        ReadinessPath = facts.ReadinessPath!,
        LivenessPath = facts.LivenessPath!,
        Metrics = facts.MetricsPath is { } path ? new(facts.MetricsPort ?? port, path, facts) : null,
    };
}
