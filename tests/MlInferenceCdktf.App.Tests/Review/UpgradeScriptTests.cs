using MlInferenceCdktf.App.Tests.Running;
using MlInferenceCdktf.TestSupport;

namespace MlInferenceCdktf.App.Tests.Review;

/// <summary>The script that holds every commit against the last release.</summary>
public sealed class UpgradeScriptTests
{
    private const string Accepted = "main.tf.json.snapshots/a.tf.json";

    [ToolTheory("git")]
    [InlineData("v1.0.0", Stacks.NetworkReplaced, 2, "BLOCKED")]
    [InlineData("v1.0.0", Stacks.Network, 0, "NO FINDINGS")]
    [InlineData("other", Stacks.NetworkReplaced, 0, "BLOCKED")]
    public void A_release_must_not_break_what_its_users_have_and_before_one_it_is_only_said(string tag, string now, int exitCode, string verdict)
    {
        using var run = Repository();
        run.File(Accepted, Stacks.Network).Succeed(GitHistory.Commit(".")).Succeed($"git tag {tag}");
        run.File(Accepted, now).Succeed(GitHistory.Commit("."));
        var result = run.Run("./.ci/upgrade");
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(verdict, result.Output, StringComparison.Ordinal);
    }

    [ToolFact("git")]
    public void Without_a_parent_there_is_nothing_to_compare()
    {
        using var run = Repository();
        var result = run.File(Accepted, Stacks.Network).Succeed(GitHistory.Commit(".")).Run("./.ci/upgrade");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("no parent commit", result.Output, StringComparison.Ordinal);
    }

    private static WorkflowRun Repository()
    {
        var run = new WorkflowRun();
        return run.File(".ci/upgrade", File.ReadAllText(Path.Combine(Built.RepositoryRoot, ".ci", "upgrade"))).Succeed("chmod +x .ci/upgrade");
    }
}
