using MlInferenceCdktf.App.Tests.Running;
using YamlDotNet.RepresentationModel;

namespace MlInferenceCdktf.App.Tests.Review;

/// <summary>What the ready workflows promise about credentials and foreign code.</summary>
public sealed class WorkflowSafetyTests
{
    private static readonly Workflow s_review = new("plan-review.yml");

    public static TheoryData<string> Names => ["plan-review.yml", "apply-reviewed-plan.yml"];

    [Theory, MemberData(nameof(Names))]
    public void Nothing_is_granted_but_by_a_job(string name)
    {
        var workflow = new Workflow(name);
        Assert.Empty(Assert.IsType<YamlMappingNode>(workflow.Root["permissions"]).Children);
        Assert.All(workflow.Jobs, static job => Assert.NotEmpty(Workflow.Children(job.Node, "permissions")));
    }

    [Theory, MemberData(nameof(Names))]
    public void Actions_are_pinned_to_commits(string name) =>
        Assert.All(new Workflow(name).Steps.Select(static step => Workflow.TextOf(step.Node, "uses")).OfType<string>(), static uses => Assert.Matches("^[a-z-]+/[a-z-]+@[0-9a-f]{40}$", uses));

    [Theory, MemberData(nameof(Names))]
    public void No_script_is_made_of_somebody_elses_text(string name) =>
        Assert.All(new Workflow(name).Scripts, static step => Assert.DoesNotContain("${{", step.Script, StringComparison.Ordinal));

    [Fact]
    public void A_fork_never_runs_with_credentials()
    {
        Assert.Equal("pull_request", Assert.Single(Workflow.Children(s_review.Root, "on")).Key.ToString());
        Assert.DoesNotContain("secrets.", s_review.Text, StringComparison.Ordinal);
        var withCredentials = s_review.Jobs.Where(static job => Grants(job.Node).Contains("id-token: write") || job.Node.Children.ContainsKey("environment")).ToList();
        Assert.Equal("plan", Assert.Single(withCredentials).Name);
        Assert.Contains("github.event.pull_request.head.repo.full_name == github.repository", Workflow.TextOf(withCredentials[0].Node, "if"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_job_with_the_pull_requests_code_may_read_the_repository_only()
    {
        var synth = s_review.Jobs.Single(static job => job.Name == "synth").Node;
        Assert.Equal(["contents: read"], Grants(synth));
        Assert.DoesNotContain(s_review.Steps, static step => step.Job == "synth" && Workflow.TextOf(step.Node, "uses")?.Contains("/auth@", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_job_with_credentials_checks_out_the_base_branch_only()
    {
        var checkout = Assert.Single(s_review.Steps, static step => step.Job == "plan" && Uses(step.Node, "actions/checkout@"));
        Assert.Equal("${{ github.event.pull_request.base.sha }}", Workflow.TextOf((YamlMappingNode)checkout.Node["with"], "ref"));
    }

    [Fact]
    public void The_job_that_comments_has_no_code_of_the_repository()
    {
        var comment = s_review.Jobs.Single(static job => job.Name == "comment").Node;
        Assert.Equal(["pull-requests: write"], Grants(comment));
        Assert.DoesNotContain(s_review.Steps, static step => step.Job == "comment" && Uses(step.Node, "actions/checkout@"));
    }

    [Fact]
    public void A_plan_never_becomes_an_artifact()
    {
        var paths = s_review.Steps.Where(static step => Uses(step.Node, "actions/upload-artifact@")).Select(static step => Workflow.TextOf((YamlMappingNode)step.Node["with"], "path"));
        Assert.Equal(["cdktf.out/stacks/${{ env.STACK }}/", "review/"], paths);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_script_is_run_by_a_test(string name)
    {
        string[] tested = ["Synthesize", "Compare with the accepted snapshot", "Say what it would replace", "Refuse a stack that runs programs", "Plan", "Review", "Keep the reviewed plan", "Judge", "Comment", "Get the plan", "Apply"];
        Assert.All(new Workflow(name).Scripts, step => Assert.Contains(step.Name, tested));
    }

    [ToolTheory("shellcheck"), MemberData(nameof(Names))]
    public void Scripts_have_no_faults_that_shellcheck_knows(string name)
    {
        using var folder = new TemporaryFolder();
        foreach (var (_, step, script) in new Workflow(name).Scripts)
        {
            // SC2016: jq reads what stands in single quotes. SC2086: REVIEW is a command with its arguments.
            var result = Tool.Run("shellcheck", ["--shell=bash", "--exclude=SC2016,SC2086", folder.Write("step.sh", script)]);
            Assert.True(result.ExitCode == 0, $"{step}:\n{result.Output}");
        }
    }

    private static bool Uses(YamlMappingNode step, string action) => Workflow.TextOf(step, "uses")?.StartsWith(action, StringComparison.Ordinal) == true;

    private static List<string> Grants(YamlMappingNode job) => [.. Workflow.Children(job, "permissions").Select(static grant => $"{grant.Key}: {grant.Value}")];
}
