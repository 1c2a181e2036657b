using System.Text.Json.Serialization;

namespace MlInferenceCdktf;

/// <summary>Where the model's files come from, when the server does not download them itself.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(BucketWeights), "bucket")]
public abstract record ModelWeights
{
    private protected ModelWeights()
    {
    }

    /// <summary>Files of a Cloud Storage bucket.</summary>
    /// <param name="bucket">The bucket's name, such as <c>acme-models</c>.</param>
    /// <param name="path">The folder in it, such as <c>llama/8b</c>.</param>
    public static BucketWeights FromBucket(string bucket, string path = "") => new() { Bucket = bucket, Path = path };
}

/// <summary>
/// Files of a Cloud Storage bucket, copied to <c>/models</c> of the container before it starts: on local SSD where the machine brings
/// it, else on the boot disk. The replicas are granted to read the bucket.
/// </summary>
public sealed record BucketWeights : ModelWeights
{
    /// <summary>The bucket's name; may be a token.</summary>
    public required string Bucket { get; init; }

    /// <summary>The folder in it, without slashes at its ends; may be a token.</summary>
    /// <value>The default is the whole bucket.</value>
    public string Path { get; init; } = "";
}
