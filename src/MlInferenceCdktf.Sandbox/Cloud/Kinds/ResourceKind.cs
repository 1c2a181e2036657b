using System.Collections.Immutable;

namespace MlInferenceCdktf.Sandbox.Cloud.Kinds;

/// <summary>The facts of a resource type that the project needs.</summary>
/// <param name="Type">The Terraform type.</param>
/// <param name="Noun">What Google calls one in an error text: <c>health_check</c>.</param>
/// <param name="Path">Its name in Google's API as a template: <c>projects/{project}/global/healthChecks/{name}</c>.</param>
internal sealed record ResourceKind(string Type, string Noun, string Path)
{
    /// <summary>Terraform's id where it differs from the path.</summary>
    public string Id { get; init; } = Path;

    /// <summary>What Google says when the name is taken.</summary>
    public string Conflict { get; init; } = CloudErrors.ComputeConflict;

    /// <summary>Adding it twice is no conflict: a member of a policy, an enabled service.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>Google offers no way to delete it: the provider forgets it, and the object stays.</summary>
    public bool Remains { get; init; }

    /// <summary>Attributes that name other objects.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>Attributes that Google computes or rewrites.</summary>
    public ImmutableArray<Fill> Computed { get; init; } = [];
}
