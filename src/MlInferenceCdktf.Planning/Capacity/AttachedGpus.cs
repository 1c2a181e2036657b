namespace MlInferenceCdktf;

/// <summary>GPUs attached to an N1 machine. Every other machine with GPUs brings its own, and takes no others. A type alone means one.</summary>
/// <param name="Type">The accelerator type, such as <c>nvidia-tesla-t4</c>.</param>
[TextShorthand(nameof(Type))]
public sealed record AttachedGpus(string Type)
{
    /// <summary>How many: 1, 2, 4 or 8, as the type and the machine's vCPUs allow.</summary>
    /// <value>The default is 1.</value>
    public int Count { get; init; } = 1;

    /// <summary>One GPU of a type.</summary>
    /// <param name="type">The accelerator type.</param>
    public static implicit operator AttachedGpus(string type) => new(type);
}
