using MlInferenceCdktf.Sandbox.Cloud;

namespace MlInferenceCdktf.Sandbox;

/// <summary>How a sandbox runs.</summary>
public sealed record SandboxOptions
{
    /// <summary>The terraform binary: a name on the PATH, or a path.</summary>
    /// <value>Default: <c>terraform</c>.</value>
    public string Terraform { get; init; } = "terraform";

    /// <summary>
    /// The simulated project that apply works on. One that is given holds what it is given; the default one also holds
    /// what the stack names in plain text and does not make (its existing network, say).
    /// </summary>
    /// <value>Default: a project of the id that the provider block names.</value>
    public ISimulatedProject? Project { get; init; }

    /// <summary>A state file to plan from; its objects are put into the project. It is read, never written.</summary>
    /// <value>Default: none, an empty project.</value>
    public string? StateFile { get; init; }

    /// <summary>Whether plans ask the simulated project for changes first.</summary>
    /// <value>Default: true.</value>
    public bool Refresh { get; init; } = true;

    /// <summary>Where the working copy lives until the session ends.</summary>
    internal string TemporaryFolder { get; init; } = Path.GetTempPath();
}
