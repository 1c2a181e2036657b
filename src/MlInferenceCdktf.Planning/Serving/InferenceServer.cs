using System.Text.Json.Serialization;
using MlInferenceCdktf.Diagnostics;

namespace MlInferenceCdktf;

/// <summary>What answers requests on every replica. A runtime is one file: its options, its facts, and what it needs to run.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(VllmServer), "vllm")]
[JsonDerivedType(typeof(SglangServer), "sglang")]
[JsonDerivedType(typeof(TgiServer), "tgi")]
[JsonDerivedType(typeof(LlamaCppServer), "llama-cpp")]
[JsonDerivedType(typeof(OllamaServer), "ollama")]
[JsonDerivedType(typeof(TritonServer), "triton")]
[JsonDerivedType(typeof(TensorFlowServer), "tensorflow-serving")]
[JsonDerivedType(typeof(TorchServeServer), "torchserve")]
[JsonDerivedType(typeof(ContainerServer), "container")]
[JsonDerivedType(typeof(VmImageServer), "vm-image")]
public abstract record InferenceServer
{
    /// <summary>Where a container finds the files of <see cref="Weights"/>.</summary>
    internal const string ModelFolder = "/models";

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

    /// <summary>
    /// Environment variables whose values are in Secret Manager, by the secret's name: <c>hf-token</c>, with a version
    /// <c>hf-token/versions/3</c>, or of another project <c>projects/P/secrets/hf-token</c>. Every start of the server fetches them
    /// anew; <c>/run/secrets</c> of the container holds the same as files. The image needs a shell. Secrets of the stack's project are granted.
    /// </summary>
    /// <value>The default is none.</value>
    public ValueMap Secrets { get; init; } = ValueMap.Empty;

    /// <summary>Where the model's files come from.</summary>
    /// <value>The default is that the server downloads them, or that they are in the image.</value>
    public ModelWeights? Weights { get; init; }

    /// <summary>What is known of the runtime.</summary>
    internal abstract RuntimeFacts Known { get; }

    /// <summary>The texts of this runtime alone that are decided on at synthesis, with their paths.</summary>
    internal virtual IEnumerable<(string Path, string Text)> Texts => [];

    /// <summary>vLLM, an OpenAI-compatible server for language models on GPUs.</summary>
    /// <param name="model">The Hugging Face model, such as <c>Qwen/Qwen3-8B</c>.</param>
    public static VllmServer Vllm(string model) => new() { Model = model };

    /// <summary>SGLang, an OpenAI-compatible server for language models on GPUs.</summary>
    /// <param name="model">The Hugging Face model, such as <c>Qwen/Qwen3-8B</c>.</param>
    public static SglangServer Sglang(string model) => new() { Model = model };

    /// <summary>Hugging Face's Text Generation Inference, which is in maintenance.</summary>
    /// <param name="model">The Hugging Face model, such as <c>Qwen/Qwen3-8B</c>.</param>
    public static TgiServer Tgi(string model) => new() { Model = model };

    /// <summary>llama.cpp, an OpenAI-compatible server for quantized language models on CPUs and GPUs.</summary>
    /// <param name="model">The Hugging Face repository of GGUF files, such as <c>ggml-org/gemma-3-4b-it-GGUF</c>.</param>
    public static LlamaCppServer LlamaCpp(string model) => new() { Model = model };

    /// <summary>Ollama, a server for quantized language models on CPUs and GPUs.</summary>
    /// <param name="model">The model of Ollama's library, such as <c>llama3.2:3b</c>.</param>
    public static OllamaServer Ollama(string model) => new() { Model = model };

    /// <summary>NVIDIA Triton, for TensorRT, ONNX, PyTorch and Python models.</summary>
    /// <param name="weights">The model repository.</param>
    public static TritonServer Triton(ModelWeights weights) => new() { Weights = weights };

    /// <summary>TensorFlow Serving.</summary>
    /// <param name="modelName">The model's name in URLs.</param>
    /// <param name="weights">The folder that holds one numbered folder for each version of the model.</param>
    public static TensorFlowServer TensorFlowServing(string modelName, ModelWeights weights) => new() { ModelName = modelName, Weights = weights };

    /// <summary>TorchServe, which nobody maintains.</summary>
    /// <param name="weights">The folder of model archives.</param>
    public static TorchServeServer TorchServe(ModelWeights weights) => new() { Weights = weights };

    /// <summary>Any container that serves HTTP.</summary>
    /// <param name="image">The image, such as <c>us-docker.pkg.dev/acme/ml/server:1.4</c>.</param>
    /// <param name="port">The port it serves on.</param>
    public static ContainerServer Container(string image, int port) => new() { Image = image, Port = port };

    /// <summary>A VM image that serves by itself.</summary>
    /// <param name="port">The port it serves on.</param>
    /// <param name="startupScript">What the VM runs as root on every boot; none when the image needs nothing.</param>
    public static VmImageServer VmImage(int port, string? startupScript = null) => new() { Port = port, StartupScript = startupScript };

    /// <summary>What the runtime needs on a replica.</summary>
    internal abstract ServerNeeds Needs(ServerSetting setting);

    /// <summary>Checks what only this runtime knows.</summary>
    internal virtual void Check(DiagnosticBag bag)
    {
    }

    /// <summary>Refuses arguments that options decide: health checks, firewall and named port follow the options.</summary>
    private protected void CheckDecided(DiagnosticBag bag, string fix, params string[] decided)
    {
        foreach (var argument in Arguments.Where(a => decided.Contains(a.Split('=')[0], StringComparer.Ordinal)))
        {
            bag.Add(ServingDiagnostics.ArgumentDecided, "server.arguments", $"'{argument}' is decided by an option", fix);
        }
    }
}
