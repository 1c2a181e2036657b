using MlInferenceCdktf.Planning;

namespace MlInferenceCdktf.Bench.Subjects;

/// <summary>Something to synthesize.</summary>
internal sealed record BenchCase
{
    public required string Name { get; init; }

    public required InferenceApp App { get; init; }

    /// <summary>What the library is given.</summary>
    public required string ConfigFile { get; init; }

    /// <summary>What the JavaScript program is given: decided values.</summary>
    public required string ValuesFile { get; init; }

    /// <summary>Whether runs with empty caches are measured too.</summary>
    public bool MeasuredCold { get; init; }

    /// <summary>Whether planning alone is measured too.</summary>
    public bool Planned { get; init; }

    public string ServiceId => App.Services.Keys.Single();

    public InferenceOptions Options => App.OptionsOf(ServiceId);

    public ServicePlace Place => new($"{App.Stack}/{ServiceId}", ServiceId, App.Project);

    public int Regions => Options.Regions.Count;
}
