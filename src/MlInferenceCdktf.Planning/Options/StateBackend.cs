using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>Where Terraform keeps its state.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(LocalState), "local")]
[JsonDerivedType(typeof(GcsState), "gcs")]
public abstract record StateBackend
{
    private protected StateBackend()
    {
    }

    /// <summary>A file beside the synthesized stack: for trials, and for pipelines that bring a backend of their own.</summary>
    public static LocalState Local() => new();

    /// <summary>A Cloud Storage bucket that exists already; it locks, and should keep versions.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="prefix">The folder in it; null for the stack's id.</param>
    public static GcsState Gcs(string bucket, string? prefix = null) => new() { Bucket = bucket, Prefix = prefix };
}

/// <summary>The state is a local file.</summary>
public sealed record LocalState : StateBackend;

/// <summary>The state is an object in Cloud Storage.</summary>
public sealed record GcsState : StateBackend
{
    /// <summary>The bucket's name: 3 to 63 lower-case letters, digits, hyphens, underscores and dots.</summary>
    public required string Bucket { get; init; }

    /// <summary>The folder in the bucket. Another one moves the state: Terraform then asks to migrate it.</summary>
    /// <value>The default is the stack's id, so that stacks can share a bucket.</value>
    public string? Prefix { get; init; }
}
