namespace MlInferenceCdktf.Planning.Tests.Scaling;

/// <summary>A cold start is stated, or estimated where image and model are known, or a default.</summary>
public class ColdStartTests
{
    private static readonly InferenceOptions s_vllm = Sample.Gpu;

    private static readonly Dictionary<string, (InferenceOptions Options, int Minutes)> s_cases = new(StringComparer.Ordinal)
    {
        ["8 billion parameters from Hugging Face: 60 + 300 + 164 + 33 + 150 s"] = (s_vllm, 12),
        ["the same from a bucket, as fast as the disk: 60 + 300 + 98 + 33 + 150 s"] = (s_vllm with { Server = s_vllm.Server with { Weights = Sample.Weights } }, 11),
        ["from a bucket to a larger disk: 60 + 300 + 82 + 33 + 150 s"] = (s_vllm with { Server = s_vllm.Server with { Weights = Sample.Weights }, Disk = new() { SizeGb = 500 } }, 11),
        ["a disk of 12 MB/s: 60 + 1000 + 1367 + 33 + 150 s"] = (s_vllm with { Disk = new() { Type = "pd-standard" } }, 44),
        ["weights made smaller while they load are downloaded whole: 60 + 300 + 296 + 30 + 150 s"] = (Model("Qwen/Qwen3-14B", "--quantization=fp8"), 14),
        ["0.6 billion parameters on two GPUs, well below the default: 60 + 300 + 12 + 2 + 150 s"] = (Model("Qwen/Qwen3-0.6B") with { Machine = "g2-standard-24" }, 9),
        ["another tag of the same image"] = (Image("vllm/vllm-openai:v0.12.0"), 12),
        ["an image of unknown size: the default"] = (Image("ghcr.io/acme/vllm:1"), 10),
        ["a model of unknown size: the default"] = (Model("acme/chat-8b"), 10),
        ["another server, whose image's size is unknown: the default"] = (s_vllm with { Server = InferenceServer.Sglang("Qwen/Qwen3-8B") }, 10),
        ["unknown image, and weights that alone take longer than the default: 60 + 90 + 656 + 131 + 150 s"] = (s_vllm with { Server = InferenceServer.Sglang("Qwen/Qwen3-32B") }, 19),
        ["no GPU"] = (Sample.Cpu, 3),
        ["stated"] = (s_vllm with { ColdStart = TimeSpan.FromMinutes(7) }, 7),
        ["longer than auto-healing waits"] = (Model("meta-llama/Llama-3.1-405B-Instruct") with { Machine = "a3-highgpu-8g" }, 60),
        ["a team's own rates: 60 + 120 + 41 + 33 + 150 s"] = (s_vllm with
        {
            Disk = new() { Type = "pd-ssd", SizeGb = 500 },
            Defaults = InferenceDefaults.V1 with { ColdStart = new() { ImageMegabytesPerSecond = 100, HuggingFaceMegabytesPerSecond = 400 } },
        }, 7),
    };

    public static TheoryData<string> Names { get; } = [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_rounded_up_to_whole_minutes(string name) =>
        Assert.Equal(TimeSpan.FromMinutes(s_cases[name].Minutes), Sample.Plan(s_cases[name].Options).Scaling.Cooldown);

    [Fact]
    public void One_figure_drives_cooldown_healing_delay_and_scale_in_window()
    {
        var plan = Sample.Plan(s_vllm);

        Assert.Equal((720, 1080, 720), ((int)plan.Scaling.Cooldown.TotalSeconds, (int)plan.Health.HealingDelay.TotalSeconds, (int)plan.Scaling.ScaleInWindow.TotalSeconds));
    }

    [Theory]
    [InlineData("acme/chat-8b", "the default with one GPU: the model's size not known, so measure a start of yours and state coldStart")]
    [InlineData("Qwen/Qwen3-4B", "estimated: 60 s boot + 300 s image of 12 GB at 40 MB/s, the GPU driver meanwhile + 80 s weights of 8 GB from Hugging Face at 100 MB/s + 16 s into the GPUs + 150 s warm-up = 606 s, rounded up to whole minutes; measure a start of yours and state coldStart")]
    public void Explains_the_sum_and_what_is_not_known(string model, string reason) =>
        Assert.Equal(reason, Sample.Plan(Model(model)).Decisions.Single(d => string.Equals(d.Subject, "cold start", StringComparison.Ordinal)).Reason);

    private static InferenceOptions Model(string model, params string[] arguments) => s_vllm with { Server = InferenceServer.Vllm(model) with { Arguments = arguments } };

    private static InferenceOptions Image(string image) => s_vllm with { Server = InferenceServer.Vllm("Qwen/Qwen3-8B") with { Image = image } };
}
