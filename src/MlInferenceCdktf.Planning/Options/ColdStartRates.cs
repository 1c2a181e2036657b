namespace MlInferenceCdktf;

/// <summary>
/// The figures behind an estimated cold start. Where no source is named a figure is an assumption of this library's: measure a start
/// of yours and state <c>coldStart</c>, or correct what is known better, such as the rate of a model mirror.
/// </summary>
public sealed record ColdStartRates
{
    /// <summary>From the VM's creation until its services start.</summary>
    /// <value>The default is 60 seconds, an assumption.</value>
    public TimeSpan Boot { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Installing the NVIDIA driver, while the image is pulled.</summary>
    /// <value>The default is 90 seconds, an assumption.</value>
    public TimeSpan Driver { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>How fast a container image is pulled and unpacked, in MB of its compressed size per second.</summary>
    /// <value>The default is 40; published starts had 37 (https://bentoml.com/blog/cold-starting-llms-on-kubernetes-in-under-30-seconds).</value>
    public double ImageMegabytesPerSecond { get; init; } = 40;

    /// <summary>How fast weights come from Hugging Face, in MB per second.</summary>
    /// <value>The default is 100, an assumption.</value>
    public double HuggingFaceMegabytesPerSecond { get; init; } = 100;

    /// <summary>How fast weights come from a bucket in the region, in MB per second.</summary>
    /// <value>The default is 200, an assumption.</value>
    public double BucketMegabytesPerSecond { get; init; } = 200;

    /// <summary>How fast weights get from the disk's cache into the GPUs, in MB per second.</summary>
    /// <value>The default is 500, an assumption.</value>
    public double LoadMegabytesPerSecond { get; init; } = 500;

    /// <summary>Starting a server for language models, beside its weights: Python, compilation, the cache of running requests, CUDA graphs.</summary>
    /// <value>The default is 150 seconds, an assumption.</value>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(150);
}
