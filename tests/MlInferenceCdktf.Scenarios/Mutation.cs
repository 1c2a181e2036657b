namespace MlInferenceCdktf.Scenarios;

/// <summary>One change of one option, for any service that it fits.</summary>
/// <param name="Option">The option, as <c>Record.Property</c>.</param>
/// <param name="What">What changes.</param>
/// <param name="Scene">A service where it matters.</param>
/// <param name="Prepare">The options before, made of a service's own.</param>
/// <param name="Edit">The options after, made of a service's own.</param>
public sealed record Mutation(
    string Option, string What, InferenceOptions Scene, Func<InferenceOptions, InferenceOptions> Prepare, Func<InferenceOptions, InferenceOptions> Edit)
{
    /// <summary>A change of the service as it is.</summary>
    public Mutation(string option, string what, InferenceOptions scene, Func<InferenceOptions, InferenceOptions> edit)
        : this(option, what, scene, static o => o, edit)
    {
    }

    /// <summary>The scene before.</summary>
    public InferenceOptions Before => Prepare(Scene);

    /// <summary>The scene after.</summary>
    public InferenceOptions After => Edit(Scene);

    /// <summary>What docs/replacement-safety.md says that this change cannot keep.</summary>
    public Losses GivesUp { get; init; }

    /// <summary>The change, as tests list it.</summary>
    public override string ToString() => $"{Option}: {What}";
}

/// <summary>What a change takes from clients.</summary>
[Flags]
public enum Losses
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An address.</summary>
    Address = 1,

    /// <summary>The certificates of domains that stay.</summary>
    Certificates = 2,
}
