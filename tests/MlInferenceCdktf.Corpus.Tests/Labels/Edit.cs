using MlInferenceCdktf.Corpus.Tests.Planning;
using MlInferenceCdktf.Sandbox.Cloud;

namespace MlInferenceCdktf.Corpus.Tests.Labels;

/// <summary>One edit: of the options, of the synthesized JSON as an override makes it, or of the world around both.</summary>
/// <param name="What">What is done, in a few words.</param>
internal sealed record Edit(string What)
{
    /// <summary>Changes the service's options.</summary>
    public Func<InferenceOptions, InferenceOptions> Options { get; init; } = static options => options;

    /// <summary>Changes the synthesized stack.</summary>
    public Action<StackJson> Json { get; init; } = static _ => { };

    /// <summary>Changes the cloud behind Terraform's back.</summary>
    public Action<ISimulatedProject, StackJson>? Outside { get; init; }

    /// <summary>The resource that an earlier apply left half made.</summary>
    public string? Tainted { get; init; }

    /// <summary>The time from planning to reviewing.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>Rules other than the pair's labels that rightly warn of a benign edit.</summary>
    public IReadOnlyList<string> AlsoSays { get; init; } = [];

    /// <summary>Whether it needs a project or a state of its own.</summary>
    public bool IsAlone => Outside is not null || Tainted is not null;

    public static Edit Option(string what, Func<InferenceOptions, InferenceOptions> edit) => new(what) { Options = edit };

    public static Edit Override(string what, Action<StackJson> edit) => new(what) { Json = edit };
}
