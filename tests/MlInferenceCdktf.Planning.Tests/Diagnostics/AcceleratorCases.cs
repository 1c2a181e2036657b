using static MlInferenceCdktf.Planning.Tests.Sample;

namespace MlInferenceCdktf.Planning.Tests.Diagnostics;

/// <summary>Attached GPUs, unlisted machines, models: MLI1115, MLI1116, MLI2101 to MLI2104.</summary>
internal static class AcceleratorCases
{
    private const string Attachable = "nvidia-tesla-t4, nvidia-tesla-p4, nvidia-tesla-v100, nvidia-tesla-p100";

    public static IEnumerable<DiagnosticCase> All { get; } =
    [
        new("MLI1115", "on a CPU family", Cpu with { Accelerator = "nvidia-tesla-t4" }, Cpu,
            "accelerator: no GPU can be attached to 'c3-standard-8' | choose an N1 machine such as n1-standard-8, or one that brings GPUs, such as g2-standard-12"),
        new("MLI1115", "on a machine with GPUs", Gpu with { Accelerator = "nvidia-l4" }, Gpu,
            "accelerator: 'g2-standard-12' brings its 1 × nvidia-l4 itself | remove accelerator"),
        new("MLI1115", "of a region", Cpu with { Regions = [new InferenceRegion("us-central1") { Accelerator = "nvidia-tesla-t4" }] }, Cpu,
            "regions[us-central1].accelerator: no GPU can be attached to 'c3-standard-8' | choose an N1 machine such as n1-standard-8, or one that brings GPUs, such as g2-standard-12"),
        new("MLI1115", "on an unknown family", N1("nvidia-tesla-t4") with { Machine = "z9-standard-8" }, N1("nvidia-tesla-t4"),
            $"accelerator: the catalog of {DiagnosticCase.CatalogDate} does not know 'z9-standard-8', and GPUs are attached to N1 machines only | choose an N1 machine such as n1-standard-8")
            { Also = ["MLI2003"] },
        Attached("misspelt type", "nvidia-t4", 1, $"the catalog of {DiagnosticCase.CatalogDate} does not know 'nvidia-t4' | choose one of {Attachable}"),
        Attached("type of another family", "nvidia-l4", 1, $"nvidia-l4 comes with machines of its own | choose one of {Attachable}, or a machine that brings it"),
        Attached("three T4", "nvidia-tesla-t4", 3, "3 × nvidia-tesla-t4 cannot be attached | attach 1, 2, 4"),
        Attached("none", "nvidia-tesla-t4", 0, "0 × nvidia-tesla-t4 cannot be attached | attach 1, 2, 4"),
        new("MLI1116", "too many vCPUs", N1("nvidia-tesla-t4") with { Machine = "n1-standard-64" }, N1(new("nvidia-tesla-t4") { Count = 4 }) with { Machine = "n1-standard-64" },
            "accelerator: 'n1-standard-64' has 64 vCPUs, and 1 × nvidia-tesla-t4 allow 48 | choose a smaller machine, or attach more GPUs") { Also = ["MLI2009"] },
        Unlisted("c3-standart-8", "c3-standard-8", "no GPU", " (did you mean c3-standard-8 or c2-standard-8 or c3-standard-4?)"),
        Unlisted("g2-custom-24-98304", "g2-standard-24", "2 × nvidia-l4", "", Gpu),
        Unlisted("n1-ultramem-40", "n1-standard-32", "no GPU", ""),
        new("MLI2102", "32 billion on one L4", Vllm("Qwen/Qwen3-32B"), Vllm("Qwen/Qwen3-8B"),
            "machine: Qwen/Qwen3-32B has 32.8 billion parameters of 16 bits = 65.6 GB of weights; 1 × NVIDIA L4 have 24 GB, of which a server takes 90 %: 21.6 GB | "
            + "choose a machine with more GPU memory, a smaller model, or one with fewer bits (FP8, AWQ)"),
        new("MLI2102", "size not verified", Vllm("Qwen/Qwen2.5-32B-Instruct"), Vllm("Qwen/Qwen2.5-7B-Instruct"),
            "machine: Qwen/Qwen2.5-32B-Instruct has 32.5 billion parameters of 16 bits = 65 GB of weights; 1 × NVIDIA L4 have 24 GB, of which a server takes 90 %: 21.6 GB; "
            + "the model's size is not verified | choose a machine with more GPU memory, a smaller model, or one with fewer bits (FP8, AWQ)"),
        new("MLI2102", "quantized while loading", Vllm("Qwen/Qwen3-32B", "--quantization=fp8"), Vllm("Qwen/Qwen3-14B", "--quantization=fp8"),
            "machine: Qwen/Qwen3-32B has 32.8 billion parameters of 8 bits = 32.8 GB of weights; 1 × NVIDIA L4 have 24 GB, of which a server takes 90 %: 21.6 GB | "
            + "choose a machine with more GPU memory, a smaller model, or one with fewer bits (FP8, AWQ)"),
        new("MLI2102", "widened to 32 bits", Vllm("Qwen/Qwen3-8B", "--dtype=float32"), Vllm("Qwen/Qwen3-4B", "--dtype=float32"),
            "machine: Qwen/Qwen3-8B has 8.2 billion parameters of 32 bits = 32.8 GB of weights; 1 × NVIDIA L4 have 24 GB, of which a server takes 90 %: 21.6 GB | "
            + "choose a machine with more GPU memory, a smaller model, or one with fewer bits (FP8, AWQ)"),
        Fit("SGLang", InferenceServer.Sglang("Qwen/Qwen3-32B"), InferenceServer.Sglang("Qwen/Qwen3-8B"), "16 bits = 65.6 GB"),
        Fit("TGI, quantized while loading", InferenceServer.Tgi("Qwen/Qwen3-32B") with { Arguments = ["--quantize", "fp8"] }, InferenceServer.Tgi("Qwen/Qwen3-14B") with { Arguments = ["--quantize", "fp8"] }, "8 bits = 32.8 GB")
            with { Also = ["MLI2015"] },
        Old("vLLM on Pascal", InferenceServer.Vllm("Qwen/Qwen3-4B"), "nvidia-tesla-p100", "NVIDIA P100 has compute capability 6.0, and vLLM starts from 7.0"),
        Old("SGLang on Volta", InferenceServer.Sglang("Qwen/Qwen3-4B"), "nvidia-tesla-v100", "NVIDIA V100 has compute capability 7.0, and SGLang starts from 7.5"),
        Bfloat16("in one word", "--dtype=bfloat16"),
        Bfloat16("in two words", "--dtype", "bfloat16"),
    ];

