using System.Text.Json.Serialization;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf;

/// <summary>What answers requests on every replica. A runtime is one file: its options, and what it needs to run.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(VllmServer), "vllm")]
[JsonDerivedType(typeof(ContainerServer), "container")]
public abstract record InferenceServer
{
    private protected InferenceServer()
    {
    }

    /// <summary>Arguments after the runtime's own, one entry each. They are passed as they are: nothing expands in them.</summary>
    /// <value>The default is none.</value>
    public ValueList<string> Arguments { get; init; } = [];

    /// <summary>
    /// Environment variables of the container. Not for secrets: values are readable in the Terraform state and on the VM.
    /// </summary>
    /// <value>The default is none.</value>
    public ValueMap Environment { get; init; } = ValueMap.Empty;

    /// <summary>vLLM, an OpenAI-compatible server for language models on GPUs.</summary>
    /// <param name="model">The Hugging Face model, such as <c>Qwen/Qwen3-8B</c>.</param>
    public static VllmServer Vllm(string model) => new() { Model = model };

    /// <summary>Any container that serves HTTP.</summary>
    /// <param name="image">The image, such as <c>us-docker.pkg.dev/acme/ml/server:1.4</c>.</param>
    /// <param name="port">The port it serves on.</param>
    public static ContainerServer Container(string image, int port) => new() { Image = image, Port = port };

    /// <summary>What the runtime needs, on a machine with so many GPUs.</summary>
    internal abstract ServerNeeds Needs(int gpuCount);

    /// <summary>Checks what only this runtime knows.</summary>
    internal virtual void Check(DiagnosticBag bag)
    {
    }
}

/// <summary>What a runtime needs to run.</summary>
internal sealed record ServerNeeds
{
    public required string Runtime { get; init; }

    public required string Image { get; init; }

    public required int Port { get; init; }

    public required string ReadinessPath { get; init; }

    public required string LivenessPath { get; init; }

    public ValueList<string> Arguments { get; init; } = [];

    public ValueMap Environment { get; init; } = ValueMap.Empty;

    /// <summary>Whether the image serves on GPUs only.</summary>
    public bool GpuOnly { get; init; }
}
