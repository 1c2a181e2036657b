namespace MlInferenceCdktf.Planning.Tests.Serving;

public class ServerDecisionTests
{
    [Theory]
    [InlineData("g2-standard-12", 1, "")]
    [InlineData("g2-standard-24", 2, " --tensor-parallel-size=2")]
    [InlineData("a2-highgpu-8g", 8, " --tensor-parallel-size=8")]
    public void VLLM_spreads_a_model_over_all_GPUs_of_the_machine(string machine, int gpus, string parallel)
    {
        var workload = Sample.Plan(Sample.Gpu with { Machine = machine }).Server.Workload!;

        Assert.Equal(gpus, workload.GpuCount);
        Assert.Equal("--model=Qwen/Qwen3-8B --host=0.0.0.0 --port=8000" + parallel, string.Join(' ', workload.Arguments));
    }

    [Fact]
    public void Own_arguments_come_last_and_own_variables_win()
    {
        var server = InferenceServer.Vllm("Qwen/Qwen3-8B") with { Port = 9000, Arguments = ["--a", "b c"], Environment = Sample.Map(("VLLM_HTTP_TIMEOUT_KEEP_ALIVE", "30"), ("A", "1")) };
        var workload = Sample.Plan(Sample.Gpu with { Server = server }).Server.Workload!;

        Assert.Equal(["--model=Qwen/Qwen3-8B", "--host=0.0.0.0", "--port=9000", "--a", "b c"], workload.Arguments);
        Assert.Equal(server.Environment, workload.Environment);
    }

    // Google's front ends keep idle connections for 600 seconds, so the server must keep them longer.
    [Fact]
    public void VLLM_keeps_connections_longer_than_the_load_balancer() =>
        Assert.Equal("620", Sample.Plan(Sample.Gpu).Server.Workload!.Environment["VLLM_HTTP_TIMEOUT_KEEP_ALIVE"]);

    // Pending requests alone would let the drain end while others are being answered.
    [Fact]
    public void Triton_is_given_all_of_the_drain_time() => Assert.Contains(
        "busy_metrics=(\n)\n",
        MlInferenceCdktf.Serving.WorkloadFile.Render(Sample.Plan(Sample.Gpu with { Server = InferenceServer.Triton(Sample.Weights) }).Server.Workload!), StringComparison.Ordinal);

    [Fact]
    public void VLLM_ends_its_drain_when_nothing_waits_and_nothing_runs() => Assert.Contains(
        "busy_metrics=(\n  'vllm:num_requests_waiting'\n  'vllm:num_requests_running'\n)\n",
        MlInferenceCdktf.Serving.WorkloadFile.Render(Sample.Plan(Sample.Gpu).Server.Workload!), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, 60, 25)]
    [InlineData(40, 40, 40)]
    public void Spot_drains_within_the_notice_of_a_preemption(int? stated, int lasting, int spot)
    {
        var plan = Sample.Plan(Sample.Cpu with { Capacity = Capacity.Mixed(1), Boot = new() { DrainTimeout = stated is { } own ? TimeSpan.FromSeconds(own) : null } });

        Assert.Contains(FormattableString.Invariant($"drain_seconds={lasting}\n"), plan.Pools[0].Boot.Text, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"drain_seconds={spot}\n"), plan.Pools[1].Boot.Text, StringComparison.Ordinal);
        Assert.Equal(stated is null, plan.Decisions.Any(d => d is { Subject: "us-central1-spot drain", Value: "25s" }));
    }

    [Fact]
    public void A_container_gets_its_own_arguments_only()
    {
        var plan = Sample.Plan(Sample.Cpu with { Server = Sample.Container("ghcr.io/acme/server:2", 9000) with { Arguments = ["--x"] } });

        Assert.Equal(("container", "ghcr.io/acme/server:2", 9000), (plan.Server.Runtime, plan.Server.Workload!.Image, plan.Server.Workload.Port));
        Assert.Equal(["--x"], plan.Server.Workload.Arguments);
    }

    [Theory]
    [InlineData("us-docker.pkg.dev/acme-ml-prod/ml/server:1", "us/ml")]
    [InlineData("europe-west4-docker.pkg.dev/acme-ml-prod/models/a/b:1", "europe-west4/models")]
    [InlineData("us-docker.pkg.dev/other-project/ml/server:1", "")]
    [InlineData("gcr.io/acme-ml-prod/server:1", "")]
    [InlineData("ghcr.io/acme/server:1", "")]
    public void Reading_of_an_image_repository_is_granted_in_the_stacks_own_project_only(string image, string repository)
    {
        var found = Sample.Plan(Sample.Cpu with { Server = Sample.Container(image) }).Identity.ImageRepository;

        Assert.Equal(repository, found is null ? "" : $"{found.Location}/{found.Name}");
    }

    [Fact]
    public void No_repository_is_known_to_be_ones_own_without_a_project() =>
        Assert.Null(Planner.Plan(Sample.Cpu with { Server = Sample.Container("us-docker.pkg.dev/acme-ml-prod/ml/server:1") }, Sample.Place with { Project = null }).Identity.ImageRepository);
}