    /// <summary>A T4 service; its GPUs are attached.</summary>
    public static InferenceOptions N1(AttachedGpus attached) => Gpu with { Machine = "n1-standard-8", Server = Container(), Accelerator = attached };

    private static InferenceOptions Vllm(string model, params string[] arguments) =>
        Gpu with { Server = InferenceServer.Vllm(model) with { Arguments = arguments } };

    private static DiagnosticCase Fit(string what, InferenceServer wrong, InferenceServer right, string size) =>
        new("MLI2102", what, Gpu with { Server = wrong }, Gpu with { Server = right },
            $"machine: Qwen/Qwen3-32B has 32.8 billion parameters of {size} of weights; 1 × NVIDIA L4 have 24 GB, of which a server takes 90 %: 21.6 GB | "
            + "choose a machine with more GPU memory, a smaller model, or one with fewer bits (FP8, AWQ)");

    private static DiagnosticCase Old(string what, InferenceServer server, string gpu, string text) =>
        new("MLI2103", what, N1(gpu) with { Server = server }, N1("nvidia-tesla-t4") with { Server = server },
            $"machine: {text} | choose a newer GPU, or acknowledge it for an image of your own that was built for this one") { Also = ["MLI2009"] };

    private static DiagnosticCase Bfloat16(string what, params string[] arguments)
    {
        var server = InferenceServer.Vllm("Qwen/Qwen3-4B");
        return new("MLI2104", what, N1("nvidia-tesla-t4") with { Server = server with { Arguments = arguments } }, N1("nvidia-tesla-t4") with { Server = server },
            "machine: --dtype=bfloat16 is asked of NVIDIA T4, which has no bfloat16 | remove it, or write --dtype=half") { Also = ["MLI2009"] };
    }

    private static DiagnosticCase Attached(string what, string type, int count, string text) =>
        new("MLI1116", what, N1(new(type) { Count = count }), N1("nvidia-tesla-t4"), "accelerator: " + text) { Also = MlInferenceCdktf.Catalogs.Catalog.Current.FindAccelerator(type) is { Attachments.Count: > 0 } ? ["MLI2009"] : [] };

    private static DiagnosticCase Unlisted(string name, string like, string gpus, string hint, InferenceOptions? from = null) =>
        new("MLI2101", name, (from ?? Cpu) with { Machine = name }, from ?? Cpu,
            $"machine: the catalog of {DiagnosticCase.CatalogDate} has no row for '{name}'; it is planned like {like}, with {gpus} | check the name{hint}");
}
