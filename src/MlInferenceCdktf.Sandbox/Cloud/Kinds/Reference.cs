using System.Collections.Immutable;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>An attribute that names another object of the project.</summary>
/// <param name="Argument">The attribute's dotted path.</param>
/// <param name="Targets">The Terraform types that it may name.</param>
internal sealed record Reference(string Argument, params ImmutableArray<string> Targets)
{
    /// <summary>The target lives in the owner's region.</summary>
    public bool SameRegion { get; init; }

    /// <summary>The owner is a part of the target and goes with it, so it does not hold the target.</summary>
    public bool IsPart { get; init; }

    /// <summary>The attribute beside it that says in which project a short name lives.</summary>
    public string? ProjectArgument { get; init; }

    /// <summary>The value may be an IP address, which names the address object that has it.</summary>
    public bool MayBeAddress { get; init; }
}
