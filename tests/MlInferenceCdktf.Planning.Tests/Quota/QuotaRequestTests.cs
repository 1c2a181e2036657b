using MlInferenceCdktf.Diagnostics;
using MlInferenceCdktf.Planning.Tests.Loading;

namespace MlInferenceCdktf.Planning.Tests.Quota;

public class QuotaRequestTests
{
    private static readonly QuotaRequests s_requests = new() { ContactEmail = "ml-platform@example.com" };

    private static readonly Dictionary<string, ServicePlan> s_plans = new(StringComparer.Ordinal)
    {
        ["chat"] = Sample.Plan(Sample.Gpu),
        ["embed"] = Sample.Plan(Sample.Cpu with { Name = "embed" }),
    };

    [Fact]
    public void Asks_for_GPUs_alone_under_the_limits_own_names() => Assert.Equal("""
        nvidia-l4-gpus-per-project-region-us-central1 compute_googleapis_com-NVIDIA-L4-GPUS-per-project-region_us-central1 6 nvidia-l4 for inference services at their most replicas, with a rollout
        gpus-all-regions-per-project compute_googleapis_com-GPUS-ALL-REGIONS-per-project 6 GPUs of all kinds in all regions for inference services at their most replicas, with a rollout
        """.ReplaceLineEndings("\n"), string.Join('\n', QuotaPreferencePlan.Of(s_requests, s_plans).Select(p => $"{p.Id} {p.Name} {p.Preferred} {p.Justification}")));

    [Theory]
    [InlineData("40", 40)]
    [InlineData("5", 6)]
    public void Asks_for_more_where_others_need_it_and_never_for_less_than_it_needs(string least, long preferred)
    {
        var plans = QuotaPreferencePlan.Of(s_requests with { AtLeast = Sample.Map(("NVIDIA-L4-GPUS-per-project-region/us-central1", least)) }, s_plans);

        Assert.Equal([preferred, 6], plans.Select(p => p.Preferred));
    }

    [Fact]
    public void Says_why_in_the_owners_words() =>
        Assert.All(QuotaPreferencePlan.Of(s_requests with { Justification = "Launch in May" }, s_plans), p => Assert.Equal("Launch in May", p.Justification));

    [Fact]
    public void Asks_for_nothing_without_GPUs() =>
        Assert.Empty(QuotaPreferencePlan.Of(s_requests, new Dictionary<string, ServicePlan>(StringComparer.Ordinal) { ["embed"] = s_plans["embed"] }));

    [Fact]
    public void Refuses_a_limit_that_the_stack_does_not_ask_for()
    {
        var refused = Assert.Throws<InferenceOptionsException>(() => QuotaPreferencePlan.Of(s_requests with { AtLeast = Sample.Map(("NVIDIA-T4-GPUS-per-project-region/us-central1", "4")) }, s_plans));

        Assert.Equal(
            "quota.atLeast[NVIDIA-T4-GPUS-per-project-region/us-central1]: 'NVIDIA-T4-GPUS-per-project-region/us-central1' is not asked for by this stack | "
            + "name one of NVIDIA-L4-GPUS-per-project-region/us-central1, GPUS-ALL-REGIONS-per-project, or remove it",
            string.Join('\n', refused.Diagnostics.Select(d => $"{d.Path}: {d.Message} | {d.Fix}")));
    }

    [Theory]
    [InlineData(true, "remove it: GPUs of a reservation have counted since it was made")]
    [InlineData(false, "remove it: no service has GPUs")]
    public void Says_why_a_stack_asks_for_nothing(bool reserved, string fix)
    {
        var plan = reserved
            ? Sample.Plan(Sample.Gpu with { Capacity = Capacity.Reserved("gpus"), Replicas = new(2, 3), Regions = [new("us-central1") { Zones = ["us-central1-b"] }] })
            : s_plans["embed"];
        var refused = Assert.Throws<InferenceOptionsException>(() => QuotaPreferencePlan.Of(
            s_requests with { AtLeast = Sample.Map(("GPUS-ALL-REGIONS-per-project", "4")) }, new Dictionary<string, ServicePlan>(StringComparer.Ordinal) { ["one"] = plan }));

        Assert.Equal(fix, Assert.Single(refused.Diagnostics).Fix);
    }

    [Theory]
    [InlineData("contactEmail: nobody", "quota.contactEmail")]
    [InlineData("contactEmail: \"${x}@example.com\"", "quota.contactEmail")]
    [InlineData("contactEmail: a@b.example, justification: \" \"", "quota.justification")]
    [InlineData("contactEmail: a@b.example, atLeast: {L4: \"4\"}", "quota.atLeast[L4]")]
    [InlineData("contactEmail: a@b.example, atLeast: {GPUS-ALL-REGIONS-per-project: \"-4\"}", "quota.atLeast[GPUS-ALL-REGIONS-per-project]")]
    [InlineData("contactEmail: a@b.example, atLeast: {GPUS-ALL-REGIONS-per-project: \"1e3\"}", "quota.atLeast[GPUS-ALL-REGIONS-per-project]")]
    public void Refuses_what_Google_would_refuse_later(string quota, string path)
    {
        var found = Assert.Single(Yaml.Load(Yaml.With("stack: chat-prod", $"stack: chat-prod\nquota: {{{quota}}}")).Diagnostics);

        Assert.Equal(("MLI4040", path, "inference.yaml:3"), (found.Id, found.Path, found.Location));
    }

    [Fact]
    public void A_file_can_ask()
    {
        var app = Yaml.LoadWhole(Yaml.With("stack: chat-prod", "stack: chat-prod\nquota: {contactEmail: a@b.example, atLeast: {GPUS-ALL-REGIONS-per-project: \"64\"}}"));

        Assert.Equal(new() { ContactEmail = "a@b.example", AtLeast = Sample.Map(("GPUS-ALL-REGIONS-per-project", "64")) }, app.Quota);
    }
}
